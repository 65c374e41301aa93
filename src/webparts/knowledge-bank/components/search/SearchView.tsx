import * as React from 'react';
import { FilterIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../../domain/knowledge/bank';
import { countChosen } from '../../../../domain/knowledge/search/facets';
import { fill, fillCount } from '../../../../ui/format/text';
import { useAnnounce } from '../../../../ui/live/announcer';
import { useBodySearch } from '../../hooks/use-body-search';
import type { Entries } from '../../hooks/use-entries';
import { useFilters } from '../../hooks/use-filters';
import { useGapRecord } from '../../hooks/use-gap-record';
import type { FindEntries } from '../../hooks/use-knowledge-index';
import type { Place } from '../../hooks/use-place';
import { useSearch } from '../../hooks/use-search';
import { useSettled } from '../../hooks/use-settled';
import { useServices } from '../../services';
import { DidYouMean } from './DidYouMean';
import { Filters } from './Filters';
import { NothingFound } from './NothingFound';
import { ResultList } from './ResultList';
import { SearchBox } from './SearchBox';
import { Starters } from './Starters';
import styles from './SearchView.module.scss';

export interface SearchViewProps {
  readonly bank: Bank;
  readonly entries: Entries;
  readonly find: FindEntries;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onOpen: (place: Place) => void;
  /** What can be done beside searching. */
  readonly actions: React.ReactNode;
}

/** Below this many results SharePoint's search is asked for more. */
const ENOUGH = 5;
const ANNOUNCE_AFTER_MS = 700;

function useSpokenCount(count: number, isSearching: boolean): void {
  const { locale } = useServices();
  const announce = useAnnounce();
  const sentence = isSearching
    ? fillCount({ one: strings.ResultsOne, other: strings.ResultsOther }, count, locale)
    : '';
  const settled = useSettled(sentence, ANNOUNCE_AFTER_MS);
  React.useEffect(() => {
    if (settled) announce(settled);
  }, [announce, settled]);
}

/** Search first: the field, what it finds as it is typed, and what others needed when it is empty. */
export function SearchView({
  bank,
  entries,
  find,
  words,
  onWords,
  onOpen,
  actions
}: SearchViewProps): React.ReactElement {
  const { locale } = useServices();
  const [filters, setFilters] = useFilters();
  const [areFiltersOpen, setFiltersOpen] = React.useState(countChosen(filters) > 0);
  const box = React.useRef<HTMLInputElement>(null);
  const list = React.useRef<HTMLDivElement>(null);
  const { results, terms, suggestions, isNearestOnly, facets } = useSearch(entries, find, words, filters);
  const chosen = countChosen(filters);
  const isSearching = words.trim() !== '' || chosen > 0;
  const isLocalEnough = results.length >= ENOUGH && !isNearestOnly && bank.articles.length >= bank.articleTotal;
  const bodies = useBodySearch(words, !isLocalEnough && chosen === 0);
  const inText = bodies.found.filter(
    ({ id }) => isNearestOnly || !results.some((result) => result.kind === 'article' && result.entry.article.id === id)
  );
  const shown = isNearestOnly && inText.length > 0 ? [] : results;
  const count = shown.length + inText.length;
  const foundNothing =
    words.trim() !== '' &&
    chosen === 0 &&
    inText.length === 0 &&
    (results.length === 0 || isNearestOnly) &&
    !bodies.isAsking;
  useGapRecord(bank, words, foundNothing);
  useSpokenCount(isNearestOnly && inText.length === 0 ? 0 : count, isSearching);
  const filtersLabel = chosen > 0 ? fill(strings.FiltersChosen, chosen.toLocaleString(locale)) : strings.Filters;
  return (
    <>
      <div className={styles.top}>
        <SearchBox
          ref={box}
          words={words}
          onChange={onWords}
          onLeave={() => list.current?.querySelector<HTMLElement>('[data-result]')?.focus()}
        />
        <button
          type="button"
          className={styles.quiet}
          aria-label={filtersLabel}
          aria-expanded={areFiltersOpen}
          aria-controls="cg-filters"
          onClick={() => setFiltersOpen(!areFiltersOpen)}
        >
          <FilterIcon aria-hidden="true" />
          <span className={styles.quietLabel}>{filtersLabel}</span>
        </button>
        <div className={styles.actions}>{actions}</div>
      </div>
      {areFiltersOpen && (
        <Filters id="cg-filters" chosen={filters} facets={facets} locations={bank.locations} onChange={setFilters} />
      )}
      <DidYouMean
        suggestions={suggestions}
        onChoose={(meant) => {
          onWords(meant);
          box.current?.focus();
        }}
      />
      <div ref={list}>
        {!isSearching && <Starters bank={bank} entries={entries} onOpen={onOpen} onUp={() => box.current?.focus()} />}
        {isSearching && foundNothing && (
          <NothingFound
            words={words}
            hasNearest={results.length > 0}
            canAsk={bank.rights.ask}
            onAsk={() => onOpen({ view: 'ask' })}
          />
        )}
        {isSearching && count > 0 && (
          <ResultList
            results={shown}
            terms={terms}
            inText={inText}
            entries={entries}
            onOpen={onOpen}
            onUp={() => box.current?.focus()}
            isNearestOnly={isNearestOnly && inText.length === 0}
          />
        )}
        {isSearching && count === 0 && !foundNothing && (
          <p className={styles.note}>{bodies.isAsking ? strings.SearchingText : strings.NothingPasses}</p>
        )}
      </div>
    </>
  );
}
