import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import type { Department, Liaison } from '../../../domain/directory/directory';
import { reassign } from '../../../domain/directory/directory-change';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { CheckField } from '../../../ui/forms/CheckField';
import { fill, fillCount } from '../../../ui/format/text';
import { useLocale } from '../../../ui/format/locale';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { useDirectoryChange } from '../use-directory-change';
import { departmentChoices, liaisonChoices } from './record-choices';
import { RecordField } from './RecordField';
import { RetireFrame } from './RetireFrame';
import styles from './Edit.module.scss';

export interface ServedDepartmentsProps {
  readonly liaison: Liaison;
  readonly index: DirectoryIndex;
  /** Given where the person may add departments. */
  readonly onNewDepartment: (() => void) | undefined;
}

interface ReassignProps {
  readonly liaison: Liaison;
  readonly index: DirectoryIndex;
  readonly served: readonly Department[];
}

/** Hands departments of a liaison over to another one, each listed before it is done. */
function Reassign({ liaison, index, served }: ReassignProps): React.ReactElement {
  const locale = useLocale();
  const { isBusy, failure, apply } = useDirectoryChange();
  const [newId, setNewId] = React.useState<number>();
  const [text, setText] = React.useState('');
  const [kept, setKept] = React.useState<ReadonlySet<number>>(new Set());
  const choices = React.useMemo(() => liaisonChoices(index, liaison.id), [index, liaison.id]);
  const handed = served.filter(({ id }) => !kept.has(id));
  const newName = newId === undefined ? '' : (index.liaisonById.get(newId)?.name ?? '');
  const toggle = (id: number): void =>
    setKept((known) => new Set(known.has(id) ? [...known].filter((other) => other !== id) : [...known, id]));
  const count = (forms: { readonly one: string; readonly other: string }): string =>
    fillCount(forms, handed.length, locale);
  const said = {
    one: fill(strings.ReassignedOne, '{0}', newName),
    other: fill(strings.ReassignedOther, '{0}', newName)
  };
  return (
    <RetireFrame
      label={strings.Reassign}
      question={fill(strings.ReassignQuestion, liaison.name)}
      confirmLabel={count({ one: strings.ReassignConfirmOne, other: strings.ReassignConfirmOther })}
      isBusy={isBusy}
      isIncomplete={newId === undefined || handed.length === 0}
      failure={failure}
      onConfirm={() => apply(reassign(handed, newId), count(said))}
    >
      <RecordField
        label={strings.NewLiaisonFor}
        value={newId}
        text={text}
        onText={setText}
        choices={choices}
        placeholder={strings.PersonPlaceholder}
        onChange={setNewId}
      />
      <ul className={styles.checks} aria-label={strings.DepartmentsServed}>
        {served.map(({ id, name, locationId }) => (
          <li key={id}>
            <CheckField
              label={[
                name,
                index.locationById.get(locationId ?? 0)?.name,
                newName && !kept.has(id) ? `${liaison.name} → ${newName}` : ''
              ]
                .filter(Boolean)
                .join(' · ')}
              value={!kept.has(id)}
              onChange={() => toggle(id)}
            />
          </li>
        ))}
      </ul>
    </RetireFrame>
  );
}

/** The departments of a liaison: one more, a new one, or all of them to someone else. */
export function ServedDepartments({ liaison, index, onNewDepartment }: ServedDepartmentsProps): React.ReactElement {
  const { isBusy, failure, apply } = useDirectoryChange();
  const [addedId, setAddedId] = React.useState<number>();
  const [text, setText] = React.useState('');
  const served = index.departmentsByLiaison.get(liaison.id) ?? [];
  const choices = React.useMemo(
    () => departmentChoices(index).filter(({ id }) => index.departmentById.get(id)?.liaisonId !== liaison.id),
    [index, liaison.id]
  );
  const added = addedId === undefined ? undefined : index.departmentById.get(addedId);
  const now = added?.liaisonId === undefined ? undefined : index.liaisonById.get(added.liaisonId);
  const assign = async (department: Department): Promise<void> => {
    const said = fill(strings.AssignedSaid, department.name, liaison.name);
    if (await apply(reassign([department], liaison.id), said)) setAddedId(undefined);
  };
  return (
    <div className={styles.form} role="group" aria-label={strings.DepartmentsServed}>
      <p className={styles.label}>{strings.DepartmentsServed}</p>
      <p>{served.length > 0 ? served.map(({ name }) => name).join(', ') : strings.ServesNone}</p>
      <RecordField
        label={strings.AssignDepartment}
        value={addedId}
        text={text}
        onText={setText}
        choices={choices}
        hint={now && fill(strings.ServedNowBy, now.name)}
        placeholder={strings.DepartmentPlaceholder}
        onChange={setAddedId}
      />
      {failure && <FailureMessage failure={failure} />}
      <div className={styles.actions}>
        {added && (
          <PrimaryButton
            text={fill(strings.AssignConfirm, added.name)}
            allowDisabledFocus
            disabled={isBusy}
            onClick={() => {
              void assign(added);
            }}
          />
        )}
        {onNewDepartment && <DefaultButton text={strings.NewDepartment} onClick={onNewDepartment} />}
      </div>
      {served.length > 0 && <Reassign liaison={liaison} index={index} served={served} />}
    </div>
  );
}
