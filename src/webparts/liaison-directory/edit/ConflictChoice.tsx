import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import { formatMoment } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import type { Conflict } from './use-edit-form';
import styles from './Edit.module.scss';

export interface ConflictChoiceProps<Draft> {
  readonly conflict: Conflict<Draft>;
  readonly labels: Readonly<Record<keyof Draft, string>>;
  /** A field's value in words. */
  readonly wordsOf: (name: keyof Draft, draft: Draft) => string;
  readonly onDecide: (name: keyof Draft, isTheirs: boolean) => void;
}

/** Both versions side by side, field by field, where two people changed the same; mine is chosen until someone says otherwise. */
export function ConflictChoice<Draft>({
  conflict,
  labels,
  wordsOf,
  onDecide
}: ConflictChoiceProps<Draft>): React.ReactElement {
  const groupId = useId('cg-conflict');
  const format = useTimeFormat();
  const first = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const { savedBy, savedAt } = conflict;
  const title =
    savedBy && savedAt
      ? fill(strings.ConflictBy, savedBy, formatMoment(new Date(savedAt), format))
      : strings.ConflictTitle;
  return (
    <div className={styles.conflict} role="group" aria-label={strings.ConflictTitle}>
      <p ref={first} tabIndex={-1} className={styles.conflictTitle}>
        <WarningIcon aria-hidden="true" /> {title}
      </p>
      <p>{strings.ConflictText}</p>
      {conflict.fields.map((name) => {
        const group = `${groupId}-${String(name)}`;
        const options = [
          { isTheirs: false, label: strings.YourVersion, words: wordsOf(name, conflict.mine) },
          { isTheirs: true, label: strings.SavedVersion, words: wordsOf(name, conflict.theirs) }
        ];
        return (
          <fieldset key={group} className={styles.versions}>
            <legend className={styles.label}>{labels[name]}</legend>
            {options.map(({ isTheirs, label, words }) => (
              <label key={label} className={styles.version}>
                <input
                  type="radio"
                  name={group}
                  checked={conflict.isTheirs.includes(name) === isTheirs}
                  onChange={() => onDecide(name, isTheirs)}
                />
                <span>
                  <span className={styles.hint}>{label}</span>
                  <br />
                  {words || strings.EmptyValue}
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
