import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../data/contracts/contract-repository';
import type { Contract } from '../../domain/contracts/contract';
import { commentPermission, type FolderRights } from '../../domain/contracts/period/comment-permission';
import { takesDecisions } from '../../domain/contracts/period/comment-period';
import { keeperOf } from '../../domain/contracts/period/period-rule';
import { periodChanges } from '../../domain/contracts/period/period-changes';
import { readPeriodHistory } from '../../domain/contracts/period/period-records';
import type { DiscussionFold } from '../../domain/contracts/thread/discussion-fold';
import { isKnownWhole } from '../../domain/contracts/thread/contract-logs';
import { readComparedVersions } from '../../domain/contracts/versions/compared-versions';
import { logOfAct } from '../../domain/contracts/thread/entry';
import { useElementRegistry } from '../../ui/elements/element-registry';
import { Skeleton } from '../../ui/states/Skeleton';
import { useTicking } from '../../ui/time/clock-context';
import { DigestButton } from './digest/DigestButton';
import { NewComment } from './discussion/NewComment';
import { OrphanEntries } from './discussion/OrphanEntries';
import { ThreadCard } from './discussion/ThreadCard';
import { ThreadList } from './discussion/ThreadList';
import { useForgetDrafts } from './discussion/use-forget-drafts';
import { useNews, type News } from './discussion/use-news';
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
import { NextStep } from './period/NextStep';
import { PeriodButton } from './period/PeriodButton';
import { PermissionNote } from './period/PermissionNote';
import { useFolderRights } from './period/use-folder-rights';
import { ContractReader } from './reader/ContractReader';
import { ReaderHeader } from './reader/ReaderHeader';
import { useViewState, type ViewState } from './reader/use-view-state';
import { ReadMarksButton } from './read-marks/ReadMarksButton';
import { useServices } from './services';

export interface OpenContractProps {
  readonly state: ContractsState;
  readonly discussion: DiscussionFold;
  readonly contract: Contract;
  readonly outbox: Outbox;
  /** Called when the contract itself was changed on the site; resolves when it was read again. */
  readonly onChanged: () => Promise<void>;
}

const ManageContractPage = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'contract-office' */ './ManageContractPage')).ManageContractPage
}));

const loading = <Skeleton blocks={[32, 96, 72]} />;

const VersionComparison = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'contract-comparison' */ './comparison/VersionComparison'))
    .VersionComparison
}));

/** The contract and what the person may do with it, besides what its folder allows. */
function useFacts(
  { state, contract, discussion }: OpenContractProps,
  folder: FolderRights | undefined
): OpenContractFacts {
  const { me, rights, zone } = state;
  const { speaksForOffice } = rights;
  const { periodEntries } = discussion.discussion;
  const periodHistory = React.useMemo(() => readPeriodHistory(periodEntries), [periodEntries]);
  const isWhole = isKnownWhole(state.logs, contract.id);
  const changes = React.useMemo(
    () => periodChanges(periodHistory, contract, isWhole),
    [periodHistory, contract, isWhole]
  );
  const permission = useTicking((now) => commentPermission(contract.period, folder, now));
  const mayDecide = useTicking((now) => speaksForOffice && takesDecisions(contract.period, now));
  const periodKeeper = keeperOf(state.periodRule);
  return React.useMemo(
    () => ({
      ...{ contract, me, speaksForOffice, permission, mayDecide, periodKeeper, zone, periodHistory },
      periodChanges: changes
    }),
    [contract, me, speaksForOffice, permission, mayDecide, periodKeeper, zone, periodHistory, changes]
  );
}

/** What can be done in the contract's discussion; the same functions until another version of the contract is read. */
function useActs(
  { state, contract, outbox, onChanged: readAgain }: OpenContractProps,
  { show, reattach }: ViewState
): DiscussionActs {
  const { id, version } = contract;
  const { speaksForOffice } = state.rights;
  const { post, retry, discard } = outbox.acts;
  const cards = useElementRegistry<string>();
  return React.useMemo(
    () => ({
      act: (kind, { parentKey = '', body = '', anchor = null, log = logOfAct(kind, speaksForOffice) } = {}) =>
        post({ log, kind, parentKey, body, anchor, contractId: id, version }),
      draftAt: (place) => `contract-${id}:${place}`,
      ...{ retry, discard, show, reattach, readAgain, cards }
    }),
    [post, retry, discard, show, reattach, readAgain, cards, id, version, speaksForOffice]
  );
}

