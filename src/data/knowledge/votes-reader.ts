import type { SPFI } from '@pnp/sp';
import { latestVotes, type Vote } from '../../domain/knowledge/articles/article-votes';
import type { Bank } from '../../domain/knowledge/bank';
import { knowledgeFeedback } from '../../lists/knowledge-feedback';
import { LARGEST_PAGE } from '../sharepoint/id-windows';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { toVotes, voteColumns, type VoteItem } from './items';

/** What a bank says of votes. */
type KnownVotes = Pick<Bank, 'votes' | 'hasAllVotes' | 'lastVoteId'>;

/**
 * The newest votes, asked for through a batch, on top of those known. These stay known as long as the newest reach down to them; what
 * was changed among them is seen when all are read again.
 */
export async function queueNewestVotes(site: SuiteSite, sp: SPFI, known: KnownVotes | undefined): Promise<KnownVotes> {
  const items = await listOf(site, sp, knowledgeFeedback)
    .items.select(...voteColumns)
    .orderBy('ID', false)
    .top(LARGEST_PAGE)<VoteItem[]>();
  const newest: readonly Vote[] = toVotes(items);
  const lastVoteId = items[0]?.ID ?? 0;
  if (items.length < LARGEST_PAGE) return { votes: newest, hasAllVotes: true, lastVoteId };
  const isGap = !known || (items.at(-1)?.ID ?? 0) > known.lastVoteId + 1;
  if (isGap) return { votes: newest, hasAllVotes: false, lastVoteId };
  return { votes: latestVotes([...known.votes, ...newest]), hasAllVotes: known.hasAllVotes, lastVoteId };
}
