import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import styles from './Field.module.scss';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps {
  readonly label: string;
  /** `undefined`: nothing chosen. */
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | undefined) => void;
  /** How "nothing chosen" is called; "Any" when absent. */
  readonly none?: string;
  readonly hint?: string;
}

/** One choice of several, with the browser's own list: quick, and at home on every device. */
export function Select({ label, value, choices, onChange, none = strings.Any, hint }: SelectProps): React.ReactElement {
  // A choice that is not offered any more is still what was chosen.
  const isMissing = value !== undefined && !choices.some((choice) => choice.value === value);
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.input}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{none}</option>
        {isMissing && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint && <span className={styles.hint}>{hint}</span>}
    </label>
  );
}