function useEntryStatusOf({ items }: Outbox, news: ReadonlySet<string>): EntryStatus {
  const pending = React.useMemo(() => new Map(items.map((item) => [item.entry.key, item])), [items]);
  return React.useMemo(() => ({ pending, news }), [pending, news]);
}

/** How the reader draws the discussion beside the text. */
const slots = { ThreadCard, NewComment };

interface ReadContractProps extends OpenContractProps {
  readonly views: ViewState;
  readonly news: News;
  readonly folder: FolderRights | undefined;
}

/** The contract as it is read: what it is and until when it can be commented on, its text with the discussion, or the discussion as a list. */
function ReadContract(props: ReadContractProps): React.ReactElement {
  const { state, contract, discussion: fold, onChanged, views, news, folder } = props;
  const { openLibrary, openOfficePage } = useNavigation();
  const [isPeriodOpen, setPeriodOpen] = React.useState(false);
  const { speaksForOffice } = state.rights;
  const { discussion } = fold;
  const header = (
    <>
      <ReaderHeader reads={discussion.reads} onBack={openLibrary}>
        {speaksForOffice && (
          <>
            <ReadMarksButton reads={discussion.reads} />
            <PeriodButton {...{ folder, onChanged }} isOpen={isPeriodOpen} onToggle={setPeriodOpen} />
            <DefaultButton text={strings.ManageContract} onClick={() => openOfficePage('manage', contract.id)} />
          </>
        )}
      </ReaderHeader>
      {speaksForOffice && <NextStep onOpenPeriod={() => setPeriodOpen(true)} />}
      <PermissionNote />
    </>
  );
  return (
    <ContractReader
      {...{ views, slots, discussion, header }}
      logs={state.logs}
      onNewsSeen={news.acknowledge}
      renderTools={(shown) => <DigestButton {...shown} isWhole={isKnownWhole(state.logs, contract.id)} />}
      renderList={(list) => <ThreadList {...list} />}
    >
      <OrphanEntries entries={discussion.orphans} isComplete={isKnownWhole(state.logs, contract.id)} />
    </ContractReader>
  );
}

/** What is shown of the contract: its text, or the office's page about it, which is all there is before anything is published. */
function ContractView(props: ReadContractProps): React.ReactElement {
  const { state, contract, discussion, onChanged, views } = props;
  const { officePage, comparedNames = '', openContract, openLibrary } = useNavigation();
  const { id, version, versions } = contract;
  const read = (): void => openContract(id);
  const showPublished = async (): Promise<void> => {
    await onChanged();
    read();
  };
  if (state.rights.speaksForOffice && (officePage === 'manage' || !version))
    return (
      <React.Suspense fallback={loading}>
        <ManageContractPage
          discussed={{ contract, discussion: discussion.discussion, logs: state.logs }}
          onBack={version ? read : openLibrary}
          onChanged={onChanged}
          onPublished={showPublished}
        />
      </React.Suspense>
    );
  const compared = readComparedVersions(comparedNames, versions);
  if (compared)
    return (
      <React.Suspense fallback={loading}>
        <VersionComparison
          versions={compared}
          discussion={discussion.discussion}
          logs={state.logs}
          onBack={read}
          onShow={(key) => {
            read();
            views.show(key);
          }}
          onShowClause={(clause) => {
            read();
            views.showClause(clause);
          }}
        />
      </React.Suspense>
    );
  return <ReadContract {...props} />;
}

/** One contract, with what the person may do with it. */
export function OpenContract(props: OpenContractProps): React.ReactElement {
  const { state, contract, discussion: fold, outbox } = props;
  const { locale } = useServices();
  const folder = useFolderRights(contract);
  const facts = useFacts(props, folder);
  const views = useViewState();
  const acts = useActs(props, views);
  const news = useNews(state, contract.id, locale);
  const status = useEntryStatusOf(outbox, news.keys);
  const isWhole = isKnownWhole(state.logs, contract.id);
  useForgetDrafts({
    contractId: contract.id,
    discussion: fold.discussion,
    knownAt: isWhole ? state.lookedAt : undefined
  });
  return (
    <OpenContractProvider value={facts}>
      <DiscussionActsProvider value={acts}>
        <EntryStatusProvider value={status}>
          <ContractView {...props} {...{ views, news, folder }} />
        </EntryStatusProvider>
      </DiscussionActsProvider>
    </OpenContractProvider>
  );
}
