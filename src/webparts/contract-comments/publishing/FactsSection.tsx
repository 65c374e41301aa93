import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import { draftContract, findContractProblems, readContractDraft } from '../../../domain/contracts/contract-draft';
import { IdentifierWarning } from '../../../ui/guards/IdentifierWarning';
import { useSendGuard } from '../../../ui/guards/use-send-guard';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct } from '../../../ui/resource/use-act';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { useKept } from '../../../ui/storage/use-kept';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { contractDrafts } from './contract-drafts';
import { FactsFields } from './FactsFields';
import styles from './ManageContract.module.scss';

export interface FactsSectionProps {
  readonly onChanged: () => Promise<void>;
}

/** Title, year and summary of the contract that is open, as a form that keeps what is typed until it is saved or given up. */
export function FactsSection({ onChanged }: FactsSectionProps): React.ReactElement {
  const { contract } = useOpenContract();
  const { repository } = useServices();
  const [kept, keep, forget] = useKept(contractDrafts, String(contract.id));
  const [wasTried, setWasTried] = React.useState(false);
  const { isBusy, failure, run } = useAct();
  const announce = useAnnounce();
  const form = React.useRef<HTMLFormElement>(null);
  const draft = kept ?? draftContract(contract);
  const save = async (): Promise<void> => {
    if (!(await run(() => repository.changeContract(contract.id, readContractDraft(draft))))) return;
    forget(draft);
    announce(strings.FactsSaved);
    await onChanged();
  };
  const guard = useSendGuard([{ label: strings.SummaryLabel, text: draft.summary }], save);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    setWasTried(true);
    if (Object.keys(findContractProblems(draft)).length === 0) guard.send();
    else form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={styles.form} noValidate aria-label={strings.FactsHeading} onSubmit={handleSubmit}>
      <FactsFields draft={draft} wasTried={wasTried} onChange={(changes) => keep({ ...draft, ...changes })} />
      {guard.findings.length > 0 && (
        <IdentifierWarning
          findings={guard.findings}
          onEdit={() => form.current?.querySelector('textarea')?.focus()}
          onSendAnyway={guard.sendAnyway}
        />
      )}
      {failure && <FailureMessage failure={failure} />}
      <div className={styles.buttons}>
        <PrimaryButton type="submit" text={sharedStrings.Save} disabled={isBusy || !kept} allowDisabledFocus />
        <DefaultButton text={strings.Undo} disabled={isBusy || !kept} allowDisabledFocus onClick={() => forget()} />
      </div>
    </form>
  );
}
