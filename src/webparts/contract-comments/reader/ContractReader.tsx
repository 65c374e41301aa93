import * as React from 'react';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { PlacedThread, ThreadFilter } from '../../../domain/contracts/thread/choose-threads';
import { isKnownWhole, type ContractLogs } from '../../../domain/contracts/thread/contract-logs';
import type { Discussion } from '../../../domain/contracts/thread/thread';
import { FoundWordsContext } from '../found-words';
import { VersionTexts } from '../version-texts';
import { useDiscussionActs, useOpenContract } from '../open-contract';
import { DocumentArea } from './DocumentArea';
import type { DiscussionSlots } from './discussion-slots';
import { FindBar } from './find/FindBar';
import { FindButton } from './find/FindButton';
import { useFind } from './find/use-find';
import { useFoundCard } from './find/use-found-place';
import { NewsBar } from './NewsBar';
import { ReattachBar } from './placing/ReattachBar';
import { usePlacedThreads } from './placing/use-placed-threads';
import { useReanchor } from './placing/use-reanchor';
import { useReattaching } from './placing/use-reattaching';
import { MissingTarget } from './MissingTarget';
import { ReaderViews } from './ReaderViews';
import { findThreadPlaces, noPlaces } from './thread-places';
import { useLinkTarget } from './use-link-target';
import { usePublishedText } from '../use-published-text';
import type { ViewState } from './use-view-state';
import styles from './ContractReader.module.scss';

/** The discussion in the version that is shown. */
export interface ShownDiscussion {
  readonly placed: readonly PlacedThread[];
  readonly document: ContractDocument | undefined;
}

/** The discussion as a list. */
export interface ListOfThreads extends ShownDiscussion {
  readonly filter: ThreadFilter;
  /** A thread that must be in it, by the key of its comment. */
  readonly shownKey: string | undefined;
}

export interface ContractReaderProps {
  readonly views: ViewState;
  readonly discussion: Discussion;
  readonly logs: ContractLogs;
  readonly slots: DiscussionSlots;
  /** Marks what others said since the last visit as seen. */
  readonly onNewsSeen: () => void;
  /** What is above the text whatever view is chosen. */
  readonly header: React.ReactNode;
  /** What can be done with all comments at once. */
  readonly renderTools: (shown: ShownDiscussion) => React.ReactElement;
  readonly renderList: (list: ListOfThreads) => React.ReactElement;
}

/** Puts the focus on the card of a comment whose place was not chosen after all; on the reader where it is gone. */
function useReturn({ returnedTo }: ViewState, reader: React.RefObject<HTMLElement>): void {
  const { cards } = useDiscussionActs();
  React.useEffect(() => {
    if (returnedTo) (cards.get(returnedTo.key) ?? reader.current)?.focus();
  }, [returnedTo, cards, reader]);
}

/** A contract's text with the discussion where its words are, or the discussion as a list. */
export function ContractReader(props: React.PropsWithChildren<ContractReaderProps>): React.ReactElement {
  const { views, discussion, logs, slots, onNewsSeen, header, renderTools, renderList } = props;
  const { contract, permission, mayDecide } = useOpenContract();
  const { view } = views;
  const { state, reload, stop } = usePublishedText(contract);
  const document = state.kind === 'ready' ? state.document : undefined;
  const { reanchor, texts } = useReanchor(contract, document, logs);
  const placed = usePlacedThreads(discussion, reanchor);
  const places = React.useMemo(() => (document ? findThreadPlaces(placed, document) : noPlaces), [placed, document]);
  const isWhole = isKnownWhole(logs, contract.id);
  const find = useFind({ view, document, placed });
  const foundKey = find.current?.kind === 'comment' ? find.current.threadKey : undefined;
  useFoundCard(find, view !== 'text');
  const { goal, missing } = useLinkTarget({ views, placed, document, texts, isWhole });
  const reattached = permission === 'open' || mayDecide ? views.reattached : undefined;
  const reattaching = useReattaching(reattached, views.finishReattaching);
  const reader = React.useRef<HTMLDivElement>(null);
  useReturn(views, reader);
  return (
    <VersionTexts.Provider value={texts}>
      <FoundWordsContext.Provider value={find.words}>
        <div ref={reader} className={styles.reader} tabIndex={-1}>
          {header}
          <NewsBar placed={placed} onSeen={onNewsSeen} />
          <ReaderViews {...{ view, placed }} onView={views.chooseView}>
            <FindButton isOpen={find.isOpen} onToggle={find.toggle} />
            {renderTools({ placed, document })}
          </ReaderViews>
          {find.isOpen && <FindBar {...{ find, document }} />}
          {reattaching && <ReattachBar reattaching={reattaching} onCancel={views.cancelReattaching} />}
          {missing && <MissingTarget missing={missing} />}
          {view === 'text' ? (
            <DocumentArea
              {...{ reader, find, state, places, slots, goal, reattaching }}
              onRetry={reload}
              onStop={stop}
            />
          ) : (
            renderList({ placed, document, filter: view, shownKey: foundKey ?? views.returnedTo?.key })
          )}
          {props.children}
        </div>
      </FoundWordsContext.Provider>
    </VersionTexts.Provider>
  );
}
