import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { createReanchor } from '../../../domain/contracts/placement/create-reanchor';
import { followOwnComments } from '../../../domain/contracts/placement/own-comments';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import type { ContractLogs } from '../../../domain/contracts/thread/contract-logs';
import type { Discussion } from '../../../domain/contracts/thread/thread';
import type { ComparedVersions } from '../../../domain/contracts/versions/compared-versions';
import { countChanges } from '../../../domain/contracts/versions/review-version';
import { useLocale } from '../../../ui/format/locale';
import { fill } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { changesSentence } from '../change-words';
import { useNavigation } from '../navigation';
import { NoDocument } from '../NoDocument';
import { useOpenContract } from '../open-contract';
import { OtherText } from '../OtherText';
import { PageHeader } from '../PageHeader';
import { useEarlierTexts } from '../use-earlier-texts';
import { ChangeList } from './ChangeList';
import { OwnComments } from './OwnComments';
import { useComparison, type Compared, type ComparisonState } from './use-comparison';
import { VersionPicker } from './VersionPicker';
import styles from './VersionComparison.module.scss';

export interface VersionComparisonProps {
  readonly versions: ComparedVersions;
  readonly discussion: Discussion;
  readonly logs: ContractLogs;
  readonly onBack: () => void;
  /** Shows a comment in the newest version, by its key. */
  readonly onShow: (key: string) => void;
  /** Shows a clause in the newest version, by its address (`readClauseAddresses`). */
  readonly onShowClause: (clause: string) => void;
}

/** What became of the reader's comments in the later version. */
function useOwnComments(
  { older, newer }: Compared,
  { discussion, logs }: Pick<VersionComparisonProps, 'discussion' | 'logs'>
): readonly PlacedThread[] {
  const { contract, me } = useOpenContract();
  const earlier = useEarlierTexts(contract, logs, true);
  return React.useMemo(() => {
    const reanchor = createReanchor(newer, new Map([...earlier, [older.version, older.text]]));
    return followOwnComments(discussion.threads, me.id, newer, reanchor);
  }, [older, newer, earlier, discussion, me]);
}

interface DifferencesProps extends Pick<VersionComparisonProps, 'discussion' | 'logs' | 'onShow' | 'onShowClause'> {
  readonly compared: Compared;
}

/** What differs, in a sentence, then what became of the reader's own comments, then clause by clause. */
function Differences({ compared, onShow, onShowClause, ...about }: DifferencesProps): React.ReactElement {
  const locale = useLocale();
  const announce = useAnnounce();
  const { contract } = useOpenContract();
  const { older, newer, comparison, isSameText } = compared;
  const own = useOwnComments(compared, about);
  // The reader has the newest version alone.
  const isShown = newer.version === contract.version;
  const sentence = isSameText
    ? strings.SameWords
    : changesSentence(countChanges(comparison.counts), older.version, locale);
  React.useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <OwnComments placed={own} version={newer.version} onShow={isShown ? onShow : undefined} />
      <ChangeList compared={compared} onShow={isShown ? onShowClause : undefined} />
    </>
  );
}

interface UnreadProps {
  readonly state: ComparisonState;
}

/** Why the two are not compared yet, or cannot be. */
function Unread({ state }: UnreadProps): React.ReactElement {
  const { unread, reload, stop } = state;
  if (!unread) return <p className={styles.pending}>{strings.ComparisonPending}</p>;
  const isLoading = unread.state.kind === 'loading';
  return (
    <>
      <p className={styles.pending}>
        {fill(isLoading ? strings.ReadingVersion : strings.VersionNotCompared, unread.version)}
      </p>
      <NoDocument state={unread.state} version={unread.version} onRetry={reload} onStop={stop} />
    </>
  );
}

function ComparisonBody({ versions, ...about }: VersionComparisonProps): React.ReactElement {
  const { contract } = useOpenContract();
  const state = useComparison(contract, versions);
  return (
    <>
      <OtherText versions={[versions.older, versions.newer]} isOtherText={state.isOtherText} />
      {state.compared ? <Differences compared={state.compared} {...about} /> : <Unread state={state} />}
    </>
  );
}

/** What changed between two versions of a contract that were published, and what that means for the reader's own comments. */
export function VersionComparison(props: VersionComparisonProps): React.ReactElement {
  const { versions, onBack } = props;
  const { contract } = useOpenContract();
  const { openComparison } = useNavigation();
  return (
    <div className={styles.page}>
      <PageHeader
        title={fill(strings.WhatChanged, contract.title)}
        backLabel={strings.BackToContract}
        onBack={onBack}
      />
      <VersionPicker
        versions={contract.versions}
        chosen={versions}
        onChoose={(chosen) => openComparison(contract.id, chosen)}
      />
      <ComparisonBody key={`${versions.older}-${versions.newer}`} {...props} />
    </div>
  );
}
