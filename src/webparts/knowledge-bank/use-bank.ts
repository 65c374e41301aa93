import * as React from 'react';
import { articleSnapshot, bankSnapshot } from '../../data/knowledge/snapshot';
import { hasMoreArticles, withOlderVotes, type Bank } from '../../domain/knowledge/bank';
import type { Clock } from '../../domain/time/clock';
import type { ResourceSource } from '../../ui/resource/resource-controller';
import { CALM_WAITS_MS, useResource, type Polling, type Resource } from '../../ui/resource/use-resource';
import { useClock } from '../../ui/time/clock-context';
import { useServices, type KnowledgeServices } from './services';

const noRights: Bank['rights'] = {
  ask: false,
  giveFeedback: false,
  answer: false,
  keepArticles: false,
  readReasons: false
};

const polling: Polling<Bank> = { waitsMs: CALM_WAITS_MS, newsOf: ({ questions }) => questions[0]?.id };

function sourceOf(
  { repository, snapshots }: KnowledgeServices,
  clock: Clock,
  firstArticleId: number | undefined
): ResourceSource<Bank> {
  return {
    recall: () => snapshots.read(bankSnapshot),
    load: async (known, part) => {
      if (known) return part === 'rights' ? repository.readRights(known) : repository.readChanges(known);
      const { bank, article } = await repository.readBank(firstArticleId);
      if (article)
        await snapshots.write(articleSnapshot, { value: article, readAt: clock.now().getTime() }, article.id);
      return bank;
    },
    remember: (value, readAt) => {
      void snapshots.write(bankSnapshot, { value, readAt });
    },
    forget: () => {
      void snapshots.clear();
    },
    withholdRights: (bank) => ({ ...bank, rights: noRights })
  };
}

/** Reads the rest of a large bank page by page while the first part can be used already. */
function useGrowth({ state, change }: Resource<Bank>): void {
  const { repository } = useServices();
  const bank = React.useRef<Bank>();
  bank.current = state.kind === 'ready' ? state.content : undefined;
  const last =
    bank.current && hasMoreArticles(bank.current)
      ? bank.current.articles[bank.current.articles.length - 1]?.id
      : undefined;
  React.useEffect(() => {
    if (last === undefined || !bank.current) return undefined;
    let isCurrent = true;
    repository.readMoreArticles(bank.current).then(
      ({ articles, articleTotal }) => {
        if (isCurrent) change((now) => ({ ...now, articles, articleTotal }));
      },
      // What is there can be searched; the next visit goes on reading.
      () => undefined
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, change, last]);
}

/** Reads the votes that a long list of them has beside the newest; until then none are counted. */
function useAllVotes({ state, change }: Resource<Bank>): void {
  const { repository } = useServices();
  const bank = state.kind === 'ready' ? state.content : undefined;
  const latest = React.useRef(bank);
  latest.current = bank;
  const isCut = bank?.hasAllVotes === false;
  React.useEffect(() => {
    if (!isCut || !latest.current) return;
    repository.readOlderVotes(latest.current).then(
      (older) => {
        if (older) change((now) => withOlderVotes(now, older));
      },
      // Nothing is counted until the next visit.
      () => undefined
    );
  }, [repository, change, isCut]);
}

/**
 * The knowledge bank as far as it was read; a large one grows while it is shown.
 * @param firstArticleId An article the page opens with, which is then read in the same request.
 */
export function useBank(firstArticleId: number | undefined): Resource<Bank> {
  const services = useServices();
  const clock = useClock();
  const first = React.useRef(firstArticleId);
  const source = React.useMemo(() => sourceOf(services, clock, first.current), [services, clock]);
  const resource = useResource(source, polling);
  useGrowth(resource);
  useAllVotes(resource);
  return resource;
}
