import * as React from 'react';
import type { ContractsState, FolderRights } from '../../../data/contracts/contract-repository';
import type { Contract } from '../../../domain/contracts/contract';
import { readPeriodHistory } from '../../../domain/contracts/period/period-records';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { isComplete } from '../../../domain/contracts/thread/entry-log';
import type { DiscussionFold } from '../../../domain/contracts/thread/discussion-fold';
import { DiscussionProvider, type DiscussionScope } from '../discussion/discussion-context';
import { OrphanEntries } from '../discussion/OrphanEntries';
import { ThreadList } from '../discussion/ThreadList';
import { commentStanding, useFolderRights } from '../period/use-comment-permission';
import { useContractDocument } from './use-contract-document';
import { usePlacedThreads } from './placing/use-placed-threads';
import { useReanchor } from './placing/use-reanchor';
import { useNow } from '../../../ui/time/use-now';
import type { Outbox } from '../outbox/use-outbox';
import { PeriodButton } from '../period/PeriodButton';
import { shownZone } from '../../../ui/time/shown-zone';
import { useServices } from '../services';
import { DocumentArea } from './DocumentArea';
import { ReattachBar } from './placing/ReattachBar';
import { ReaderHeader } from './ReaderHeader';
import { ReaderViews } from './ReaderViews';
import { PermissionNote } from '../period/PermissionNote';
import { findThreadPlaces } from './thread-places';
import { useNews } from '../discussion/use-news';
import { useReattaching } from './placing/use-reattaching';
import { useViewState, type ViewState } from './use-view-state';
import styles from './ContractReader.module.scss';

export interface ContractReaderProps {
  readonly shelf: ContractsState;
  readonly discussion: DiscussionFold;
  readonly contract: Contract;
  readonly outbox: Outbox;
  readonly onBack: () => void;
  /** Called when the contract itself was changed on the site. */
  readonly onChanged: () => void;
}

interface ScopeParts extends Pick<DiscussionScope, 'standing' | 'now' | 'news' | 'periodHistory'> {
  readonly views: ViewState;
}

type ScopeActs = Pick<DiscussionScope, 'act' | 'retry' | 'discard' | 'show' | 'placing' | 'choosePlace' | 'draftAt'>;

/** What the reader's parts do; the same functions until the contract is another one. */
function useActs({ contract, outbox }: ContractReaderProps, { standing, views }: ScopeParts): ScopeActs {
  const { show, choosePlace } = views;
  const { post, retry, discard } = outbox;
  const draftAt = React.useCallback((place: string) => `contract-${contract.id}:${place}`, [contract.id]);
  const act = React.useCallback<DiscussionScope['act']>(
    (kind, { parentKey = '', body = '', anchor = null } = {}) =>
      post({ kind, parentKey, body, anchor, contractId: contract.id, version: contract.version }),
    [post, contract.id, contract.version]
  );
  const placing = useReattaching({
    thread: standing === 'open' ? views.toPlace : undefined,
    contract,
    act,
    show,
    onPlaced: views.endPlacing
  });
  return React.useMemo(
    () => ({ act, retry, discard, show, placing, choosePlace, draftAt }),
    [act, retry, discard, show, placing, choosePlace, draftAt]
  );
}

/** Puts together what every card needs; it changes only when one of its parts does. */
function useScope(props: ContractReaderProps, parts: ScopeParts): DiscussionScope {
  const { shelf, contract, outbox } = props;
  const { locale } = useServices();
  const { standing, now, news, periodHistory } = parts;
  const { me, rights, zone } = shelf;
  const acts = useActs(props, parts);
  const telling = React.useMemo(() => ({ now, locale, zone: shownZone({ zone }) }), [now, locale, zone]);
  const pending = React.useMemo(() => new Map(outbox.items.map((item) => [item.entry.key, item])), [outbox.items]);
  return React.useMemo(() => {
    const { speaksForOffice: isOfficial } = rights;
    const isZoneKnown = zone !== undefined;
    return {
      ...acts,
      me,
      isOfficial,
      standing,
      contract,
      now,
      locale,
      telling,
      isZoneKnown,
      periodHistory,
      pending,
      news
    };
  }, [acts, me, rights, standing, contract, now, locale, telling, zone, periodHistory, pending, news]);
}

