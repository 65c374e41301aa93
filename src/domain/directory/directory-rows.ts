import type { CalendarDay } from '../time/calendar-day';
import type { Coverage, CoverageGap } from './coverage';
import type { Department, Liaison } from './directory';
import type { DirectoryIndex } from './directory-index';
import type { SearchText } from './search-rows';
import { findCovering, type Covering } from './find-covering';
import type { Location } from '../people/location';

/** One line of the directory: a department with whom to turn to, or a liaison who serves none. */
export interface DirectoryRow {
  /** Stable for the same thing, e.g. `department-12`. */
  readonly key: string;
  /** The department's name, or the liaison's who serves none. */
  readonly name: string;
  readonly department?: Department;
  /** The liaison chosen for it; `undefined` where there is none. */
  readonly liaison?: Liaison;
  /** Who answers today in the liaison's place; the liaison herself unless she is away. */
  readonly answering?: Covering;
  readonly location?: Location;
}

export type Grouping = 'location' | 'liaison';

/** A heading with its rows. */
export interface RowGroup {
  /** Stable, e.g. `place-1`; `none` for rows without that property. */
  readonly key: string;
  /** The place's or the liaison's; empty for rows without that property. */
  readonly name: string;
  /** Set where rows are grouped by liaison. */
  readonly liaison?: Liaison;
  /** Set where rows are grouped by location. */
  readonly location?: Location;
  readonly rows: readonly DirectoryRow[];
}

function compareRows(locale: string): (a: DirectoryRow, b: DirectoryRow) => number {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  // Rows of equal names are in the order of their places, so that the list is the same each time.
  return (a, b) =>
    collator.compare(a.name, b.name) ||
    collator.compare(a.location?.name ?? '', b.location?.name ?? '') ||
    collator.compare(a.key, b.key);
}

/** Every row of the directory on a day, by name. */
export function buildRows(index: DirectoryIndex, day: CalendarDay, locale: string): readonly DirectoryRow[] {
  const locationOf = (id: number | undefined): Location | undefined =>
    id === undefined ? undefined : index.locationById.get(id);
  const answering = new Map(
    index.directory.liaisons.map((liaison) => [liaison.id, findCovering(liaison, day, index.liaisonById)])
  );
  const served = index.directory.departments.map((department): DirectoryRow => {
    const liaison = department.liaisonId === undefined ? undefined : index.liaisonById.get(department.liaisonId);
    return {
      key: `department-${department.id}`,
      name: department.name,
      department,
      liaison,
      answering: liaison && answering.get(liaison.id),
      location: locationOf(department.locationId)
    };
  });
  const unassigned = index.directory.liaisons
    .filter(({ id }) => !index.departmentsByLiaison.has(id))
    .map((liaison): DirectoryRow => ({
      key: `liaison-${liaison.id}`,
      name: liaison.name,
      liaison,
      answering: answering.get(liaison.id),
      location: locationOf(liaison.locationId)
    }));
  return [...served, ...unassigned].sort(compareRows(locale));
}

/** The texts a row is found by, the department's own name before all others. */
export function textsOfRow({ department, liaison, answering, location }: DirectoryRow): readonly SearchText[] {
  const texts: readonly (SearchText | undefined)[] = [
    department && { text: department.name, weight: 6 },
    department && { text: department.aliases.join(' '), weight: 5 },
    liaison && { text: liaison.name, weight: 5 },
    liaison && { text: liaison.jobTitle, weight: 1 },
    answering?.liaison && { text: answering.liaison.name, weight: 3 },
    department?.executive && { text: department.executive.name, weight: 4 },
    department && { text: department.executiveTitle, weight: 2 },
    department && { text: department.executiveTier, weight: 2 },
    department && { text: department.systems.join(' '), weight: 3 },
    location && { text: `${location.name} ${location.shortName}`, weight: 2 }
  ];
  return texts.filter((text): text is SearchText => text !== undefined && text.text !== '');
}

const noGroup: Omit<RowGroup, 'rows'> = { key: 'none', name: '' };

function groupOfLocation(location: Location): Omit<RowGroup, 'rows'> {
  return { key: `place-${location.id}`, name: location.name, location };
}

function groupOf({ location, liaison }: DirectoryRow, grouping: Grouping): Omit<RowGroup, 'rows'> {
  if (grouping === 'liaison') return liaison ? { key: `liaison-${liaison.id}`, name: liaison.name, liaison } : noGroup;
  return location ? groupOfLocation(location) : noGroup;
}

/**
 * Rows under headings, each heading where its first row is; rows keep their order.
 * @param rows Best first after a search, by name otherwise.
 */
function groupInOrder(rows: readonly DirectoryRow[], grouping: Grouping): readonly RowGroup[] {
  const groups = new Map<string, { readonly group: Omit<RowGroup, 'rows'>; readonly rows: DirectoryRow[] }>();
  for (const row of rows) {
    const group = groupOf(row, grouping);
    const known = groups.get(group.key);
    if (known) known.rows.push(row);
    else groups.set(group.key, { group, rows: [row] });
  }
  return [...groups.values()].map(({ group, rows: own }) => ({ ...group, rows: own }));
}

/** How rows are put under headings. */
export interface GroupingAsked {
  readonly grouping: Grouping;
  readonly locale: string;
  /** The rows are in an order of merit, which the headings follow. */
  readonly isRanked: boolean;
  /** Key of the group that concerns the person most; it comes first. */
  readonly ownKey?: string;
  /** Locations that have a heading even where no row is at them. */
  readonly locations?: readonly Location[];
}

/** Rows under headings: after a search by merit, otherwise by the headings' names with the own one first and what has none last. */
export function groupRows(
  rows: readonly DirectoryRow[],
  { grouping, locale, isRanked, ownKey, locations = [] }: GroupingAsked
): readonly RowGroup[] {
  const filled = groupInOrder(rows, grouping);
  if (isRanked) return filled;
  const keys = new Set(filled.map(({ key }) => key));
  const empty = grouping === 'location' ? locations.map(groupOfLocation).filter(({ key }) => !keys.has(key)) : [];
  const groups = [...filled, ...empty.map((group) => ({ ...group, rows: [] }))];
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const rankOf = ({ key }: RowGroup): number => (key === ownKey ? -1 : Number(key === 'none'));
  return [...groups].sort((a, b) => rankOf(a) - rankOf(b) || collator.compare(a.name, b.name));
}

/** Whether a row has to do with what is missing. */
export function isRowInGap({ department, liaison }: DirectoryRow, gap: CoverageGap, coverage: Coverage): boolean {
  if (gap === 'departmentWithoutLiaison')
    return coverage.departmentWithoutLiaison.some(({ id }) => id === department?.id);
  return coverage[gap].some(({ id }) => id === liaison?.id);
}
