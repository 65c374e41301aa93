import * as React from 'react';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import styles from './Edit.module.scss';

/** What every control of a form gets from the field around it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
}

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly isRequired?: boolean;
  readonly children: (control: ControlProps) => React.ReactElement;
}

/** A label, a control, and the problem with it where it is. */
export function Field({ id, label, hint, problem, isRequired, children }: FieldProps): React.ReactElement {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
        'aria-required': isRequired ? true : undefined
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          <WarningIcon aria-hidden="true" /> {problem}
        </p>
      )}
    </div>
  );
}
