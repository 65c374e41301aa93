import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import styles from './Field.module.scss';

/** What every field of a form is given, whatever it edits. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value, and what to do about it. */
  readonly error?: string;
  readonly isRequired?: boolean;
}

export type ValueFieldProps<Value> = FieldProps & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** A field whose value is chosen from what a text finds; the text is no value. */
export type SearchedFieldProps<Value> = ValueFieldProps<Value> & {
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** What a control gets from the field around it, to spread on the element. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
}

/** A label, a control, its hint, and the error with it; all tied together by ids that are unique on the page. */
export function Field({
  label,
  hint,
  error,
  isRequired,
  children
}: FieldProps & { readonly children: (control: ControlProps) => React.ReactElement }): React.ReactElement {
  const id = useId('cg-field');
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': isRequired ? true : undefined
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <WarningIcon aria-hidden="true" /> {error}
        </p>
      )}
    </div>
  );
}
