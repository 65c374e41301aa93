import type { Vote } from '../../domain/knowledge/articles/article-votes';
import { knowledgeFeedback } from '../../lists/knowledge-feedback';
import { toDataError } from '../sharepoint/data-error';
import { inWindow, LARGEST_PAGE, readWindows, windowsBetween } from '../sharepoint/id-windows';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { toVotes, voteColumns, type VoteItem } from './items';

/** Windows that are read: 100,000 votes. Where there are more, someone fills the list, and nothing is counted. */
const MOST_WINDOWS = 20;

/** All votes up to a number; `undefined` where there are more than a browser should read. */
export async function readOlderVotes(site: SuiteSite, lastVoteId: number): Promise<readonly Vote[] | undefined> {
  const windows = windowsBetween(0, lastVoteId);
  if (windows.length > MOST_WINDOWS) return undefined;
  try {
    const items = await readWindows(site, windows, (sp, window) =>
      listOf(site, sp, knowledgeFeedback)
        .items.select(...voteColumns)
        .filter(inWindow(window))
        .top(LARGEST_PAGE)<VoteItem[]>()
    );
    return toVotes(items);
  } catch (error) {
    throw toDataError('knowledge.readOlderVotes', error);
  }
}
