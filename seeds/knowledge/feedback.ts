import { upnOf } from '../people';
import { clinicalStaff, physicians } from '../people/clinicians';
import { executives } from '../people/leadership';
import type { SeedClock } from '../clock';
import type { SeedRow } from '../types';
import type { Article } from './article';

/**
 * Most votes of an article that the feedback list holds itself. The others are carried over from before the list existed, in the
 * article's own counts, which the product adds to those of the list.
 */
const mostListed = 6;

/** How many "it worked" of an article are in the list, and how many are carried over. */
export function splitWorked(article: Article): { readonly listed: number; readonly carried: number } {
  const listed = Math.min(article.tries.worked, mostListed);
  return { listed, carried: article.tries.worked - listed };
}

/** Searches that found nothing, in the words people typed (folded as the product does), with how often. */
const gaps: readonly (readonly [words: string, times: number])[] = [
  ['epidural pump keypad locked', 4],
  ['change name after marriage', 5],
  ['parking app', 3],
  ['telemetry box battery alarm', 3],
  ['print medication list large type', 2],
  ['breast milk scanner', 2],
  ['how to order lunch for residents', 2],
  ['fit test expired', 1],
  ['wound vac supplies', 1],
  ['translate discharge instructions vietnamese', 1]
];

const byTime = (rows: readonly SeedRow[]): readonly SeedRow[] =>
  [...rows].sort((one, other) => one.created.localeCompare(other.created));

/** Rows of the KnowledgeFeedback list. An article's item ID is its place among the articles, counted from one. */
export function buildFeedback(articles: readonly Article[], clock: SeedClock): readonly SeedRow[] {
  return byTime(
    articles.flatMap((article, index) =>
      votesOn(article, index + 1, clock).map(({ reason, ...vote }): SeedRow => ({
        ...vote,
        fields: {
          Title: article.title,
          FeedbackKey: vote.key,
          ArticleId: index + 1,
          Outcome: reason === null ? 'worked' : 'didNotWork'
        }
      }))
    )
  );
}

/** Rows of the KnowledgeGaps list: the reasons given with those votes, and searches without a result. */
export function buildGaps(articles: readonly Article[], clock: SeedClock): readonly SeedRow[] {
  const reasons = articles.flatMap((article, index) =>
    votesOn(article, index + 1, clock).flatMap(({ reason, ...vote }): SeedRow[] =>
      reason
        ? [
            {
              ...vote,
              fields: {
                Title: article.title,
                GapKey: vote.key,
                ArticleId: index + 1,
                Reason: reason,
                SearchWords: null
              }
            }
          ]
        : []
    )
  );
  return byTime([...reasons, ...searchRows(clock)]);
}

/** People of the page's switch are left out, so that each of them can still give a first vote. */
const voters: readonly string[] = [...physicians, ...clinicalStaff, ...executives]
  .filter((person) => person.role === undefined)
  .map((person) => person.upn);

/** One person's vote; the reason of one for whom it did not work may be empty, and is `null` for all others. */
interface SeedVote extends Omit<SeedRow, 'fields'> {
  readonly reason: string | null;
}

function votesOn(article: Article, articleId: number, clock: SeedClock): readonly SeedVote[] {
  const outcomes: readonly (string | null)[] = [
    ...Array.from({ length: splitWorked(article).listed }, () => null),
    ...article.tries.failed
  ];
  return outcomes.map((reason, index) => {
    const ago = 1 + ((articleId * 7 + index * 13) % Math.min(90, article.createdAgo));
    return {
      key: `seed:${articleId}:${index}`,
      author: voterAt(articleId * 5 + index),
      created: clock.daysAgo(ago, `${13 + ((articleId + index) % 9)}:${10 + ((articleId * 3 + index * 7) % 50)}`),
      reason
    };
  });
}

function searchRows(clock: SeedClock): readonly SeedRow[] {
  return gaps.flatMap(([words, times], place) =>
    Array.from({ length: times }, (_, index): SeedRow => {
      const key = `seed:gap:${place}:${index}`;
      return {
        key,
        author: voterAt(place * 11 + index * 4),
        created: clock.daysAgo(
          1 + ((place * 5 + index * 9) % 40),
          `${13 + ((place + index) % 9)}:${12 + ((place * 7 + index) % 45)}`
        ),
        fields: { Title: words, GapKey: key, ArticleId: null, Reason: null, SearchWords: words }
      };
    })
  );
}

function voterAt(index: number): string {
  return voters[index % voters.length] ?? upnOf('robin.ashdown');
}
