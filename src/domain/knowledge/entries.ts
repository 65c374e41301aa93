import { isZone, type Zone } from '../time/site-zone';
import { isOffered, type Article, type Votes } from './articles/article';
import { judgeTrust, type ArticleTrust } from './articles/article-trust';
import { noVotes, tallyVotes, totalVotes } from './articles/article-votes';
import type { Bank } from './bank';
import type { Question } from './questions/question';
import { isOpen } from './questions/question-steps';

/** An article with everything the page says about it. */
export interface ArticleEntry {
  readonly key: string;
  readonly article: Article;
  readonly trust: ArticleTrust;
  /** None while not all are known: a count of some would be a wrong one. */
  readonly votes: Votes;
}

export interface QuestionEntry {
  readonly key: string;
  readonly question: Question;
}

/** What can be found: articles for this person, and questions that are not solved yet. */
export interface Entries {
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  readonly questions: ReadonlyMap<string, QuestionEntry>;
}

/** Whether the person may see an article in results: readers the offered ones, keepers everything not archived. */
function isFor(bank: Bank, article: Article): boolean {
  return isOffered(article) || (bank.rights.keepArticles && article.state === 'draft');
}

/**
 * Judges and counts everything in the bank at one moment.
 * @param zone The site's time zone, for articles that hold everywhere and locations that do not name theirs.
 */
export function toEntries(bank: Bank, now: Date, zone: Zone): Entries {
  const zones = new Map(bank.locations.map((location) => [location.id, isZone(location.zone) ? location.zone : zone]));
  const zoneOf = ({ locationId }: Article): Zone =>
    (locationId === undefined ? undefined : zones.get(locationId)) ?? zone;
  const tally = tallyVotes(bank.votes);
  const articles = bank.articles
    .filter((article) => isFor(bank, article))
    .map((article) => ({
      key: `a${article.id}`,
      article,
      trust: judgeTrust(article, now, zoneOf(article)),
      votes: bank.hasAllVotes ? totalVotes(article.carriedVotes, tally.get(article.id)) : noVotes
    }));
  const questions = bank.questions.filter(isOpen).map((question) => ({ key: `q${question.id}`, question }));
  return {
    articles: new Map(articles.map((entry) => [entry.key, entry])),
    questions: new Map(questions.map((entry) => [entry.key, entry]))
  };
}
