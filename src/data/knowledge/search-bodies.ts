import '@pnp/sp/search';
import { knowledgeArticles } from '../../lists/knowledge-articles';
import { toDataError } from '../sharepoint/data-error';
import { kqlPhrase, kqlWords } from '../sharepoint/query-values';
import type { SuiteSite } from '../sharepoint/suite-site';
import type { FoundArticle } from './knowledge-repository';

const MOST_RESULTS = 20;

function toFoundArticle(result: { readonly ListItemID?: string; readonly Title?: string }): FoundArticle {
  return { id: Number(result.ListItemID), title: result.Title ?? '' };
}

/**
 * Asks SharePoint's search, which knows the whole text of articles and any number of them.
 * @returns Articles, best first.
 */
export async function searchBodies(site: SuiteSite, words: string): Promise<readonly FoundArticle[]> {
  const query = kqlWords(words);
  if (!query) return [];
  try {
    const results = await site.sp.search({
      Querytext: `${query} path:${kqlPhrase(`${site.webUrl}/${knowledgeArticles.url}`)}`,
      SelectProperties: ['ListItemID', 'Title', 'Path'],
      RowLimit: MOST_RESULTS,
      TrimDuplicates: false,
      ClientType: 'CommonGround'
    });
    return results.PrimarySearchResults.map((result) => toFoundArticle(result)).filter(
      ({ id }) => Number.isInteger(id) && id > 0
    );
  } catch (error) {
    throw toDataError('knowledge.searchBodies', error);
  }
}
