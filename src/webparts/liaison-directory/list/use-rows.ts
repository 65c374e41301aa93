import * as React from 'react';
import type { CalendarDay } from '../../../domain/time/calendar-day';
import type { Coverage, CoverageGap } from '../../../domain/directory/coverage';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import {
  buildRows,
  groupRows,
  isRowInGap,
  textsOfRow,
  type DirectoryRow,
  type Grouping,
  type RowGroup
} from '../../../domain/directory/directory-rows';
import { indexRows, searchRows, type Marks } from '../../../domain/directory/search-rows';

/** What the list is asked to show. */
export interface RowsAsked {
  readonly query: string;
  readonly grouping: Grouping;
  readonly gap?: CoverageGap;
  /** Groups that concern the person most, by their keys. */
  readonly own: Readonly<Record<Grouping, string | undefined>>;
}

export interface Rows {
  readonly groups: readonly RowGroup[];
  readonly count: number;
  /** What to mark; `undefined` when nothing is searched for. */
  readonly marks?: Marks;
}

/** Long enough after content for the page to have come to rest. */
const WARM_UP_MS = 1500;

/** Turns true a moment after content is there, so that preparing the search delays neither content nor the first letter. */
function useRest(): boolean {
  const [isResting, setIsResting] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setIsResting(true), WARM_UP_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return isResting;
}

/** The rows of the directory, searched, filtered and grouped. The search is prepared while no one types, or at the first letter. */
export function useRows(
  index: DirectoryIndex,
  day: CalendarDay,
  coverage: Coverage,
  locale: string,
  asked: RowsAsked
): Rows {
  const { query, grouping, gap } = asked;
  const ownKey = asked.own[grouping];
  const all = React.useMemo(() => buildRows(index, day, locale), [index, day, locale]);
  const filtered = React.useMemo(
    () => (gap ? all.filter((row) => isRowInGap(row, gap, coverage)) : all),
    [all, gap, coverage]
  );
  const isSearching = query.trim() !== '';
  const isWanted = useRest() || isSearching;
  const searchable = React.useMemo(
    () => (isWanted ? indexRows(filtered.map(textsOfRow)) : undefined),
    [filtered, isWanted]
  );
  return React.useMemo(() => {
    const found = isSearching && searchable ? searchRows(searchable, query) : undefined;
    const rows = found
      ? found.rows.map((position) => filtered[position]).filter((row): row is DirectoryRow => row !== undefined)
      : filtered;
    return {
      groups: groupRows(rows, {
        grouping,
        locale,
        isRanked: found !== undefined,
        ownKey,
        // A location is there to be filled before anything is at it.
        locations: (found ?? gap) ? [] : index.directory.locations
      }),
      count: rows.length,
      marks: found?.marks
    };
  }, [searchable, filtered, query, isSearching, grouping, locale, ownKey, gap, index]);
}
