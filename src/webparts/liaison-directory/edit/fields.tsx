/** The kinds of fields the directory's forms are made of. */
import * as React from 'react';
import { Field, type FieldProps } from './Field';
import styles from './Edit.module.scss';

export type ValueFieldProps<Value> = Omit<FieldProps, 'children'> & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

export function TextField({
  value,
  onChange,
  type = 'text',
  ...field
}: ValueFieldProps<string> & { readonly type?: 'text' | 'email' | 'tel' | 'date' }): React.ReactElement {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={styles.input}
          type={type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several values, one to a line. */
export function LinesField({ value, onChange, ...field }: ValueFieldProps<string>): React.ReactElement {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          className={styles.input}
          rows={Math.max(3, value.split('\n').length)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface Choice<Key extends string | number> {
  readonly key: Key;
  readonly text: string;
}

export type ChoiceFieldProps<Key extends string | number> = ValueFieldProps<Key | undefined> & {
  readonly choices: readonly Choice<Key>[];
  /** Said for no choice. */
  readonly none: string;
};

/** One of a few values, or none. */
export function ChoiceField<Key extends string | number>({
  value,
  onChange,
  choices,
  none,
  ...field
}: ChoiceFieldProps<Key>): React.ReactElement {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={styles.input}
          value={value ?? ''}
          onChange={(event) => onChange(choices.find(({ key }) => String(key) === event.target.value)?.key)}
        >
          <option value="">{none}</option>
          {choices.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface SwitchFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function SwitchField({ id, label, value, onChange }: SwitchFieldProps): React.ReactElement {
  return (
    <label className={styles.check} htmlFor={id}>
      <input id={id} type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

export interface SeveralFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly choices: readonly Choice<string>[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Any number of a few values, kept in the order the choices have. */
export function SeveralField({ label, hint, value, choices, onChange }: SeveralFieldProps): React.ReactElement {
  const toggle = (key: string): void => {
    const isChosen = (choice: string): boolean => (choice === key ? !value.includes(key) : value.includes(choice));
    onChange(choices.map((choice) => choice.key).filter(isChosen));
  };
  return (
    <fieldset className={styles.several}>
      <legend className={styles.label}>{label}</legend>
      {choices.map(({ key, text }) => (
        <label key={key} className={styles.check}>
          <input type="checkbox" checked={value.includes(key)} onChange={() => toggle(key)} />
          {text}
        </label>
      ))}
      {hint && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  );
}
