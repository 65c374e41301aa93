import * as React from 'react';
import styles from './Field.module.scss';

export interface FieldProps {
  /** Unique in the web part; ties label, field and message together. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly isRequired?: boolean;
  /** Lines of text; absent: a single line. */
  readonly lines?: number;
  readonly type?: 'text' | 'datetime-local';
  readonly maxLength?: number;
  /** Id of a `datalist` with proposals. */
  readonly proposals?: string;
}

function describedBy({ id, hint, error }: FieldProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** A labelled field; what is wrong with it is said below it and tied to it. */
export function Field(props: FieldProps): React.ReactElement {
  const { id, label, value, onChange, hint, error, isRequired, lines, type = 'text', maxLength, proposals } = props;
  const common = {
    id,
    value,
    maxLength,
    required: isRequired,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(props),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.currentTarget.value)
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {lines ? (
        <textarea className={styles.area} rows={lines} {...common} />
      ) : (
        <input className={styles.input} type={type} list={proposals} {...common} />
      )}
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}
