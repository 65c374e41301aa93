import * as React from 'react';
import { ChromeCloseIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import { personField, readPersonField, type PersonField as PersonValue } from '../../../domain/directory/liaison-draft';
import { fill } from '../../../ui/format/text';
import { Avatar } from '../../../ui/people/Avatar';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import { Field, type SearchedFieldProps } from '../../../ui/forms/Field';
import { SuggestBox } from '../../../ui/forms/SuggestBox';
import { usePeopleSearch, type FoundAccount } from './use-people-search';
import styles from './Edit.module.scss';

export type PersonFieldProps = SearchedFieldProps<PersonValue> & {
  /** Called with everything known about a person who was just chosen. */
  readonly onFound?: (account: FoundAccount) => void;
};

/** An account, found by SharePoint while one types. */
export function PersonField(props: PersonFieldProps): React.ReactElement {
  const { value, onChange, text, onText, onFound, ...field } = props;
  const search = usePeopleSearch(text);
  const person = readPersonField(value);
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const choose = (login: string): void => {
    const account = search.found?.find((candidate) => candidate.login === login);
    if (!account) return;
    onText('');
    moveFocus();
    onChange(personField(account));
    onFound?.(account);
  };
  return (
    <Field {...field}>
      {(control) => (
        <div ref={target}>
          {person ? (
            <div className={styles.chosen}>
              <Avatar name={person.name} size="small" />
              <span className={styles.chosenName}>{person.name}</span>
              <button
                type="button"
                id={control.id}
                className={styles.clear}
                aria-label={fill(strings.RemovePerson, person.name, field.label)}
                aria-describedby={control['aria-describedby']}
                onClick={() => {
                  moveFocus();
                  onChange('');
                }}
              >
                <ChromeCloseIcon aria-hidden="true" />
              </button>
            </div>
          ) : (
            <SuggestBox
              control={control}
              text={text}
              placeholder={strings.PersonPlaceholder}
              suggestions={search.found?.map((account) => ({
                key: account.login,
                title: account.name,
                detail: [account.jobTitle, account.department].filter(Boolean).join(', ') || account.email
              }))}
              note={search.note}
              onText={onText}
              onChoose={choose}
            />
          )}
        </div>
      )}
    </Field>
  );
}
