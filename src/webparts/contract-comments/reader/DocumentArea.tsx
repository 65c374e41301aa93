import * as React from 'react';
import { DocumentIcon, WarningIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { UnreadableReason } from '../../../domain/contracts/document/unreadable-document';
import { fill } from '../../../ui/format/text';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { StateMessage } from '../../../ui/states/StateMessage';
import type { Failure } from '../../../ui/states/view-state';
import type { ReadingProgress } from '../reading-watch';
import { OriginalLink } from './OriginalLink';
import { ReadingPane, type ReadingPaneProps } from './ReadingPane';
import type { DocumentState } from './use-contract-document';
import styles from './DocumentArea.module.scss';

export interface DocumentAreaProps extends Omit<ReadingPaneProps, 'document'> {
  readonly state: DocumentState;
  readonly onRetry: () => void;
  /** Stops reading a long file. */
  readonly onStop: () => void;
}

function explain(reason: UnreadableReason): string {
  return {
    unknownFormat: strings.UnreadableFormat,
    oldWord: strings.UnreadableOldWord,
    damaged: strings.UnreadableDamaged,
    password: strings.UnreadablePassword,
    encrypted: strings.UnreadableEncrypted,
    noText: strings.UnreadableNoText,
    tooSlow: strings.UnreadableTooSlow,
    tooLarge: strings.UnreadableTooLarge
  }[reason];
}

interface NotShownProps {
  readonly title: string;
  readonly text: string;
  readonly detail: string | undefined;
  readonly onRetry?: () => void;
}

/** A file the page cannot show, with a way to the original. */
function NotShown({ onRetry, ...words }: NotShownProps): React.ReactElement {
  return (
    <StateMessage {...words} icon={<DocumentIcon />} detailLabel={sharedStrings.Details} isAlert>
      {onRetry && <DefaultButton text={sharedStrings.TryAgain} onClick={onRetry} />}
      <OriginalLink />
    </StateMessage>
  );
}

interface NotFetchedProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** Why the site did not give the file of a contract that it lists. */
function NotFetched({ failure, onRetry }: NotFetchedProps): React.ReactElement {
  if (failure.reason === 'forbidden')
    return (
      <NotShown
        title={strings.DownloadRefusedTitle}
        text={strings.DownloadRefused}
        detail={failure.detail}
        onRetry={onRetry}
      />
    );
  if (failure.reason === 'notFound')
    return (
      <NotShown title={strings.CopyMissingTitle} text={strings.CopyMissing} detail={failure.detail} onRetry={onRetry} />
    );
  return (
    <FailureMessage failure={failure} onRetry={onRetry}>
      {failure.reason === 'locked' && <OriginalLink />}
    </FailureMessage>
  );
}

interface LoadingProps {
  readonly progress: ReadingProgress | undefined;
  readonly onStop: () => void;
}

/** The place of the text while it is read; of a long file with how far that is. */
function Loading({ progress, onStop }: LoadingProps): React.ReactElement {
  return (
    <>
      {progress && (
        <div className={styles.progress}>
          <ProgressIndicator
            label={fill(strings.ReadingPage, String(progress.page), String(progress.pages))}
            percentComplete={progress.page / progress.pages}
          />
          <DefaultButton text={sharedStrings.Cancel} onClick={onStop} />
        </div>
      )}
      <Skeleton blocks={[32, 96, 72, 96, 48, 96]} />
    </>
  );
}

/** What is shown is not what was published: someone with the right to has replaced the file. */
function OtherText(): React.ReactElement {
  return (
    <p className={styles.otherText} role="alert">
      <WarningIcon aria-hidden="true" className={styles.icon} />
      {strings.OtherText}
    </p>
  );
}

/** The contract's text, or why it is not there: loading, not to be reached, or a file the page cannot show. */
export function DocumentArea({ state, onRetry, onStop, ...pane }: DocumentAreaProps): React.ReactElement {
  switch (state.kind) {
    case 'loading':
      return <Loading progress={state.progress} onStop={onStop} />;
    case 'stopped':
      return <NotShown title={strings.StoppedTitle} text={strings.Stopped} detail={undefined} onRetry={onRetry} />;
    case 'notPublished':
      return <StateMessage title={strings.NotPublishedTitle} text={strings.NotPublished} icon={<DocumentIcon />} />;
    case 'failed':
      return <NotFetched failure={state.failure} onRetry={onRetry} />;
    case 'unreadable':
      return (
        <NotShown
          title={strings.UnreadableTitle}
          text={explain(state.reason)}
          detail={state.detail}
          onRetry={state.reason === 'tooSlow' ? onRetry : undefined}
        />
      );
    case 'ready':
      return (
        <>
          {state.isOtherText && <OtherText />}
          <ReadingPane {...pane} document={state.document} />
        </>
      );
  }
}
