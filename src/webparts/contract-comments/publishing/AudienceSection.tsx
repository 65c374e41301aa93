import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import { hasSameGroups, type Audience } from '../../../domain/contracts/contract';
import { fill } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct } from '../../../ui/resource/use-act';
import { FailureMessage, type FailureMessageProps } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { audienceSentence } from '../audience-words';
import { ChangedMeanwhile } from '../ChangedMeanwhile';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { useSeenForm } from '../use-seen-form';
import { useSeenSave } from '../use-seen-save';
import { AudienceField } from './AudienceField';
import { useSaveMeanwhile } from './use-save-meanwhile';
import { audienceProblemWords } from './publishing-words';
import { useSavingAttempts } from './use-saving-attempts';
import { useSiteAudience } from './use-site-audience';
import styles from './ManageContract.module.scss';

export interface AudienceSectionProps {
  readonly onChanged: () => Promise<void>;
}

interface AudienceFormProps extends AudienceSectionProps {
  /** Who reads the contract now. */
  readonly audience: Audience;
  readonly onSaved: (audience: Audience) => void;
  /** Asks the site who reads it; resolves to whether that succeeded. */
  readonly onFailed: () => Promise<boolean>;
}

const sentenceOf = (audience: Audience, locale: string): string =>
  audienceSentence(
    audience?.map(({ name }) => name),
    locale
  );

interface AudienceFailureProps extends Required<FailureMessageProps> {
  /** Who reads it, as far as is known. */
  readonly sentence: string;
  /** Whether the site could be asked since. */
  readonly isKnown: boolean;
}

/** Why a change was not saved, or may have been in part, and who can read the contract now. */
function AudienceFailure({ sentence, isKnown, ...failed }: AudienceFailureProps): React.ReactElement {
  return (
    <FailureMessage {...failed}>
      <p>{isKnown ? fill(strings.AudienceNow, sentence) : strings.AudienceUnknown}</p>
    </FailureMessage>
  );
}

interface AudienceCheck {
  readonly form: React.RefObject<HTMLDivElement>;
  /** What was typed to find a group. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What is wrong, from a try to save on. */
  readonly error: string | undefined;
  /** Whether it can be saved as it is; where not, the focus goes to the field. */
  check(): boolean;
}

function useAudienceCheck(audience: Audience): AudienceCheck {
  const [text, setText] = React.useState('');
  const [isWrong, setIsWrong] = React.useState(false);
  const { form, note } = useSavingAttempts<HTMLDivElement>();
  const problem = audienceProblemWords(audience, text);
  const check = (): boolean => {
    setIsWrong(problem !== undefined);
    note();
    return problem === undefined;
  };
  return { form, text, setText, error: isWrong ? problem : undefined, check };
}

function AudienceForm({ audience, onChanged, onSaved, onFailed }: AudienceFormProps): React.ReactElement {
  const { contract } = useOpenContract();
  const { repository, locale } = useServices();
  const saveSeen = useSeenSave();
  const { value: chosen, isOutdated, change, take, keep } = useSeenForm(audience, hasSameGroups);
  const meanwhile = useSaveMeanwhile(isOutdated);
  const [isKnown, setIsKnown] = React.useState(true);
  const { isBusy, failure, run, forgetFailure } = useAct();
  const announce = useAnnounce();
  const { form, text, setText, error, check } = useAudienceCheck(chosen);
  const isSame = hasSameGroups(chosen, audience);
  const sentence = sentenceOf(audience, locale);
  const save = async (): Promise<void> => {
    if (!check()) return;
    const saveGroups = (): Promise<void> => repository.changeAudience(contract.id, chosen, { audience });
    const isSaved = await run(() =>
      saveSeen(saveGroups).catch(async (error: unknown) => {
        // Before the failure shows: who reads it now may be others, also where a change failed halfway.
        setIsKnown(await onFailed());
        throw error;
      })
    );
    if (!isSaved) return;
    announce(strings.AudienceSaved);
    onSaved(chosen);
    await onChanged();
  };
  const decide = (decision: () => void): void => {
    forgetFailure();
    decision();
  };
  return (
    <div ref={form} className={styles.form}>
      <AudienceField
        audience={chosen}
        isSaved={isSame}
        {...{ text, error }}
        hasHeading
        onText={setText}
        onChange={change}
      />
      {isOutdated && (
        <ChangedMeanwhile change={meanwhile} onTake={() => decide(take)} onKeep={() => decide(keep)}>
          {sentence}
        </ChangedMeanwhile>
      )}
      {failure && !(isOutdated && failure.reason === 'conflict') && (
        <AudienceFailure {...{ failure, sentence, isKnown }} onRetry={save} />
      )}
      <div className={styles.buttons}>
        <PrimaryButton
          text={sharedStrings.Save}
          disabled={isBusy || (isSame && text.trim() === '') || isOutdated}
          allowDisabledFocus
          onClick={save}
        />
      </div>
    </div>
  );
}

/** Who can read the contract that is open, and a way to change it. */
export function AudienceSection({ onChanged }: AudienceSectionProps): React.ReactElement {
  const { contract } = useOpenContract();
  const { site, read, noteSaved } = useSiteAudience(contract.id);
  switch (site.kind) {
    case 'loading':
      return <Skeleton blocks={[24, 24, 24]} />;
    case 'failed':
      return <FailureMessage failure={site.failure} onRetry={read} />;
    case 'read':
      return <AudienceForm audience={site.audience} onSaved={noteSaved} onFailed={read} onChanged={onChanged} />;
  }
}
