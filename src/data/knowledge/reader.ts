import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { hasMoreArticles, mergeArticles, type Bank, type ArticleReading } from '../../domain/knowledge/bank';
import { knowledgeAnswers } from '../../lists/knowledge-answers';
import { knowledgeArticles } from '../../lists/knowledge-articles';
import { knowledgeFeedback } from '../../lists/knowledge-feedback';
import { knowledgeGaps } from '../../lists/knowledge-gaps';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { locations } from '../../lists/locations';
import { DataError, toDataError } from '../sharepoint/data-error';
import { inWindow, LARGEST_PAGE, readNewestId, windowsBetween } from '../sharepoint/id-windows';
import { openBatch } from '../sharepoint/open-batch';
import { holdsPermission, readRights, requireOwnPermissions, type PermissionMask } from '../sharepoint/permissions';
import { personColumns, readOptionalPerson, type NamedValue } from '../sharepoint/person-columns';
import { odataMoment } from '../sharepoint/query-values';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { articleColumns, toArticle, type ArticleItem } from './items';
import type { BankReading } from './knowledge-repository';
import { queueReasons } from './reasons-reader';
import { completeNewest, queueNewestQuestions, type NewestQuestions } from './questions-reader';
import { queueNewestVotes } from './votes-reader';

/** Articles of the first request; a usual hospital's bank fits, and a very large one shows its first part at once. */
const FIRST_PAGE = 2_000;

interface ListFacts {
  readonly ItemCount: number;
  readonly EffectiveBasePermissions: PermissionMask;
  readonly HasUniqueRoleAssignments: boolean;
}

interface LocationItem {
  readonly ID: number;
  readonly Title: string | null;
  readonly TimeZone: string | null;
}

/** What the person may do, queued for a batch; and how much there is, which the same answers include. */
async function queueRights(
  site: SuiteSite,
  sp: SPFI
): Promise<Pick<Bank, 'me' | 'rights' | 'articleTotal' | 'questionTotal'>> {
  const facts = (definition: { readonly url: string }): Promise<ListFacts> =>
    listOf(site, sp, definition).select(
      'ItemCount',
      'EffectiveBasePermissions',
      'HasUniqueRoleAssignments'
    )<ListFacts>();
  const [me, articleFacts, questionFacts, answerFacts, feedbackFacts, gapFacts] = await Promise.all([
    sp.web.currentUser.select('Id', 'Title')<{ readonly Id: number; readonly Title: string }>(),
    facts(knowledgeArticles),
    facts(knowledgeQuestions),
    facts(knowledgeAnswers),
    facts(knowledgeFeedback),
    facts(knowledgeGaps)
  ]);
  requireOwnPermissions('knowledge.read', articleFacts, questionFacts, answerFacts, feedbackFacts, gapFacts);
  return {
    me: { id: me.Id, name: me.Title },
    rights: {
      ask: readRights(questionFacts.EffectiveBasePermissions).canAdd,
      giveFeedback: readRights(feedbackFacts.EffectiveBasePermissions).canAdd,
      answer: readRights(answerFacts.EffectiveBasePermissions).canAdd,
      keepArticles: readRights(articleFacts.EffectiveBasePermissions).canEdit,
      // Everyone reads their own; what others wrote only who overrides the list's item-level permissions.
      readReasons: holdsPermission(gapFacts.EffectiveBasePermissions, 'overrideListBehaviors')
    },
    articleTotal: articleFacts.ItemCount,
    questionTotal: questionFacts.ItemCount
  };
}

/** The bank with what the person may do as the site says now, in one small request. */
export async function readBankRights(site: SuiteSite, bank: Bank): Promise<Bank> {
  try {
    const { sp, execute } = openBatch(site);
    const [{ me, rights }] = await Promise.all([queueRights(site, sp), execute()]);
    return { ...bank, me, rights };
  } catch (error) {
    throw toDataError('knowledge.readRights', error);
  }
}

/** Everything beside the articles: it is small and read again whenever anything is. */
interface Surroundings extends Omit<Bank, 'articles' | 'questions'> {
  readonly newest: NewestQuestions;
}

async function queueSurroundings(site: SuiteSite, sp: SPFI, known?: Bank): Promise<Surroundings> {
  const [rights, zone, places, newest, votes] = await Promise.all([
    queueRights(site, sp),
    readSiteZone(sp),
    listOf(site, sp, locations).items.select('ID', 'Title', 'TimeZone').orderBy('Title').top(500)<LocationItem[]>(),
    queueNewestQuestions(site, sp),
    queueNewestVotes(site, sp, known)
  ]);
  return {
    ...rights,
    zone,
    locations: places.map(({ ID, Title, TimeZone }) => ({ id: ID, name: Title ?? '', zone: TimeZone ?? '' })),
    newest,
    ...votes
  };
}

async function completeBank(
  site: SuiteSite,
  { newest, ...around }: Surroundings,
  articles: Bank['articles']
): Promise<Bank> {
  return { ...around, articles, questions: await completeNewest(site, newest) };
}

function queueArticles(site: SuiteSite, sp: SPFI, filter: string, top: number): Promise<ArticleItem[]> {
  const items = listOf(site, sp, knowledgeArticles)
    .items.select(...articleColumns)
    .orderBy('ID')
    .top(top);
  return (filter ? items.filter(filter) : items)<ArticleItem[]>();
}

