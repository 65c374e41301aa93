import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import {
  draftDepartment,
  draftNewDepartment,
  findDepartmentProblems,
  type DepartmentDraft
} from '../../../domain/directory/department-draft';
import type { Department } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { onlyLocationId } from '../../../domain/people/only-location';
import { executiveTiers } from '../../../domain/relationships/executive-tier';
import type { ValueFieldProps } from '../../../ui/forms/Field';
import { ChoiceField } from '../../../ui/forms/ChoiceField';
import { AreaField, TextField } from '../../../ui/forms/TextField';
import { tierWords } from '../choice-words';
import { useServices } from '../services';
import { departmentLabels, departmentWords } from '../record-labels';
import { FormFrame } from './FormFrame';
import { LocationField, type OnNewLocation } from './LocationField';
import { PersonField } from './PersonField';
import { liaisonChoices } from './record-choices';
import { RecordField } from './RecordField';
import { wordProblems } from '../problem-words';
import { searchTextOf, useEditForm, type EditForm } from './use-edit-form';

export interface DepartmentFormProps {
  /** Left out for a new one. */
  readonly department?: Department;
  /** What a new one begins with. */
  readonly known?: Pick<DepartmentDraft, 'locationId' | 'liaisonId'>;
  readonly index: DirectoryIndex;
  readonly onNewLocation: OnNewLocation;
  readonly onSaved: (department: Department) => void;
  readonly onCancel: () => void;
}

type TextName = 'name' | 'aliases' | 'systems' | 'phone' | 'executive' | 'executiveTitle';

function bind(form: EditForm<DepartmentDraft>, name: TextName): ValueFieldProps<string> {
  return {
    label: departmentLabels[name],
    value: form.draft[name],
    error: form.problems[name],
    onChange: (value) => form.set(name, value)
  };
}

/** Rows to show of a field with one value to a line. */
function rowsFor(value: string): number {
  return Math.max(3, value.split('\n').length);
}

function Fields({
  form,
  index,
  onNewLocation
}: Pick<DepartmentFormProps, 'index' | 'onNewLocation'> & {
  readonly form: EditForm<DepartmentDraft>;
}): React.ReactElement {
  const { draft, problems, set } = form;
  const liaisons = React.useMemo(() => liaisonChoices(index), [index]);
  return (
    <>
      <RecordField
        label={departmentLabels.liaisonId}
        value={draft.liaisonId}
        error={problems.liaisonId}
        {...searchTextOf(form, 'liaisonId')}
        placeholder={strings.NoLiaisonYet}
        choices={liaisons}
        onChange={(liaisonId) => set('liaisonId', liaisonId)}
      />
      <TextField {...bind(form, 'name')} isRequired />
      <LocationField
        label={departmentLabels.locationId}
        value={draft.locationId}
        error={problems.locationId}
        index={index}
        onNewLocation={onNewLocation}
        isRequired
        onChange={(locationId) => set('locationId', locationId)}
      />
      <AreaField {...bind(form, 'aliases')} rows={rowsFor(draft.aliases)} hint={strings.AliasesHint} />
      <PersonField
        {...bind(form, 'executive')}
        {...searchTextOf(form, 'executive')}
        onFound={(account) => set('executiveTitle', account.jobTitle || draft.executiveTitle)}
      />
      <TextField {...bind(form, 'executiveTitle')} />
      <ChoiceField
        label={departmentLabels.executiveTier}
        value={draft.executiveTier || undefined}
        none={strings.Choose}
        choices={executiveTiers.map((tier) => ({ key: tier as string, text: tierWords(tier) }))}
        onChange={(tier) => set('executiveTier', tier ?? '')}
      />
      <AreaField {...bind(form, 'systems')} rows={rowsFor(draft.systems)} hint={strings.OneToALine} />
      <TextField {...bind(form, 'phone')} />
    </>
  );
}

/** A department as a form; its liaison comes first, since that is what people open it for. */
export function DepartmentForm(props: DepartmentFormProps): React.ReactElement {
  const { department, known, index, onNewLocation, onSaved, onCancel } = props;
  const { openWriter } = useServices();
  const newDraft = draftNewDepartment({
    ...known,
    locationId: known?.locationId ?? onlyLocationId(index.directory.locations)
  });
  const form = useEditForm<DepartmentDraft, Department>('department', {
    item: department,
    draftOf: (item) => (item ? draftDepartment(item) : newDraft),
    findProblems: (draft) => wordProblems(findDepartmentProblems(draft, department?.id, index.directory.departments)),
    save: async (item, changes) => {
      const { departments } = await openWriter();
      return item ? departments.save(item.id, item.etag, changes) : departments.add({ ...newDraft, ...changes });
    },
    readCurrent: async (item) => (await openWriter()).departments.read(item.id),
    onSaved
  });
  return (
    <FormFrame
      heading={department ? department.name : strings.NewDepartment}
      form={form}
      labels={departmentLabels}
      wordsOf={(name, draft) => departmentWords(name, draft, index)}
      onCancel={onCancel}
    >
      <Fields form={form} index={index} onNewLocation={onNewLocation} />
    </FormFrame>
  );
}
