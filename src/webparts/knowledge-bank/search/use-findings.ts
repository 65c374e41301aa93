import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { FoundArticle } from '../../../data/knowledge/knowledge-repository';
import type { Bank } from '../../../domain/knowledge/bank';
import { countChosen, type Filters } from '../../../domain/knowledge/search/facets';
import type { Entries } from '../../../domain/knowledge/entries';
import type { FindEntries } from '../../../domain/knowledge/search/persistent-index';
import { searchEntries, withFullText, type Results } from '../../../domain/knowledge/search/search-entries';
import { fillCount } from '../../../ui/format/text';
import { useBodySearch } from './use-body-search';

/** Below this many results SharePoint's search is asked for more. */
const ENOUGH = 5;

/** What the local index and SharePoint's search found together. */
export interface Findings extends Results {
  /** Articles whose text has the words, though their title and summary do not. */
  readonly inText: readonly FoundArticle[];
  /** Whether anything was asked: words or a filter. */
  readonly isSearching: boolean;
  readonly isAskingSite: boolean;
  /** Nothing has the words, here or on the site; what is shown is only near. */
  readonly foundNothing: boolean;
  readonly count: number;
}

/** Searches as words and filters change; where the local results are few, SharePoint's search adds what is in the text. */
export function useFindings(
  bank: Bank,
  entries: Entries,
  find: FindEntries,
  words: string,
  filters: Filters
): Findings {
  const local = React.useMemo(() => searchEntries(entries, find, words, filters), [entries, find, words, filters]);
  const hasWords = words.trim() !== '';
  const isFiltered = countChosen(filters) > 0;
  const isLocalEnough =
    local.results.length >= ENOUGH && !local.isNearestOnly && bank.articles.length >= bank.articleTotal;
  const bodies = useBodySearch(words, !isLocalEnough && !isFiltered);
  const shown = withFullText(local, bodies.found);
  const count = shown.results.length + shown.inText.length;
  return {
    ...local,
    ...shown,
    isSearching: hasWords || isFiltered,
    isAskingSite: bodies.isAsking,
    foundNothing: hasWords && !isFiltered && !bodies.isAsking && (count === 0 || shown.isNearestOnly),
    count
  };
}

/** How much was found in words; empty while nothing is searched for. */
export function countInWords({ count, isSearching, isNearestOnly }: Findings, locale: string): string {
  if (!isSearching) return '';
  return fillCount({ one: strings.ResultsOne, other: strings.ResultsOther }, isNearestOnly ? 0 : count, locale);
}
