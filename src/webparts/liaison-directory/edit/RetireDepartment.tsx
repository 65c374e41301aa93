import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import { findDepartmentProblems } from '../../../domain/directory/department-draft';
import type { Department } from '../../../domain/directory/directory';
import { mergeInto, retireDepartment } from '../../../domain/directory/directory-change';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { mergeDepartments } from '../../../domain/directory/merge-departments';
import { fill } from '../../../ui/format/text';
import { useDirectoryChange } from '../use-directory-change';
import { departmentChoices } from './record-choices';
import { RecordField } from './RecordField';
import { RetireFrame } from './RetireFrame';
import { wordProblems } from '../problem-words';
import styles from './Edit.module.scss';

export interface RetireDepartmentProps {
  readonly department: Department;
  readonly index: DirectoryIndex;
  /** @param keptId The department this one was merged into; left out where it was retired. */
  readonly onRetired: (keptId?: number) => void;
}

/** What the kept department is like afterwards, and what would keep it from being saved. */
function MergeEffects({
  kept,
  department,
  problem
}: {
  readonly kept: Department;
  readonly department: Department;
  readonly problem: string | undefined;
}): React.ReactElement {
  const merged = mergeDepartments(kept, department);
  return (
    <ul className={styles.effects}>
      <li>{fill(strings.MergeNames, kept.name, merged.aliases.split('\n').filter(Boolean).join(', '))}</li>
      <li>{fill(strings.MergeRetires, department.name)}</li>
      {problem && <li>{problem}</li>}
    </ul>
  );
}

/** Retires a department, after saying what follows. */
export function RetireDepartment({ department, index, onRetired }: RetireDepartmentProps): React.ReactElement {
  const { isBusy, failure, apply } = useDirectoryChange();
  const retire = async (): Promise<void> => {
    const isDone = await apply(retireDepartment(department), fill(strings.RetiredSaid, department.name));
    if (isDone) onRetired();
  };
  return (
    <RetireFrame
      label={strings.RetireDepartment}
      question={fill(strings.RetireQuestion, department.name)}
      confirmLabel={strings.RetireConfirm}
      isBusy={isBusy}
      failure={failure}
      onConfirm={retire}
    >
      <ul className={styles.effects}>
        <li>{strings.RetireDepartmentEffect}</li>
        {index.liaisonById.has(department.liaisonId ?? 0) && (
          <li>{fill(strings.RetireServes, index.liaisonById.get(department.liaisonId ?? 0)?.name ?? '')}</li>
        )}
        <li>{strings.RetireUndo}</li>
      </ul>
    </RetireFrame>
  );
}

/** Makes a department part of another one, which then answers to its names too. */
export function MergeDepartment({ department, index, onRetired }: RetireDepartmentProps): React.ReactElement {
  const { isBusy, failure, apply } = useDirectoryChange();
  const [keptId, setKeptId] = React.useState<number>();
  const [text, setText] = React.useState('');
  const kept = keptId === undefined ? undefined : index.departmentById.get(keptId);
  const choices = React.useMemo(() => departmentChoices(index, department.id), [index, department.id]);
  const others = index.directory.departments.filter(({ id }) => id !== department.id);
  const problems = kept
    ? wordProblems(findDepartmentProblems(mergeDepartments(kept, department), kept.id, others))
    : {};
  const problem = problems.aliases ?? problems.name;
  const merge = async (): Promise<void> => {
    if (!kept) return;
    const isDone = await apply(mergeInto(kept, department), fill(strings.MergedSaid, department.name, kept.name));
    if (isDone) onRetired(kept.id);
  };
  return (
    <RetireFrame
      label={strings.MergeDepartment}
      question={fill(strings.MergeQuestion, department.name)}
      confirmLabel={strings.MergeConfirm}
      isBusy={isBusy}
      isIncomplete={!kept || problem !== undefined}
      failure={failure}
      onConfirm={merge}
    >
      <RecordField
        label={strings.MergeInto}
        value={keptId}
        text={text}
        onText={setText}
        choices={choices}
        placeholder={strings.DepartmentPlaceholder}
        onChange={setKeptId}
      />
      {kept && <MergeEffects kept={kept} department={department} problem={problem} />}
    </RetireFrame>
  );
}
