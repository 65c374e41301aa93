import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'KnowledgeBankStrings';
import { IdentifierWarning } from '../../../ui/guards/IdentifierWarning';
import { useSendGuard } from '../../../ui/guards/use-send-guard';
import { useKeptDraft } from '../../../ui/storage/use-kept-draft';
import { AreaField } from '../../../ui/forms/TextField';
import styles from './WhyNot.module.scss';

export interface WhyNotProps {
  readonly articleId: number;
  readonly isBusy: boolean;
  /** Resolves to whether the site took it. */
  readonly onSend: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Asks in one field what went wrong; leaving it empty is an answer too. */
export function WhyNot({ articleId, isBusy, onSend, onCancel }: WhyNotProps): React.ReactElement {
  const [reason, setReason, forget] = useKeptDraft(`why-not-${articleId}`);
  const area = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => area.current?.focus(), []);
  const send = async (): Promise<void> => {
    if (await onSend(reason.trim())) forget(reason);
  };
  const guard = useSendGuard([{ label: strings.WhyNotLabel, text: reason }], () => {
    void send();
  });
  return (
    <div className={styles.form}>
      <AreaField
        areaRef={area}
        label={strings.WhyNotLabel}
        hint={strings.WhyNotHint}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      {guard.findings.length > 0 && (
        <IdentifierWarning
          findings={guard.findings}
          onSendAnyway={guard.sendAnyway}
          onEdit={() => area.current?.focus()}
        />
      )}
      <div className={styles.buttons}>
        <PrimaryButton text={strings.Send} allowDisabledFocus disabled={isBusy} onClick={guard.send} />
        <DefaultButton text={shared.Cancel} onClick={onCancel} />
      </div>
    </div>
  );
}
