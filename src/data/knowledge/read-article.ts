import type { SPFI } from '@pnp/sp';
import type { ArticleReading } from '../../domain/knowledge/bank';
import { knowledgeArticles } from '../../lists/knowledge-articles';
import { knowledgeFeedback } from '../../lists/knowledge-feedback';
import { toDataError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { reasonColumns, toReasons, type ReasonItem } from './feedback-items';

const MOST_REASONS = 50;

interface BodyItem {
  readonly ID: number;
  readonly ArticleBody: string | null;
  readonly ArticleOwner?: { readonly Id: number; readonly Title: string } | null;
  readonly Verifier?: { readonly Id: number; readonly Title: string } | null;
}

/**
 * Puts the reading of an article into a batch.
 * @returns `undefined` when the article does not exist for this person.
 */
export async function queueArticleReading(
  site: SuiteSite,
  sp: SPFI,
  articleId: number
): Promise<ArticleReading | undefined> {
  const item = listOf(site, sp, knowledgeArticles)
    .items.getById(articleId)
    .select('ID', 'ArticleBody', 'ArticleOwner/Id', 'ArticleOwner/Title', 'Verifier/Id', 'Verifier/Title')
    .expand('ArticleOwner', 'Verifier')<BodyItem>();
  const feedback = listOf(site, sp, knowledgeFeedback)
    .items.select(...reasonColumns)
    .expand('Author')
    .filter(`ArticleId eq ${articleId}`)
    .orderBy('ID', false)
    .top(MOST_REASONS)<ReasonItem[]>();
  try {
    const [body, said] = await Promise.all([item, feedback]);
    return {
      id: body.ID,
      body: body.ArticleBody ?? '',
      owner: body.ArticleOwner ? { id: body.ArticleOwner.Id, name: body.ArticleOwner.Title } : undefined,
      verifier: body.Verifier ? { id: body.Verifier.Id, name: body.Verifier.Title } : undefined,
      reasons: toReasons(said)
    };
  } catch (error) {
    const failure = toDataError('knowledge.readArticle', error);
    if (failure.kind === 'notFound') return undefined;
    throw failure;
  }
}
