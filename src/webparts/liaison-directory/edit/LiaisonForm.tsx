import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { Liaison } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import {
  draftLiaison,
  draftNewLiaison,
  findLiaisonProblems,
  type LiaisonDraft
} from '../../../domain/directory/liaison-draft';
import { onlyLocationId } from '../../../domain/people/only-location';
import { strengths } from '../../../lists/liaisons';
import type { SearchedFieldProps, ValueFieldProps } from '../../../ui/forms/Field';
import { CheckField, CheckGroupField } from '../../../ui/forms/CheckField';
import { TextField } from '../../../ui/forms/TextField';
import { strengthWords } from '../choice-words';
import { useServices } from '../services';
import { liaisonLabels, liaisonWords } from '../record-labels';
import { FormFrame } from './FormFrame';
import { LocationField, type OnNewLocation } from './LocationField';
import { PersonField } from './PersonField';
import { liaisonChoices } from './record-choices';
import { RecordField } from './RecordField';
import { wordProblems } from '../problem-words';
import { searchTextOf, useEditForm, type EditForm } from './use-edit-form';
import styles from './Edit.module.scss';

export interface LiaisonFormProps {
  /** Left out for a new card. */
  readonly liaison?: Liaison;
  readonly index: DirectoryIndex;
  readonly onNewLocation: OnNewLocation;
  readonly onSaved: (liaison: Liaison) => void;
  readonly onCancel: () => void;
}

interface PartProps extends Pick<LiaisonFormProps, 'onNewLocation'> {
  readonly form: EditForm<LiaisonDraft>;
  readonly index: DirectoryIndex;
  readonly ownId: number | undefined;
}

type TextName = 'name' | 'jobTitle' | 'office' | 'phone' | 'email' | 'awayFrom' | 'awayUntil';
type PersonName = 'reportsTo' | 'dottedLineTo' | 'approvingExecutive' | 'approvingCio' | 'person';

/** What a field of the form is given, by the name of the value it edits. */
function bind<Name extends TextName | PersonName>(form: EditForm<LiaisonDraft>, name: Name): ValueFieldProps<string> {
  return {
    label: liaisonLabels[name],
    value: form.draft[name],
    error: form.problems[name],
    onChange: (value) => form.set(name, value as LiaisonDraft[Name])
  };
}

function bindPerson(form: EditForm<LiaisonDraft>, name: PersonName): SearchedFieldProps<string> {
  return { ...bind(form, name), ...searchTextOf(form, name) };
}

function Identity({ form, index, onNewLocation }: PartProps): React.ReactElement {
  const { draft, set } = form;
  return (
    <>
      <PersonField
        {...bindPerson(form, 'person')}
        hint={strings.AccountHint}
        onFound={(account) => {
          // What the account says is offered where the card says nothing yet; what was typed stays.
          if (draft.name === '') set('name', account.name);
          if (draft.email === '') set('email', account.email);
          if (account.jobTitle && ['', strings.UsualTitle].includes(draft.jobTitle)) set('jobTitle', account.jobTitle);
        }}
      />
      <TextField {...bind(form, 'name')} isRequired />
      <TextField {...bind(form, 'jobTitle')} isRequired />
      <LocationField
        label={liaisonLabels.locationId}
        value={draft.locationId}
        error={form.problems.locationId}
        index={index}
        onNewLocation={onNewLocation}
        isRequired
        onChange={(locationId) => set('locationId', locationId)}
      />
      <TextField {...bind(form, 'office')} />
      <CheckField
        label={liaisonLabels.isOnSite}
        value={draft.isOnSite}
        onChange={(isOnSite) => set('isOnSite', isOnSite)}
      />
      <TextField {...bind(form, 'phone')} type="tel" />
      <TextField {...bind(form, 'email')} type="email" />
    </>
  );
}

function Absence({ form, index, ownId }: PartProps): React.ReactElement {
  const { draft, set } = form;
  const others = React.useMemo(() => liaisonChoices(index, ownId), [index, ownId]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{strings.AbsenceGroup}</legend>
      <div className={styles.pair}>
        <TextField {...bind(form, 'awayFrom')} type="date" />
        <TextField {...bind(form, 'awayUntil')} type="date" />
      </div>
      <RecordField
        label={liaisonLabels.backupId}
        hint={strings.BackupHint}
        value={draft.backupId}
        error={form.problems.backupId}
        {...searchTextOf(form, 'backupId')}
        placeholder={strings.NoBackup}
        choices={others}
        onChange={(backupId) => set('backupId', backupId)}
      />
    </fieldset>
  );
}

function RoleFields({ form }: PartProps): React.ReactElement {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{strings.RoleGroup}</legend>
      <PersonField {...bindPerson(form, 'reportsTo')} />
      <PersonField {...bindPerson(form, 'dottedLineTo')} />
      <CheckGroupField
        label={liaisonLabels.strengths}
        hint={strings.StrengthsHint}
        value={form.draft.strengths}
        choices={strengths.map((strength) => ({ key: strength, text: strengthWords(strength) }))}
        onChange={(chosen) => form.set('strengths', chosen)}
      />
      <PersonField {...bindPerson(form, 'approvingExecutive')} hint={strings.ApproversHint} />
      <PersonField {...bindPerson(form, 'approvingCio')} />
    </fieldset>
  );
}

/** A liaison's card as a form. */
export function LiaisonForm(props: LiaisonFormProps): React.ReactElement {
  const { liaison, index, onNewLocation, onSaved, onCancel } = props;
  const { openWriter } = useServices();
  const newDraft = draftNewLiaison(strings.UsualTitle, onlyLocationId(index.directory.locations));
  const form = useEditForm<LiaisonDraft, Liaison>('liaison', {
    item: liaison,
    draftOf: (item) => (item ? draftLiaison(item) : newDraft),
    findProblems: (draft) => wordProblems(findLiaisonProblems(draft, liaison?.id, index.directory.liaisons)),
    save: async (item, changes) => {
      const writer = await openWriter();
      return item
        ? writer.liaisons.save(item.id, item.etag, changes)
        : writer.liaisons.add({ ...newDraft, ...changes });
    },
    readCurrent: async (item) => (await openWriter()).liaisons.read(item.id),
    onSaved
  });
  const parts = { form, index, onNewLocation, ownId: liaison?.id };
  return (
    <FormFrame
      heading={liaison ? liaison.name : strings.NewLiaison}
      form={form}
      labels={liaisonLabels}
      wordsOf={(name, draft) => liaisonWords(name, draft, index)}
      onCancel={onCancel}
    >
      <Identity {...parts} />
      <Absence {...parts} />
      <RoleFields {...parts} />
    </FormFrame>
  );
}
