import type { ArticleEntry, Entries, QuestionEntry } from '../entries';
import { countFacets, passes, type FacetCounts, type FacetValues, type Filters } from './facets';
import type { SearchOutcome } from './knowledge-search';
import type { FindEntries } from './persistent-index';

export type Result =
  | { readonly kind: 'article'; readonly entry: ArticleEntry }
  | { readonly kind: 'question'; readonly entry: QuestionEntry };

/** As much of a search's outcome as is shown. */
type SearchFindings = Omit<SearchOutcome, 'hits'> & { readonly hits: readonly { readonly id: string }[] };

export interface Results {
  readonly results: readonly Result[];
  /** What was looked for, to be marked in the results. */
  readonly terms: ReadonlySet<string>;
  /** Searches that may have been meant. */
  readonly suggestions: readonly string[];
  /** The results are only near what was asked for. */
  readonly isNearestOnly: boolean;
  /** Over everything found, for the filters. */
  readonly facets: FacetCounts;
}

function facetsOf({ articles, questions }: Entries, key: string): FacetValues | undefined {
  const article = articles.get(key);
  if (article) return { ...article.article, trust: article.trust.kind };
  const question = questions.get(key)?.question;
  return (
    question && {
      category: question.category,
      system: question.system,
      locationId: question.locationId,
      trust: undefined
    }
  );
}

function toResult({ articles, questions }: Entries, key: string): Result | undefined {
  const article = articles.get(key);
  if (article) return { kind: 'article', entry: article };
  const question = questions.get(key);
  return question && { kind: 'question', entry: question };
}

/** Every entry as if it had been found, for filters without words. */
function everything({ articles }: Entries): SearchFindings {
  const hits = [...articles.values()]
    .sort((one, other) => other.votes.worked - one.votes.worked)
    .map(({ key }) => ({ id: key }));
  return { hits, isNearestOnly: false, terms: new Set(), suggestions: [] };
}

/** Results for words and filters; without words, everything that passes the filters. */
export function searchEntries(entries: Entries, find: FindEntries, words: string, filters: Filters): Results {
  const { hits, isNearestOnly, terms, suggestions }: SearchFindings = words.trim() ? find(words) : everything(entries);
  const found = hits.flatMap(({ id }) => {
    const values = facetsOf(entries, id);
    return values ? [{ id, values }] : [];
  });
  const passing = found.filter(({ values }) => passes(values, filters));
  return {
    results: passing.flatMap(({ id }) => toResult(entries, id) ?? []),
    terms,
    suggestions,
    isNearestOnly,
    facets: countFacets(
      found.map(({ values }) => values),
      filters
    )
  };
}

/**
 * Local results together with the articles whose text has the words: those the page lists already are left out, and results that only
 * resemble what was asked for give way.
 */
export function withFullText<Found extends { readonly id: number }>(
  { results, isNearestOnly }: Pick<Results, 'results' | 'isNearestOnly'>,
  found: readonly Found[]
): Pick<Results, 'results' | 'isNearestOnly'> & { readonly inText: readonly Found[] } {
  if (isNearestOnly && found.length > 0) return { results: [], isNearestOnly: false, inText: found };
  const listed = new Set(results.flatMap((result) => (result.kind === 'article' ? [result.entry.article.id] : [])));
  return { results, isNearestOnly, inText: found.filter(({ id }) => !listed.has(id)) };
}
