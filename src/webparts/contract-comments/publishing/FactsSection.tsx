import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { ContractFacts } from '../../../domain/contracts/contract';
import { findContractProblems, readContractDraft } from '../../../domain/contracts/contract-draft';
import { IdentifierWarning } from '../../../ui/guards/IdentifierWarning';
import { useSendGuard } from '../../../ui/guards/use-send-guard';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct } from '../../../ui/resource/use-act';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { ChangedMeanwhile } from '../ChangedMeanwhile';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { useSeenSave } from '../use-seen-save';
import { FactsFields } from './FactsFields';
import styles from './ManageContract.module.scss';
import { useFactsForm } from './use-facts-form';
import { useSaveMeanwhile } from './use-save-meanwhile';

export interface FactsSectionProps {
  readonly onChanged: () => Promise<void>;
}

/** What a contract is, line by line. */
function factsWords({ title, year, summary }: ContractFacts): string {
  return [title, year, summary].filter(Boolean).join('\n');
}

/** Title, year and summary of the contract that is open, as a form that keeps what is typed until it is saved or given up. */
export function FactsSection({ onChanged }: FactsSectionProps): React.ReactElement {
  const { contract } = useOpenContract();
  const { repository } = useServices();
  const saveSeen = useSeenSave();
  const { draft, isTyped, isOutdated, seen, change, keep, settle, forget } = useFactsForm();
  const meanwhile = useSaveMeanwhile(isOutdated);
  const [wasTried, setWasTried] = React.useState(false);
  const { isBusy, failure, run, forgetFailure } = useAct();
  const announce = useAnnounce();
  const form = React.useRef<HTMLFormElement>(null);
  const save = async (): Promise<void> => {
    const { id } = contract;
    const isSaved = await run(() =>
      saveSeen(() => repository.changeContract({ id, ...seen }, readContractDraft(draft)))
    );
    if (!isSaved) return;
    settle(draft);
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
  const decide = (decision: () => void): void => {
    forgetFailure();
    decision();
  };
  return (
    <form ref={form} className={styles.form} noValidate aria-label={strings.FactsHeading} onSubmit={handleSubmit}>
      <FactsFields draft={draft} wasTried={wasTried} onChange={change} />
      {guard.findings.length > 0 && (
        <IdentifierWarning
          findings={guard.findings}
          onEdit={() => form.current?.querySelector('textarea')?.focus()}
          onSendAnyway={guard.sendAnyway}
        />
      )}
      {isOutdated && (
        <ChangedMeanwhile change={meanwhile} onTake={() => decide(forget)} onKeep={() => decide(keep)}>
          {factsWords(contract)}
        </ChangedMeanwhile>
      )}
      {failure && !(isOutdated && failure.reason === 'conflict') && <FailureMessage failure={failure} />}
      <div className={styles.buttons}>
        <PrimaryButton
          type="submit"
          text={sharedStrings.Save}
          disabled={isBusy || !isTyped || isOutdated}
          allowDisabledFocus
        />
        <DefaultButton text={strings.Undo} disabled={isBusy || !isTyped} allowDisabledFocus onClick={forget} />
      </div>
    </form>
  );
}
