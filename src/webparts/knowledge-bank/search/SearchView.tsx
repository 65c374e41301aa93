import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { FilterIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'KnowledgeBankStrings';
import { countChosen } from '../../../domain/knowledge/search/facets';
import { fill } from '../../../ui/format/text';
import { useAnnouncedCount } from '../../../ui/live/use-announced-count';
import { useArrowKeys } from './use-arrow-keys';
import { useFilters } from './use-filters';
import { countInWords, useFindings, type Findings } from './use-findings';
import { useGapRecord } from './use-gap-record';
import { useLocale } from '../../../ui/format/locale';
import type { ViewProps } from '../view-props';
import { DidYouMean } from './DidYouMean';
import { Filters } from './Filters';
import { NothingFound } from './NothingFound';
import { ResultList } from './ResultList';
import { SearchBox } from './SearchBox';
import { Starters } from './Starters';
import styles from './SearchView.module.scss';

export interface SearchViewProps extends ViewProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What can be done beside searching. */
  readonly actions: React.ReactNode;
}

interface FiltersButtonProps {
  readonly chosen: number;
  readonly isOpen: boolean;
  /** Id of the filters. */
  readonly controls: string;
  readonly onToggle: () => void;
}

function FiltersButton({ chosen, isOpen, controls, onToggle }: FiltersButtonProps): React.ReactElement {
  const locale = useLocale();
  const label = chosen > 0 ? fill(strings.FiltersChosen, chosen.toLocaleString(locale)) : strings.Filters;
  return (
    <button
      type="button"
      className={styles.quiet}
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <FilterIcon aria-hidden="true" />
      <span className={styles.quietLabel}>{label}</span>
    </button>
  );
}

interface OutcomeProps extends Pick<SearchViewProps, 'bank' | 'entries' | 'words' | 'onOpen'> {
  readonly findings: Findings;
}

function Outcome({ bank, entries, words, findings, onOpen }: OutcomeProps): React.ReactElement {
  const { results, count, foundNothing, isSearching, isAskingSite } = findings;
  if (!isSearching) return <Starters bank={bank} entries={entries} onOpen={onOpen} />;
  return (
    <>
      {foundNothing && (
        <NothingFound
          words={words}
          hasNearest={results.length > 0}
          canAsk={bank.rights.ask}
          onAsk={() => onOpen({ view: 'ask' })}
        />
      )}
      {count > 0 && <ResultList findings={findings} entries={entries} onOpen={onOpen} />}
      {count === 0 && !foundNothing && (
        <p className={styles.note}>{isAskingSite ? strings.SearchingText : strings.NothingPasses}</p>
      )}
    </>
  );
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
  const locale = useLocale();
  const [filters, setFilters] = useFilters();
  const chosen = countChosen(filters);
  const [areFiltersOpen, setFiltersOpen] = React.useState(chosen > 0);
  const filtersId = useId('cg-filters');
  const box = React.useRef<HTMLInputElement>(null);
  const focusBox = (): void => box.current?.focus();
  const { container, focusFirst } = useArrowKeys<HTMLDivElement>(focusBox);
  const findings = useFindings(bank, entries, find, words, filters);
  useGapRecord(bank, words, findings.foundNothing);
  useAnnouncedCount(countInWords(findings, locale), JSON.stringify([words, filters]));
  const choose = (meant: string): void => {
    onWords(meant);
    focusBox();
  };
  return (
    <>
      <div className={styles.top}>
        <SearchBox ref={box} words={words} onChange={onWords} onLeave={focusFirst} />
        <FiltersButton
          chosen={chosen}
          isOpen={areFiltersOpen}
          controls={filtersId}
          onToggle={() => setFiltersOpen(!areFiltersOpen)}
        />
        <div className={styles.actions}>{actions}</div>
      </div>
      {areFiltersOpen && (
        <Filters
          id={filtersId}
          chosen={filters}
          facets={findings.facets}
          locations={bank.locations}
          onChange={setFilters}
        />
      )}
      <DidYouMean suggestions={findings.suggestions} onChoose={choose} />
      <div ref={container}>
        <Outcome bank={bank} entries={entries} words={words} findings={findings} onOpen={onOpen} />
      </div>
    </>
  );
}