/** Reads the whole bank, and an article with it, in one request. */
export async function readBank(site: SuiteSite, articleId?: number): Promise<BankReading> {
  try {
    const { sp, execute } = openBatch(site);
    const surroundings = queueSurroundings(site, sp);
    const articles = queueArticles(site, sp, '', FIRST_PAGE);
    const article = articleId === undefined ? undefined : queueArticleReading(site, sp, articleId);
    const [around, items, reading] = await Promise.all([surroundings, articles, article, execute()]);
    return { bank: await completeBank(site, around, items.map(toArticle)), article: reading };
  } catch (error) {
    throw toDataError('knowledge.readBank', error);
  }
}

interface ArticleWindow {
  readonly items: readonly ArticleItem[];
  /** Highest id there is. */
  readonly newestId: number;
}

async function readWindow(site: SuiteSite, from: number): Promise<ArticleWindow> {
  const { sp, execute } = openBatch(site);
  const page = queueArticles(site, sp, inWindow({ from, to: from + LARGEST_PAGE }), LARGEST_PAGE);
  const [items, newestId] = await Promise.all([page, readNewestId(site, knowledgeArticles, sp), execute()]);
  return { items, newestId };
}

/** Reads the articles that follow the last known one; windows in which everything was deleted are passed over. */
export async function readMoreArticles(site: SuiteSite, bank: Bank): Promise<Bank> {
  try {
    for (let from = bank.articles[bank.articles.length - 1]?.id ?? 0; ; from += LARGEST_PAGE) {
      const { items, newestId } = await readWindow(site, from);
      const articles = mergeArticles(bank.articles, items.map(toArticle));
      // Counted again at the end: something may have been deleted meanwhile, and the page would ask forever.
      if (newestId <= from + LARGEST_PAGE) return { ...bank, articles, articleTotal: articles.length };
      if (items.length > 0) return { ...bank, articles };
    }
  } catch (error) {
    throw toDataError('knowledge.readMoreArticles', error);
  }
}

/**
 * Filters that find what changed without touching SharePoint's list view threshold. `Modified` has no index: under the threshold
 * that does not matter, above it each window of ids is narrow enough to be looked through.
 */
export function changeFilters(bank: Pick<Bank, 'articles' | 'articleTotal'>): readonly string[] {
  const newest = bank.articles.reduce((latest, { modified }) => Math.max(latest, modified.getTime()), 0);
  const since = `Modified ge ${odataMoment(new Date(newest))}`;
  if (bank.articleTotal <= LARGEST_PAGE) return [since];
  const last = bank.articles[bank.articles.length - 1]?.id ?? 0;
  return [
    ...windowsBetween(0, last).map((window) => `${inWindow(window)} and ${since}`),
    inWindow({ from: last, to: last + LARGEST_PAGE })
  ];
}

/** Reads what changed. When the numbers then do not add up, something was deleted, and everything is read again. */
export async function readChanges(site: SuiteSite, bank: Bank): Promise<Bank> {
  try {
    const { sp, execute } = openBatch(site);
    const surroundings = queueSurroundings(site, sp, bank);
    const changes = Promise.all(changeFilters(bank).map((filter) => queueArticles(site, sp, filter, LARGEST_PAGE)));
    const [around, pages] = await Promise.all([surroundings, changes, execute()]);
    const articles = mergeArticles(bank.articles, pages.flat().map(toArticle));
    const isComplete = !hasMoreArticles(bank);
    if (
      isComplete &&
      articles.length !== around.articleTotal &&
      !hasMoreArticles({ articles, articleTotal: around.articleTotal })
    ) {
      return (await readBank(site)).bank;
    }
    return await completeBank(site, around, articles);
  } catch (error) {
    throw toDataError('knowledge.readChanges', error);
  }
}

interface BodyItem {
  readonly ID: number;
  readonly ArticleBody: string | null;
  readonly ArticleOwnerId: number | null;
  readonly ArticleOwner?: NamedValue;
  readonly VerifierId: number | null;
  readonly Verifier?: NamedValue;
}

/**
 * Puts the reading of an article into a batch.
 * @returns `undefined` when the article does not exist for this person.
 */
async function queueArticleReading(site: SuiteSite, sp: SPFI, articleId: number): Promise<ArticleReading | undefined> {
  const item = listOf(site, sp, knowledgeArticles)
    .items.getById(articleId)
    .select('ID', 'ArticleBody', ...personColumns('ArticleOwner'), ...personColumns('Verifier'))
    .expand('ArticleOwner', 'Verifier')<BodyItem>();
  const reasons = queueReasons(site, sp, articleId);
  try {
    const [body, said] = await Promise.all([item, reasons]);
    return {
      id: body.ID,
      body: body.ArticleBody ?? '',
      owner: readOptionalPerson(site, body.ArticleOwnerId, body.ArticleOwner),
      verifier: readOptionalPerson(site, body.VerifierId, body.Verifier),
      ...said
    };
  } catch (error) {
    const failure = toDataError('knowledge.readArticle', error);
    if (failure.kind === 'notFound') return undefined;
    throw failure;
  }
}

/**
 * Reads an article's body and people.
 * @throws DataError `notFound` when the article does not exist for this person.
 */
export async function readArticle(site: SuiteSite, articleId: number): Promise<ArticleReading> {
  const { sp, execute } = openBatch(site);
  const [reading] = await Promise.all([queueArticleReading(site, sp, articleId), execute()]);
  if (!reading)
    throw new DataError('notFound', 'knowledge.readArticle', `There is no article ${articleId} for this person.`);
  return reading;
}
