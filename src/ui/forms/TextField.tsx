import * as React from 'react';
import { Field, type ValueFieldProps } from './Field';
import styles from './Field.module.scss';

export type TextFieldProps = ValueFieldProps<string> & {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'datetime-local';
  readonly maxLength?: number;
  /** Values the browser offers while one types; any other may be typed. */
  readonly proposals?: readonly string[];
  readonly inputRef?: React.Ref<HTMLInputElement>;
  /** What Enter does in the field, in place of submitting the form around it. */
  readonly onEnter?: () => void;
};

/** One line of text, or a day or moment in the browser's own control. */
export function TextField(props: TextFieldProps): React.ReactElement {
  const { value, onChange, type = 'text', maxLength, proposals, inputRef, onEnter, ...field } = props;
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            ref={inputRef}
            className={styles.input}
            type={type}
            maxLength={maxLength}
            list={proposals && `${control.id}-proposals`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={handleKeyDown}
          />
          {proposals && (
            <datalist id={`${control.id}-proposals`}>
              {proposals.map((proposal) => (
                <option key={proposal} value={proposal} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

export type AreaFieldProps = ValueFieldProps<string> & {
  readonly rows: number;
  /** Most characters that can be typed. */
  readonly maxLength?: number;
  readonly areaRef?: React.Ref<HTMLTextAreaElement>;
};

/** Several lines of text. */
export function AreaField({ value, onChange, rows, maxLength, areaRef, ...field }: AreaFieldProps): React.ReactElement {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          ref={areaRef}
          className={styles.area}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
