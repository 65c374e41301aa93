import * as React from 'react';
import { DocumentIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { UnreadableReason } from '../../domain/contracts/document/unreadable-document';
import { fill } from '../../ui/format/text';
import { FailureMessage } from '../../ui/states/FailureMessage';
import { Skeleton } from '../../ui/states/Skeleton';
import { StateMessage } from '../../ui/states/StateMessage';
import type { Failure } from '../../ui/states/view-state';
import { OriginalLink } from './OriginalLink';
import type { ReadingProgress } from './reading-watch';
import type { DocumentState } from './use-published-text';
import styles from './NoDocument.module.scss';

export interface NoDocumentProps {
  readonly state: Exclude<DocumentState, { readonly kind: 'ready' }>;
  /** Number of the version that is read; left out: the newest. */
  readonly version?: string;
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
  readonly version: string | undefined;
  readonly onRetry?: () => void;
}

/** A file the page cannot show, with a way to the original. */
function NotShown({ version, onRetry, ...words }: NotShownProps): React.ReactElement {
  return (
    <StateMessage {...words} icon={<DocumentIcon />} detailLabel={sharedStrings.Details} isAlert>
      {onRetry && <DefaultButton text={sharedStrings.TryAgain} onClick={onRetry} />}
      <OriginalLink version={version} />
    </StateMessage>
  );
}

interface NotFetchedProps {
  readonly failure: Failure;
  readonly version: string | undefined;
  readonly onRetry: () => void;
}

/** Why the site did not give the file of a contract that it lists. */
function NotFetched({ failure, version, onRetry }: NotFetchedProps): React.ReactElement {
  const refused = { forbidden: strings.DownloadRefused, notFound: strings.CopyMissing };
  const titles = { forbidden: strings.DownloadRefusedTitle, notFound: strings.CopyMissingTitle };
  const { reason, detail } = failure;
  if (reason === 'forbidden' || reason === 'notFound')
    return <NotShown title={titles[reason]} text={refused[reason]} {...{ detail, version, onRetry }} />;
  return (
    <FailureMessage failure={failure} onRetry={onRetry}>
      {reason === 'locked' && <OriginalLink version={version} />}
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

/** Why a version's text is not there: still read, stopped, not to be reached, or a file the page cannot show. */
export function NoDocument({ state, version, onRetry, onStop }: NoDocumentProps): React.ReactElement {
  switch (state.kind) {
    case 'loading':
      return <Loading progress={state.progress} onStop={onStop} />;
    case 'stopped':
      return (
        <NotShown title={strings.StoppedTitle} text={strings.Stopped} detail={undefined} {...{ version, onRetry }} />
      );
    case 'notPublished':
      return <StateMessage title={strings.NotPublishedTitle} text={strings.NotPublished} icon={<DocumentIcon />} />;
    case 'failed':
      return <NotFetched failure={state.failure} {...{ version, onRetry }} />;
    case 'unreadable':
      return (
        <NotShown
          title={strings.UnreadableTitle}
          text={explain(state.reason)}
          detail={state.detail}
          version={version}
          onRetry={state.reason === 'tooSlow' ? onRetry : undefined}
        />
      );
  }
}
