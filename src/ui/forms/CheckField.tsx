import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import type { Choice } from './ChoiceField';
import styles from './Field.module.scss';

export interface CheckFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, value, onChange }: CheckFieldProps): React.ReactElement {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

export interface CheckGroupFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly choices: readonly Choice<string>[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Any number of a few values, in the order of the choices. */
export function CheckGroupField({ label, hint, value, choices, onChange }: CheckGroupFieldProps): React.ReactElement {
  const hintId = useId('cg-field-hint');
  const toggle = (key: string): void => {
    const isChosen = (choice: string): boolean => (choice === key ? !value.includes(key) : value.includes(choice));
    onChange(choices.map((choice) => choice.key).filter(isChosen));
  };
  return (
    <fieldset className={styles.group} aria-describedby={hint && hintId}>
      <legend className={styles.label}>{label}</legend>
      {choices.map(({ key, text }) => (
        <CheckField key={key} label={text} value={value.includes(key)} onChange={() => toggle(key)} />
      ))}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
