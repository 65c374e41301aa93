import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as sharedStrings from 'CommonGroundStrings';
import { LONGEST_BODY } from '../../../domain/contracts/thread/entry-limits';
import { IdentifierWarning } from '../../../ui/guards/IdentifierWarning';
import { useSendGuard } from '../../../ui/guards/use-send-guard';
import { useKeptDraft } from '../../../ui/storage/use-kept-draft';
import styles from './Composer.module.scss';

export interface ComposerProps {
  /** What the words are for ("Reply to Dr. ..."). */
  readonly label: string;
  readonly placeholder?: string;
  readonly submitLabel: string;
  /** Id of the draft, from `draftAt`. */
  readonly draft: string;
  /** Words to begin with while there is no draft. */
  readonly initial?: string;
  /** Whether it may be sent without words. Default false. */
  readonly allowsEmpty?: boolean;
  readonly onSubmit: (words: string) => void;
  readonly onCancel: () => void;
}

/**
 * Where words are typed. They are kept at every keystroke; Ctrl+Enter sends, Escape puts it away and keeps the draft. What looks like a
 * patient's is shown before it is sent.
 */
export function Composer(props: ComposerProps): React.ReactElement {
  const { label, placeholder, submitLabel, draft, initial = '', allowsEmpty = false, onSubmit, onCancel } = props;
  const [words, write, forget] = useKeptDraft(draft, initial);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus({ preventScroll: true }), []);
  React.useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [words]);
  const canSend = allowsEmpty || (words.trim() !== '' && words !== initial);
  const guard = useSendGuard([{ label, text: words }], () => {
    onSubmit(words.trim());
    forget();
  });
  const submit = (): void => {
    if (canSend) guard.send();
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.composer}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={label}
        placeholder={placeholder ?? label}
        rows={3}
        maxLength={LONGEST_BODY}
        value={words}
        onKeyDown={handleKeyDown}
        onChange={(event) => write(event.target.value)}
      />
      {guard.findings.length > 0 && (
        <IdentifierWarning
          findings={guard.findings}
          onEdit={() => field.current?.focus()}
          onSendAnyway={guard.sendAnyway}
        />
      )}
      <div className={styles.buttons}>
        <PrimaryButton text={submitLabel} disabled={!canSend} allowDisabledFocus onClick={submit} />
        <DefaultButton text={sharedStrings.Cancel} onClick={onCancel} />
      </div>
    </div>
  );
}
