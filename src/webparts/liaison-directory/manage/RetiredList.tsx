import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import { draftDepartment, findDepartmentProblems } from '../../../domain/directory/department-draft';
import type { DirectoryReading } from '../../../data/directory/reader';
import { restoreDepartment, restoreLocation, type DirectoryChange } from '../../../domain/directory/directory-change';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { fill } from '../../../ui/format/text';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { useDirectoryChange } from '../use-directory-change';
import styles from './Manage.module.scss';

export interface RetiredListProps {
  readonly index: DirectoryIndex;
  readonly rights: DirectoryReading['rights'];
}

/** A location or department that is out of use. */
interface RetiredRecord {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  /** The way back; left out where the person may not, or where something in use has taken its names. */
  readonly change?: DirectoryChange;
  readonly obstacle?: string;
}

function listRetired(
  { retired, directory, locationById }: DirectoryIndex,
  rights: DirectoryReading['rights']
): readonly RetiredRecord[] {
  const locations = retired.locations.map((location): RetiredRecord => ({
    key: `location-${location.id}`,
    name: location.name,
    detail: strings.Site,
    ...(rights.locations.canEdit && { change: restoreLocation(location) })
  }));
  const departments = retired.departments.map((department): RetiredRecord => {
    const { name, aliases } = findDepartmentProblems(draftDepartment(department), department.id, directory.departments);
    const isTaken = name === 'nameTaken' || aliases === 'aliasTaken';
    return {
      key: `department-${department.id}`,
      name: department.name,
      detail: locationById.get(department.locationId ?? 0)?.name ?? strings.NoPlace,
      ...(rights.departments.canEdit && !isTaken && { change: restoreDepartment(department) }),
      ...(isTaken && { obstacle: strings.NamesInUse })
    };
  });
  return [...locations, ...departments];
}

/** What is retired, each with the way back. */
export function RetiredList({ index, rights }: RetiredListProps): React.ReactElement {
  const { isBusy, failure, apply } = useDirectoryChange();
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const records = React.useMemo(() => listRetired(index, rights), [index, rights]);
  const bringBack = async (change: DirectoryChange, name: string): Promise<void> => {
    moveFocus();
    await apply(change, fill(strings.BroughtBackSaid, name));
  };
  return (
    <div ref={target} className={styles.retired} role="group" aria-label={strings.Retired}>
      <p tabIndex={-1}>{strings.RetiredText}</p>
      <ul className={styles.list}>
        {records.map(({ key, name, detail, change, obstacle }) => (
          <li key={key} className={styles.line}>
            <span className={styles.words}>
              {name} <span className={styles.quiet}>{detail}</span>
              {obstacle && <span className={styles.quiet}> · {obstacle}</span>}
            </span>
            {change && (
              <DefaultButton
                text={strings.BringBack}
                ariaLabel={fill(strings.BringBackNamed, name)}
                allowDisabledFocus
                disabled={isBusy}
                onClick={() => {
                  void bringBack(change, name);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {failure && <FailureMessage failure={failure} />}
    </div>
  );
}
