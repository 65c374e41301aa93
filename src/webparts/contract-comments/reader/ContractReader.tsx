import * as React from 'react';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import type { Contract } from '../../../domain/contracts/contract';
import { readPeriodHistory } from '../../../domain/contracts/period/period-records';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { isComplete } from '../../../domain/contracts/thread/entry-log';
import type { DiscussionFold } from '../../../domain/contracts/thread/discussion-fold';
import { draftKey } from '../../../ui/storage/use-draft';
import { DiscussionProvider, type DiscussionScope } from '../discussion/discussion-context';
import { LooseEntries } from '../discussion/OrphanEntries';
import { ThreadList } from '../discussion/ThreadList';
import { commentStanding, useFolderRights } from '../period/use-comment-permission';
import { useContractDocument } from './use-contract-document';
import { usePlacedThreads } from './placing/use-placed-threads';
import { usePlacer } from './placing/use-placer';
import { useNow } from '../use-now';
import type { Outbox } from '../outbox/use-outbox';
import { PeriodButton } from '../period/PeriodButton';
import { shownZone } from '../period/shown-zone';
import { useServices } from '../services';
import { DocumentArea } from './DocumentArea';
import { PlacingBar } from './placing/PlacingBar';
import { ReaderHeader } from './ReaderHeader';
import { ReaderViews } from './ReaderViews';
import { StandingNote } from '../period/PermissionNote';
import { findThreadPlaces } from './thread-places';
import { useNews } from '../discussion/use-news';
import { usePlacing } from './placing/use-placing';
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

/** Puts together what every card needs; it changes only when one of its parts does. */
function useScope({ shelf, contract, outbox }: ContractReaderProps, parts: ScopeParts): DiscussionScope {
  const { locale, site, person } = useServices();
  const { standing, now, news, periodHistory, views } = parts;
  const { show, choosePlace } = views;
  const { items, post, retry, discard } = outbox;
  const { me, rights, zone } = shelf;
  const telling = React.useMemo(() => ({ now, locale, zone: shownZone({ zone }) }), [now, locale, zone]);
  const pending = React.useMemo(() => new Map(items.map((item) => [item.entry.key, item])), [items]);
  const draftAt = React.useCallback(
    (place: string) => draftKey(site, person, `contract-${contract.id}:${place}`),
    [site, person, contract.id]
  );
  const act = React.useCallback<DiscussionScope['act']>(
    (kind, { parentKey = '', body = '', anchor = null } = {}) =>
      post({ kind, parentKey, body, anchor, contractId: contract.id, version: contract.version }),
    [post, contract.id, contract.version]
  );
  const placing = usePlacing({
    thread: standing === 'open' ? views.toPlace : undefined,
    contract,
    act,
    show,
    onPlaced: views.endPlacing
  });
  return React.useMemo(
    () => ({
      me,
      isOfficial: rights.speaksForOffice,
      standing,
      contract,
      now,
      locale,
      telling,
      isZoneKnown: zone !== undefined,
      periodHistory,
      pending,
      news,
      act,
      retry,
      discard,
      show,
      placing,
      choosePlace,
      draftAt
    }),
    [
      me,
      rights,
      standing,
      contract,
      now,
      locale,
      telling,
      zone,
      periodHistory,
      pending,
      news,
      act,
      retry,
      discard,
      show,
      placing,
      choosePlace,
      draftAt
    ]
  );
}

/** One contract: its text with the discussion beside it, or the discussion as a list. */
export function ContractReader(props: ContractReaderProps): React.ReactElement {
  const { shelf, contract, onBack, onChanged } = props;
  const { discussion } = props.discussion;
  const { locale } = useServices();
  const now = useNow();
  const views = useViewState();
  const { view, show } = views;
  const { state, reload } = useContractDocument(contract);
  const document = state.kind === 'ready' ? state.document : undefined;
  const placer = usePlacer(contract, document, shelf.log);
  const { reads, loose, periodEntries } = discussion;
  const periodHistory = React.useMemo(() => readPeriodHistory(periodEntries), [periodEntries]);
  const placed = usePlacedThreads(discussion, placer);
  const { opens, closes, isFrozen, takesLate } = contract.period;
  const folder = useFolderRights(contract.id, [opens?.getTime(), closes?.getTime(), isFrozen, takesLate].join());
  const news = useNews(shelf, contract.id, locale);
  const scope = useScope(props, {
    standing: commentStanding(shelf, contract, folder, now),
    now,
    news: news.keys,
    periodHistory,
    views
  });
  const places = React.useMemo(() => document && findThreadPlaces(placed, document), [placed, document]);
  const handleNews = (): void => {
    const [first] = news.entries;
    const comment = first && props.discussion.commentOf(first.key);
    news.acknowledge();
    if (comment) show(comment);
  };
  const root = React.useRef<HTMLDivElement>(null);
  const leaveUnplaced = ({ comment: { key } }: Thread): void => {
    views.choosePlace(undefined);
    // A long list may not show that far; then the focus is on the list's own button.
    const [card, list] = [`[data-thread="${CSS.escape(key)}"]`, 'button[aria-pressed="true"]'];
    window.requestAnimationFrame(() =>
      (root.current?.querySelector<HTMLElement>(card) ?? root.current?.querySelector<HTMLElement>(list))?.focus()
    );
  };
  const fileUrl = encodeURI(contract.filePath);
  return (
    <DiscussionProvider value={scope}>
      <div ref={root} className={styles.reader}>
        <ReaderHeader reads={reads} fileUrl={fileUrl} onBack={onBack}>
          {shelf.rights.speaksForOffice && (
            <PeriodButton contract={contract} folder={folder} now={now} onChanged={onChanged} />
          )}
        </ReaderHeader>
        <StandingNote />
        <ReaderViews
          view={view}
          placed={placed}
          newsCount={news.entries.length}
          onView={views.chooseView}
          onNews={handleNews}
        />
        {scope.placing && <PlacingBar placing={scope.placing} onCancel={leaveUnplaced} />}
        {view === 'text' ? (
          <DocumentArea
            state={state}
            places={places ?? findThreadPlaces([], emptyDocument)}
            goal={views.goal}
            fileUrl={fileUrl}
            locale={locale}
            onRetry={reload}
          />
        ) : (
          <ThreadList placed={placed} document={document} filter={view} />
        )}
        <LooseEntries entries={loose} isComplete={isComplete(shelf.log, contract.id)} />
      </div>
    </DiscussionProvider>
  );
}

const emptyDocument = { version: '', blocks: [], text: '' };
