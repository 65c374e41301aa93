import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { Contract } from '../../../domain/contracts/contract';
import { findContractProblems } from '../../../domain/contracts/contract-draft';
import { fill } from '../../../ui/format/text';
import { IdentifierWarning } from '../../../ui/guards/IdentifierWarning';
import { useSendGuard, type SendGuard } from '../../../ui/guards/use-send-guard';
import { useAnnounce } from '../../../ui/live/announcer';
import type { NewFile } from '../new-file';
import { AudienceField } from './AudienceField';
import { ChosenFile } from './ChosenFile';
import { FactsFields } from './FactsFields';
import { FilePreview } from './FilePreview';
import { PageHeader } from '../PageHeader';
import { audienceProblemWords } from './publishing-words';
import { PublishStatus } from './PublishStatus';
import { FIRST_VERSION, useNewContract, type NewContractForm } from './use-new-contract';
import { useNewDocument, type NewDocument } from './use-new-document';
import { useSavingAttempts, type SavingAttempts } from './use-saving-attempts';
import styles from './NewContract.module.scss';

export interface NewContractProps {
  readonly contracts: readonly Contract[];
  readonly onBack: () => void;
  /** Called when the contract was made, by its number. */
  readonly onMade: (id: number) => Promise<void>;
}

/** What was begun earlier and is published by now is not begun again. */
function useFreshDraft({ draft, forget }: NewContractForm, contracts: readonly Contract[]): void {
  const isPublished = contracts.some(({ id, version }) => id === draft.contractId && version !== '');
  const isOpening = React.useRef(true);
  React.useEffect(() => {
    if (isOpening.current && isPublished) forget();
    isOpening.current = false;
  }, [isPublished, forget]);
}

interface FieldsProps
  extends Pick<NewContractProps, 'contracts'>, Pick<NewContractSteps, 'contract' | 'groupText' | 'onGroupText'> {
  readonly wasTried: boolean;
}

function Fields({ contract, contracts, groupText, onGroupText, wasTried }: FieldsProps): React.ReactElement {
  const { draft, change } = contract;
  return (
    <>
      <FactsFields
        draft={draft}
        wasTried={wasTried}
        others={contracts.filter(({ id }) => id !== draft.contractId)}
        onChange={change}
      />
      <AudienceField
        audience={draft.groups}
        text={groupText}
        onText={onGroupText}
        error={wasTried ? audienceProblemWords(draft.groups, groupText) : undefined}
        onChange={(groups) => change({ groups })}
      />
    </>
  );
}

interface NewContractSteps {
  readonly contract: NewContractForm;
  /** What was typed to find a group of its audience. */
  readonly groupText: string;
  readonly onGroupText: (text: string) => void;
  readonly chosen: NewDocument;
  readonly file: NewFile | undefined;
  readonly attempts: SavingAttempts;
  /** Publishing was tried without a file. */
  readonly needsFile: boolean;
  readonly guard: SendGuard;
  trySaving(isPublishing: boolean): void;
}

/** The form, its file, and saving them once nothing is wrong with either. */
function useNewContractSteps({ contracts, onMade }: NewContractProps): NewContractSteps {
  const contract = useNewContract();
  const { draft, suggest, save } = contract;
  useFreshDraft(contract, contracts);
  const chosen = useNewDocument(FIRST_VERSION);
  const file = chosen.state.kind === 'ready' ? chosen.state.file : undefined;
  React.useEffect(() => {
    if (file) suggest(file.name);
  }, [file, suggest]);
  const attempts = useSavingAttempts();
  const [needsFile, setNeedsFile] = React.useState(false);
  const [groupText, setGroupText] = React.useState('');
  const announce = useAnnounce();
  const send = async (): Promise<void> => {
    const made = await save(file);
    if (made === undefined) return;
    announce(file ? fill(strings.VersionPublished, FIRST_VERSION) : strings.DraftSaved);
    await onMade(made);
  };
  const guard = useSendGuard(
    [
      { label: strings.TitleLabel, text: draft.title },
      { label: strings.SummaryLabel, text: draft.summary }
    ],
    send
  );
  const trySaving = (isPublishing: boolean): void => {
    const isMissing = isPublishing && !file;
    setNeedsFile(isMissing);
    attempts.note();
    const isWrong =
      Object.keys(findContractProblems(draft)).length > 0 ||
      audienceProblemWords(draft.groups, groupText) !== undefined;
    if (!isWrong && !isMissing) guard.send();
  };
  return { contract, groupText, onGroupText: setGroupText, chosen, file, attempts, needsFile, guard, trySaving };
}

interface DecisionProps extends NewContractSteps {
  readonly onBack: () => void;
}

/** Publish, save without publishing, or give up; and how far that is. */
function Decision(props: DecisionProps): React.ReactElement {
  const { contract, chosen, file, attempts, guard, trySaving, onBack } = props;
  const { phases, forget } = contract;
  const isBusy = phases.phase !== undefined;
  const isWaiting = isBusy || chosen.state.kind === 'reading';
  const handleCancel = (): void => {
    forget();
    onBack();
  };
  return (
    <div className={styles.decision}>
      {guard.findings.length > 0 && (
        <IdentifierWarning
          findings={guard.findings}
          onEdit={() => attempts.form.current?.querySelector<HTMLElement>('input[type=text]')?.focus()}
          onSendAnyway={guard.sendAnyway}
        />
      )}
      <div className={styles.buttons}>
        <PrimaryButton
          type="submit"
          text={fill(strings.PublishVersionNumber, FIRST_VERSION)}
          disabled={isWaiting}
          allowDisabledFocus
        />
        {!file && (
          <DefaultButton
            text={strings.SaveDraft}
            disabled={isWaiting}
            allowDisabledFocus
            onClick={() => trySaving(false)}
          />
        )}
        <DefaultButton text={sharedStrings.Cancel} disabled={isBusy} allowDisabledFocus onClick={handleCancel} />
      </div>
      <PublishStatus phases={phases} version={FIRST_VERSION} onRetry={() => trySaving(file !== undefined)} />
    </div>
  );
}

/** A new contract: its file, what it is, who can read it. Nothing is stored before the file was read and shown as readers will see it. */
export function NewContract(props: NewContractProps): React.ReactElement {
  const steps = useNewContractSteps(props);
  const { contract, chosen, file, attempts, needsFile, trySaving } = steps;
  const { onBack } = props;
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    trySaving(true);
  };
  return (
    <form
      ref={attempts.form}
      className={styles.page}
      noValidate
      aria-label={strings.NewContract}
      onSubmit={handleSubmit}
    >
      <PageHeader title={strings.NewContract} backLabel={strings.BackToLibrary} onBack={onBack} />
      <div className={file ? styles.besidePreview : styles.parts}>
        <div className={styles.fields}>
          <ChosenFile
            chosen={chosen}
            isBusy={contract.phases.phase !== undefined}
            error={needsFile ? strings.FileMissing : undefined}
          />
          <Fields {...steps} contracts={props.contracts} wasTried={attempts.wasTried} />
        </div>
        {file && <FilePreview document={file.document} />}
        <Decision {...steps} onBack={onBack} />
      </div>
    </form>
  );
}
