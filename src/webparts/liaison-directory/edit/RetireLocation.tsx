import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import { findAtLocation } from '../../../domain/directory/dependents';
import { retireLocation } from '../../../domain/directory/directory-change';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { Location } from '../../../domain/people/location';
import { ChoiceField } from '../../../ui/forms/ChoiceField';
import { fill, fillCount } from '../../../ui/format/text';
import { useLocale } from '../../../ui/format/locale';
import { useDirectoryChange } from '../use-directory-change';
import { RetireFrame } from './RetireFrame';
import styles from './Edit.module.scss';

export interface RetireLocationProps {
  readonly location: Location;
  readonly index: DirectoryIndex;
  readonly onRetired: () => void;
}

/** What follows for what is at a location. */
function effectsOf(
  departments: number,
  liaisons: number,
  newName: string | undefined,
  locale: string
): readonly string[] {
  const words =
    newName === undefined
      ? ([
          [departments, { one: strings.RetireDepartmentsOne, other: strings.RetireDepartmentsOther }],
          [liaisons, { one: strings.UnplaceLiaisonsOne, other: strings.UnplaceLiaisonsOther }]
        ] as const)
      : ([
          [departments, { one: strings.MoveDepartmentsOne, other: strings.MoveDepartmentsOther }],
          [liaisons, { one: strings.MoveLiaisonsOne, other: strings.MoveLiaisonsOther }]
        ] as const);
  return words
    .filter(([count]) => count > 0)
    .map(([count, forms]) =>
      fillCount(
        { one: fill(forms.one, '{0}', newName ?? ''), other: fill(forms.other, '{0}', newName ?? '') },
        count,
        locale
      )
    );
}

/** Retires a location, after asking what becomes of the departments and liaisons there. */
export function RetireLocation({ location, index, onRetired }: RetireLocationProps): React.ReactElement {
  const locale = useLocale();
  const { isBusy, failure, apply } = useDirectoryChange();
  const [newId, setNewId] = React.useState<number>();
  const { departments, liaisons } = findAtLocation(index, location.id);
  const others = index.directory.locations.filter(({ id }) => id !== location.id);
  const newName = newId === undefined ? undefined : index.locationById.get(newId)?.name;
  const isInUse = departments.length + liaisons.length > 0;
  const retire = async (): Promise<void> => {
    const isDone = await apply(retireLocation(index, location.id, newId), fill(strings.RetiredSaid, location.name));
    if (isDone) onRetired();
  };
  return (
    <RetireFrame
      label={strings.RetireLocation}
      question={fill(strings.RetireQuestion, location.name)}
      confirmLabel={strings.RetireConfirm}
      isBusy={isBusy}
      failure={failure}
      onConfirm={retire}
    >
      {isInUse && others.length > 0 && (
        <ChoiceField
          label={strings.MoveTo}
          value={newId}
          none={strings.MoveNowhere}
          choices={others.map(({ id, name }) => ({ key: id, text: name }))}
          onChange={setNewId}
        />
      )}
      <ul className={styles.effects}>
        {effectsOf(departments.length, liaisons.length, newName, locale).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
        <li>{isInUse ? strings.RetireUndo : strings.RetireUnused}</li>
      </ul>
    </RetireFrame>
  );
}
