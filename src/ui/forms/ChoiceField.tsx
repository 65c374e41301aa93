import * as React from 'react';
import { Field, type ValueFieldProps } from './Field';
import styles from './Field.module.scss';

export interface Choice<Key extends string | number> {
  readonly key: Key;
  readonly text: string;
}

export type ChoiceFieldProps<Key extends string | number> = ValueFieldProps<Key | undefined> & {
  readonly choices: readonly Choice<Key>[];
  /** What "nothing chosen" is called. */
  readonly none: string;
};

/** One of a few values, or none, in the browser's own list. A value that is not offered any more stays what was chosen. */
export function ChoiceField<Key extends string | number>(props: ChoiceFieldProps<Key>): React.ReactElement {
  const { value, onChange, choices, none, ...field } = props;
  const isOffered = value === undefined || choices.some(({ key }) => key === value);
  const offered = isOffered ? choices : [{ key: value, text: String(value) }, ...choices];
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={styles.input}
          value={value ?? ''}
          onChange={(event) => onChange(offered.find(({ key }) => String(key) === event.target.value)?.key)}
        >
          <option value="">{none}</option>
          {offered.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