/** Puts the focus on a thread's card; a long list may not show that far, then on the list's own button. */
function focusInList(root: HTMLElement | null, key: string): void {
  const [card, list] = [`[data-thread="${CSS.escape(key)}"]`, 'button[aria-pressed="true"]'];
  window.requestAnimationFrame(() =>
    (root?.querySelector<HTMLElement>(card) ?? root?.querySelector<HTMLElement>(list))?.focus()
  );
}

interface PeriodFacts extends Pick<DiscussionScope, 'standing' | 'periodHistory'> {
  readonly folder: FolderRights | undefined;
}

/** The comment period's changes, and whether the person may comment. */
function usePeriod({ shelf, contract, discussion }: ContractReaderProps, now: Date): PeriodFacts {
  const { periodEntries } = discussion.discussion;
  const periodHistory = React.useMemo(() => readPeriodHistory(periodEntries), [periodEntries]);
  const { opens, closes, isFrozen, takesLate } = contract.period;
  const folder = useFolderRights(contract.id, [opens?.getTime(), closes?.getTime(), isFrozen, takesLate].join());
  return { periodHistory, folder, standing: commentStanding(shelf, contract, folder, now) };
}

/** One contract: its text with the discussion beside it, or the discussion as a list. */
export function ContractReader(props: ContractReaderProps): React.ReactElement {
  const { shelf, contract, onBack, onChanged } = props;
  const { locale } = useServices();
  const now = useNow();
  const views = useViewState();
  const { view, show } = views;
  const { state, reload } = useContractDocument(contract);
  const document = state.kind === 'ready' ? state.document : undefined;
  const reanchor = useReanchor(contract, document, shelf.log);
  const { discussion } = props.discussion;
  const placed = usePlacedThreads(discussion, reanchor);
  const { folder, ...period } = usePeriod(props, now);
  const news = useNews(shelf, contract.id, locale);
  const scope = useScope(props, { ...period, now, news: news.keys, views });
  const places = React.useMemo(() => document && findThreadPlaces(placed, document), [placed, document]);
  const handleNews = (): void => {
    const [first] = news.entries;
    const comment = first && props.discussion.commentOf(first.key);
    news.acknowledge();
    if (comment) show(comment);
  };
  const root = React.useRef<HTMLDivElement>(null);
  const leaveUnplaced = ({ comment }: Thread): void => {
    views.choosePlace(undefined);
    focusInList(root.current, comment.key);
  };
  const [fileUrl, hasOffice] = [encodeURI(contract.filePath), shelf.rights.speaksForOffice];
  return (
    <DiscussionProvider value={scope}>
      <div ref={root} className={styles.reader}>
        <ReaderHeader reads={discussion.reads} fileUrl={fileUrl} onBack={onBack}>
          {hasOffice && <PeriodButton contract={contract} folder={folder} now={now} onChanged={onChanged} />}
        </ReaderHeader>
        <PermissionNote />
        <ReaderViews
          view={view}
          placed={placed}
          newsCount={news.entries.length}
          onView={views.chooseView}
          onNews={handleNews}
        />
        {scope.placing && <ReattachBar placing={scope.placing} onCancel={leaveUnplaced} />}
        {view === 'text' ? (
          <DocumentArea
            state={state}
            places={places ?? findThreadPlaces([], emptyDocument)}
            goal={views.goal}
            fileUrl={fileUrl}
            onRetry={reload}
          />
        ) : (
          <ThreadList placed={placed} document={document} filter={view} />
        )}
        <OrphanEntries entries={discussion.orphans} isComplete={isComplete(shelf.log, contract.id)} />
      </div>
    </DiscussionProvider>
  );
}

const emptyDocument = { version: '', blocks: [], text: '' };
