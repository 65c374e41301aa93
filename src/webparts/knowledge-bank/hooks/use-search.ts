import * as React from 'react';
import { countFacets, passes, type FacetCounts, type FacetValues, type Filters } from '../../../domain/knowledge/search/facets';
import type { SearchHit } from '../../../domain/knowledge/search/knowledge-search';
import type { ArticleEntry, Entries, QuestionEntry } from './use-entries';
import type { FindEntries } from './use-knowledge-index';

export type Result =
  | { readonly kind: 'article'; readonly entry: ArticleEntry; readonly hit: SearchHit }
  | { readonly kind: 'question'; readonly entry: QuestionEntry; readonly hit: SearchHit };

export interface Results {
  readonly results: readonly Result[];
  /** The results are only near what was asked for. */
  readonly isNearestOnly: boolean;
  /** Over everything found, for the filters. */
  readonly facets: FacetCounts;
}

function facetsOf({ articles, questions }: Entries, key: string): FacetValues | undefined {
  const article = articles.get(key);
  if (article) return { ...article.article, trust: article.trust.kind };
  const question = questions.get(key)?.question;
  return question && { category: question.category, system: question.system, locationId: question.locationId, trust: undefined };
}

function toResult({ articles, questions }: Entries, hit: SearchHit): Result | undefined {
  const article = articles.get(hit.id);
  if (article) return { kind: 'article', entry: article, hit };
  const question = questions.get(hit.id);
  return question && { kind: 'question', entry: question, hit };
}

/** Every entry as if it had been found, for filters without words. */
function everything({ articles }: Entries): readonly SearchHit[] {
  return [...articles.values()]
    .sort((one, other) => other.votes.worked - one.votes.worked)
    .map(({ key }) => ({ id: key, score: 0, terms: new Set<string>(), isCorrected: false }));
}

/** Results for words and filters; without words, everything that passes the filters. */
export function search(entries: Entries, find: FindEntries, words: string, filters: Filters): Results {
  const outcome = words.trim() ? find(words) : { hits: everything(entries), isNearestOnly: false };
  const found = outcome.hits.flatMap((hit) => {
    const values = facetsOf(entries, hit.id);
    return values ? [{ hit, values }] : [];
  });
  const passing = found.filter(({ values }) => passes(values, filters));
  return {
    results: passing.flatMap(({ hit }) => toResult(entries, hit) ?? []),
    isNearestOnly: outcome.isNearestOnly,
    facets: countFacets(found.map(({ values }) => values), filters)
  };
}

export function useSearch(entries: Entries, find: FindEntries, words: string, filters: Filters): Results {
  return React.useMemo(() => search(entries, find, words, filters), [entries, find, words, filters]);
}
