import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { ChromeCloseIcon, GroupIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { Audience, AudienceGroup } from '../../../domain/contracts/contract';
import { Field } from '../../../ui/forms/Field';
import { SuggestBox } from '../../../ui/forms/SuggestBox';
import { useLocale } from '../../../ui/format/locale';
import { fill } from '../../../ui/format/text';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import { audienceSentence } from '../audience-words';
import { useGroupSearch } from './use-group-search';
import styles from './AudienceField.module.scss';

export interface AudienceFieldProps {
  readonly audience: Audience;
  /** What was typed to find a group. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Why it cannot be saved so. */
  readonly error?: string;
  /** Whether it is what holds now, and not what will hold once it is saved. */
  readonly isSaved?: boolean;
  /** Whether a heading above it says what it is. */
  readonly hasHeading?: boolean;
  readonly onChange: (audience: Audience) => void;
}

interface GroupsProps extends Pick<AudienceFieldProps, 'text' | 'onText' | 'error'> {
  readonly groups: readonly AudienceGroup[];
  readonly onChange: (groups: readonly AudienceGroup[]) => void;
}

function ChosenGroups({ groups, onChange }: Pick<GroupsProps, 'groups' | 'onChange'>): React.ReactElement | null {
  if (groups.length === 0) return null;
  return (
    <ul className={styles.groups} aria-label={strings.AudienceGroups}>
      {groups.map(({ login, name }) => (
        <li key={login} className={styles.group}>
          <GroupIcon aria-hidden="true" />
          <span className={styles.name}>{name}</span>
          <button
            type="button"
            className={styles.remove}
            aria-label={fill(strings.RemoveGroup, name)}
            onClick={() => onChange(groups.filter((group) => group.login !== login))}
          >
            <ChromeCloseIcon aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The groups chosen, and a field that finds more by name. */
function GroupsField({ groups, text, onText, error, onChange }: GroupsProps): React.ReactElement {
  const { found, note } = useGroupSearch(text);
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const isChosen = (login: string): boolean => groups.some((group) => group.login === login);
  const choose = (login: string): void => {
    const group = found?.find((each) => each.login === login);
    if (!group) return;
    onText('');
    onChange([...groups, group]);
  };
  return (
    <div ref={target} className={styles.choice}>
      <Field label={strings.FindGroup} error={error}>
        {(control) => (
          <SuggestBox
            control={control}
            text={text}
            suggestions={found
              ?.filter(({ login }) => !isChosen(login))
              .map(({ login, name }) => ({ key: login, title: name }))}
            note={note}
            onText={onText}
            onChoose={choose}
          />
        )}
      </Field>
      <ChosenGroups
        groups={groups}
        onChange={(left) => {
          moveFocus();
          onChange(left);
        }}
      />
    </div>
  );
}

/** Who can read a contract: all physicians, or the members of some groups; says in a sentence who that is. */
export function AudienceField(props: AudienceFieldProps): React.ReactElement {
  const { audience, text, onText, error, isSaved = false, hasHeading, onChange } = props;
  const name = useId('cg-audience');
  const locale = useLocale();
  const sentence = audienceSentence(
    audience?.map((group) => group.name),
    locale
  );
  return (
    <fieldset className={styles.field}>
      <legend className={hasHeading ? styles.hiddenLegend : styles.legend}>{strings.AudienceLabel}</legend>
      <label className={styles.option}>
        <input type="radio" name={name} checked={!audience} onChange={() => onChange(undefined)} />
        {strings.AudiencePhysicians}
      </label>
      <label className={styles.option}>
        <input type="radio" name={name} checked={Boolean(audience)} onChange={() => onChange([])} />
        {strings.AudienceSome}
      </label>
      {audience && <GroupsField groups={audience} {...{ text, onText, error, onChange }} />}
      <p className={styles.sentence} role="status">
        {audience?.length === 0 ? strings.ChooseGroups : isSaved ? sentence : fill(strings.OnceSaved, sentence)}
      </p>
    </fieldset>
  );
}
