import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { ConflictChoice } from './ConflictChoice';
import type { EditForm } from './use-edit-form';
import styles from './Edit.module.scss';

export interface FormFrameProps<Draft> {
  readonly heading: string;
  readonly form: EditForm<Draft>;
  readonly labels: Readonly<Record<keyof Draft, string>>;
  /** A field's value in words, where two versions are to be decided on. */
  readonly wordsOf: (name: keyof Draft, draft: Draft) => string;
  readonly onCancel: () => void;
}

/** A form with its heading, what went wrong, and its two ways out. A problem takes the focus to the first field that has one. */
export function FormFrame<Draft>(props: React.PropsWithChildren<FormFrameProps<Draft>>): React.ReactElement {
  const { heading, form, labels, wordsOf, onCancel, children } = props;
  const element = React.useRef<HTMLFormElement>(null);
  const title = React.useRef<HTMLHeadingElement>(null);
  const attempts = React.useRef(0);
  React.useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const problemCount = Object.keys(form.problems).length;
  React.useEffect(() => {
    if (attempts.current > 0 && problemCount > 0)
      element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    // Only an attempt to save moves the focus, not a problem fixed while typing.
    attempts.current = 0;
  });
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    attempts.current += 1;
    form.submit();
  };
  return (
    <form ref={element} className={styles.form} noValidate onSubmit={handleSubmit} aria-label={heading}>
      <h3 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h3>
      {form.isFoundAgain && !form.conflict && <p className={styles.hint}>{strings.FoundAgain}</p>}
      {form.conflict ? (
        <ConflictChoice conflict={form.conflict} labels={labels} wordsOf={wordsOf} onDecide={form.decide} />
      ) : (
        children
      )}
      {form.failure && <FailureMessage failure={form.failure} />}
      <div className={`${styles.actions} ${styles.saveBar}`}>
        <PrimaryButton
          type="submit"
          text={form.conflict ? strings.SaveDecided : shared.Save}
          allowDisabledFocus
          disabled={form.isSaving}
        />
        <DefaultButton
          text={form.isFoundAgain ? strings.Discard : shared.Cancel}
          onClick={() => {
            form.discard();
            onCancel();
          }}
        />
      </div>
    </form>
  );
}
