import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import type { Contract } from '../../domain/contracts/contract';
import { commentPermission, type FolderRights } from '../../domain/contracts/period/comment-permission';
import { takesDecisions } from '../../domain/contracts/period/comment-period';
import { keeperOf } from '../../domain/contracts/period/period-rule';
import { readPeriodHistory } from '../../domain/contracts/period/period-records';
import type { DiscussionFold } from '../../domain/contracts/thread/discussion-fold';
import { isKnownWhole } from '../../domain/contracts/thread/contract-logs';
import { logOfAct } from '../../domain/contracts/thread/entry';
import { useElementRegistry } from '../../ui/elements/element-registry';
import { useTicking } from '../../ui/time/clock-context';
import { NewComment } from './discussion/NewComment';
import { OrphanEntries } from './discussion/OrphanEntries';
import { ThreadCard } from './discussion/ThreadCard';
import { ThreadList } from './discussion/ThreadList';
import { useForgetDrafts } from './discussion/use-forget-drafts';
import { useNews } from './discussion/use-news';
import { useNavigation } from './navigation';
import {
  DiscussionActsProvider,
  EntryStatusProvider,
  OpenContractProvider,
  type DiscussionActs,
  type EntryStatus,
  type OpenContractFacts
} from './open-contract';
import type { Outbox } from './outbox/use-outbox';
import { PeriodButton } from './period/PeriodButton';
import { PermissionNote } from './period/PermissionNote';
import { useFolderRights } from './period/use-folder-rights';
import { ContractReader } from './reader/ContractReader';
import { ReaderHeader } from './reader/ReaderHeader';
import { useViewState, type ViewState } from './reader/use-view-state';
import { useServices } from './services';

export interface OpenContractProps {
  readonly state: ContractsState;
  readonly discussion: DiscussionFold;
  readonly contract: Contract;
  readonly outbox: Outbox;
  /** Called when the contract itself was changed on the site. */
  readonly onChanged: () => void;
}

/** The contract and what the person may do with it, besides what its folder allows. */
function useFacts(
  { state, contract, discussion }: OpenContractProps,
  folder: FolderRights | undefined
): OpenContractFacts {
  const { me, rights, zone } = state;
  const { speaksForOffice } = rights;
  const { periodEntries } = discussion.discussion;
  const periodHistory = React.useMemo(() => readPeriodHistory(periodEntries), [periodEntries]);
  const permission = useTicking((now) => commentPermission(contract.period, folder, now));
  const mayDecide = useTicking((now) => speaksForOffice && takesDecisions(contract.period, now));
  const periodKeeper = keeperOf(state.periodRule, contract.id);
  return React.useMemo(
    () => ({ contract, me, speaksForOffice, permission, mayDecide, periodKeeper, zone, periodHistory }),
    [contract, me, speaksForOffice, permission, mayDecide, periodKeeper, zone, periodHistory]
  );
}

/** What can be done in the contract's discussion; the same functions until another version of the contract is read. */
function useActs({ state, contract, outbox }: OpenContractProps, { show, reattach }: ViewState): DiscussionActs {
  const { id, version } = contract;
  const { speaksForOffice } = state.rights;
  const { post, retry, discard } = outbox.acts;
  const cards = useElementRegistry<string>();
  return React.useMemo(
    () => ({
      act: (kind, { parentKey = '', body = '', anchor = null } = {}) =>
        post({ log: logOfAct(kind, speaksForOffice), kind, parentKey, body, anchor, contractId: id, version }),
      draftAt: (place) => `contract-${id}:${place}`,
      ...{ retry, discard, show, reattach, cards }
    }),
    [post, retry, discard, show, reattach, cards, id, version, speaksForOffice]
  );
}

function useEntryStatusOf({ items }: Outbox, news: ReadonlySet<string>): EntryStatus {
  const pending = React.useMemo(() => new Map(items.map((item) => [item.entry.key, item])), [items]);
  return React.useMemo(() => ({ pending, news }), [pending, news]);
}

/** How the reader draws the discussion beside the text. */
const slots = { ThreadCard, NewComment };

/** One contract: what it is and until when it can be commented on, its text with the discussion, or the discussion as a list. */
export function OpenContract(props: OpenContractProps): React.ReactElement {
  const { state, contract, discussion: fold, outbox, onChanged } = props;
  const { locale } = useServices();
  const { openLibrary } = useNavigation();
  const folder = useFolderRights(contract);
  const facts = useFacts(props, folder);
  const views = useViewState();
  const acts = useActs(props, views);
  const news = useNews(state, contract.id, locale);
  const status = useEntryStatusOf(outbox, news.keys);
  const { discussion } = fold;
  const isWhole = isKnownWhole(state.logs, contract.id);
  useForgetDrafts({ contractId: contract.id, discussion, knownAt: isWhole ? state.lookedAt : undefined });
  const handleNews = (): void => {
    const [first] = news.entries;
    const comment = first && fold.commentOf(first.key);
    news.acknowledge();
    if (comment) views.show(comment);
  };
  return (
    <OpenContractProvider value={facts}>
      <DiscussionActsProvider value={acts}>
        <EntryStatusProvider value={status}>
          <ContractReader
            {...{ views, slots, discussion }}
            logs={state.logs}
            newsCount={news.entries.length}
            onNews={handleNews}
            header={
              <>
                <ReaderHeader reads={discussion.reads} onBack={openLibrary}>
                  {facts.speaksForOffice && <PeriodButton folder={folder} onChanged={onChanged} />}
                </ReaderHeader>
                <PermissionNote />
              </>
            }
            renderList={(list) => <ThreadList {...list} />}
          >
            <OrphanEntries entries={discussion.orphans} isComplete={isWhole} />
          </ContractReader>
        </EntryStatusProvider>
      </DiscussionActsProvider>
    </OpenContractProvider>
  );
}
