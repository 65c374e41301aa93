import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { Department } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { indexRows, searchRows } from '../../../domain/directory/search-rows';
import { Field } from '../../../ui/forms/Field';
import { SuggestBox } from '../../../ui/forms/SuggestBox';
import styles from './YourLiaison.module.scss';

export interface DepartmentChoiceProps {
  readonly index: DirectoryIndex;
  /** Departments to offer at once, when a few are likely. */
  readonly candidates: readonly Department[];
  readonly onChoose: (departmentId: number) => void;
}

const MOST_OFFERED = 8;

/** Lets a person say which department is theirs. */
export function DepartmentChoice({ index, candidates, onChoose }: DepartmentChoiceProps): React.ReactElement {
  const [text, setText] = React.useState('');
  const { departments } = index.directory;
  const locationOf = (department: Department): string => index.locationById.get(department.locationId ?? 0)?.name ?? '';
  const searchable = React.useMemo(
    () =>
      indexRows(
        departments.map(({ name, aliases, locationId }) => [
          { text: name, weight: 3 },
          { text: aliases.join(' '), weight: 2 },
          { text: index.locationById.get(locationId ?? 0)?.name ?? '', weight: 1 }
        ])
      ),
    [departments, index]
  );
  const found = searchRows(searchable, text)
    ?.rows.slice(0, MOST_OFFERED)
    .flatMap((position) => departments[position] ?? []);
  return (
    <div className={styles.choice}>
      {candidates.length > 0 && (
        <ul className={styles.candidates}>
          {candidates.slice(0, MOST_OFFERED).map((department) => (
            <li key={department.id}>
              <button type="button" className={styles.candidate} onClick={() => onChoose(department.id)}>
                {department.name}, {locationOf(department)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field label={strings.YourDepartment}>
        {(control) => (
          <SuggestBox
            control={control}
            text={text}
            placeholder={strings.DepartmentPlaceholder}
            suggestions={found?.map((department) => ({
              key: String(department.id),
              title: department.name,
              detail: locationOf(department)
            }))}
            note={text.trim() === '' ? undefined : strings.NoDepartmentFound}
            onText={setText}
            onChoose={(key) => onChoose(Number(key))}
          />
        )}
      </Field>
    </div>
  );
}
