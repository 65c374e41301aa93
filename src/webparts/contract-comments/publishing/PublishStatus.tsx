import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { ErrorIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { FailureReason } from '../../../domain/failure/failure-reason';
import { failureWords } from '../../../ui/states/failure-words';
import { StateMessage } from '../../../ui/states/StateMessage';
import { failedPhaseWords, phaseWords } from './publishing-words';
import type { Phases } from './use-phases';

export interface PublishStatusProps {
  readonly phases: Phases;
  /** Number of the version that is published. */
  readonly version: string;
  /** Left out where the step that failed has a button of its own. */
  readonly onRetry?: () => void;
}

/** What it means that publishing failed, and the way on. */
function wayOn(reason: FailureReason): string {
  if (reason === 'conflict') return strings.SavedMeanwhile;
  if (reason === 'tooMany') return strings.NumbersTaken;
  return `${failureWords(reason).text} ${strings.GoesOnWhereItStopped}`;
}

/** How far publishing is, or what was not done and the way on. */
export function PublishStatus({ phases, version, onRetry }: PublishStatusProps): React.ReactElement | null {
  const { phase, failed } = phases;
  if (phase)
    return (
      <div role="status">
        <ProgressIndicator label={phaseWords(phase, version)} />
      </div>
    );
  if (!failed) return null;
  const { reason, detail } = failed.failure;
  return (
    <StateMessage
      icon={<ErrorIcon />}
      title={failedPhaseWords(failed.phase, version)}
      text={wayOn(reason)}
      detail={detail}
      detailLabel={sharedStrings.Details}
      isAlert
    >
      {onRetry && <DefaultButton text={sharedStrings.TryAgain} onClick={onRetry} />}
    </StateMessage>
  );
}
