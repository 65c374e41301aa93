import type { Votes } from './article';

/** One person's word on one article. A person has one; a later one replaces it. */
export interface Vote {
  readonly articleId: number;
  readonly personId: number;
  /** `undefined` where someone else changed the word: then it says nothing, and neither does an earlier one. */
  readonly worked: boolean | undefined;
}

export const noVotes: Votes = { worked: 0, tried: 0 };

/** Names a person's vote on an article, so that it is found again; whose vote it is, its author says and never the name. */
export function voteKey(articleId: number, personId: number): string {
  return `${articleId}:${personId}`;
}

/** One vote for each person and article, however often someone sent it: the last. @param votes In the order they were given. */
export function latestVotes(votes: readonly Vote[]): readonly Vote[] {
  return [...new Map(votes.map((vote) => [voteKey(vote.articleId, vote.personId), vote])).values()];
}

/** Sums votes by article, on top of nothing: carried-over votes are added by `totalVotes`. */
export function tallyVotes(votes: readonly Vote[]): ReadonlyMap<number, Votes> {
  const tally = new Map<number, Votes>();
  for (const { articleId, worked } of latestVotes(votes)) {
    if (worked === undefined) continue;
    const { worked: before, tried } = tally.get(articleId) ?? noVotes;
    tally.set(articleId, { worked: before + (worked ? 1 : 0), tried: tried + 1 });
  }
  return tally;
}

/** All votes on an article: the carried-over ones and the ones in the feedback list. */
export function totalVotes(carried: Votes, listed: Votes | undefined): Votes {
  return { worked: carried.worked + (listed?.worked ?? 0), tried: carried.tried + (listed?.tried ?? 0) };
}
