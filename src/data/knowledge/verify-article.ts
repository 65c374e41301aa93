import type { Article } from '../../domain/knowledge/articles/article';
import type { PersonRef } from '../../domain/people/person';
import { knowledgeArticles } from '../../lists/knowledge-articles';
import { DataError, toDataError } from '../sharepoint/data-error';
import { readEtag, type Versioned } from '../sharepoint/etag';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { articleColumns, toArticle, type ArticleItem } from './items';

/**
 * Verifies an article in a save of its own, so that SharePoint knows who did it.
 * @param article As the person read it: what was changed since is not verified unseen.
 * @throws DataError `conflict` when someone changed it meanwhile.
 */
export async function verifyArticle(
  site: SuiteSite,
  { id, modified }: Pick<Article, 'id' | 'modified'>,
  me: PersonRef,
  now: Date
): Promise<Article> {
  const item = listOf(site, site.sp, knowledgeArticles).items.getById(id);
  try {
    const stored = await item.select(...articleColumns)<ArticleItem & Versioned>();
    if (Date.parse(stored.Modified) !== modified.getTime())
      throw new DataError('conflict', 'knowledge.verifyArticle', `Article ${id} was changed meanwhile.`);
    const VerifiedOn = now.toISOString();
    await item.update({ VerifiedOn }, readEtag(stored));
    return toArticle({ ...stored, VerifiedOn, EditorId: me.id, Modified: VerifiedOn });
  } catch (error) {
    throw toDataError('knowledge.verifyArticle', error);
  }
}
