import type { TrustKind } from '../articles/article-trust';

/** What results can be narrowed by. */
export interface FacetValues {
  readonly category: string;
  readonly system: string;
  /** The only location something holds for; `undefined`: everywhere. */
  readonly locationId: number | undefined;
  /** Absent for what trust makes no sense for, such as questions. */
  readonly trust: TrustKind | undefined;
}

/** What someone chose; absent means "any". */
export interface Filters {
  readonly category?: string;
  readonly system?: string;
  readonly locationId?: number;
  readonly trust?: TrustKind;
}

/** How many results each choice would leave, given the other choices. */
export interface FacetCounts {
  readonly category: ReadonlyMap<string, number>;
  readonly system: ReadonlyMap<string, number>;
  readonly locationId: ReadonlyMap<number, number>;
  readonly trust: ReadonlyMap<TrustKind, number>;
}

/** Whether something passes every chosen filter. What holds everywhere holds at the chosen location too. */
export function passes(values: FacetValues, filters: Filters): boolean {
  return (
    (filters.category === undefined || values.category === filters.category) &&
    (filters.system === undefined || values.system === filters.system) &&
    (filters.locationId === undefined || values.locationId === undefined || values.locationId === filters.locationId) &&
    (filters.trust === undefined || values.trust === filters.trust)
  );
}

function countBy<Key>(
  items: readonly FacetValues[],
  filters: Filters,
  facet: keyof Filters,
  read: (values: FacetValues) => Key | undefined
): Map<Key, number> {
  const others = { ...filters, [facet]: undefined };
  const counts = new Map<Key, number>();
  for (const values of items) {
    const key = passes(values, others) ? read(values) : undefined;
    if (key !== undefined && key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Counts for every facet over what was found without any filter. */
export function countFacets(items: readonly FacetValues[], filters: Filters): FacetCounts {
  return {
    category: countBy(items, filters, 'category', (values) => values.category),
    system: countBy(items, filters, 'system', (values) => values.system),
    locationId: countBy(items, filters, 'locationId', (values) => values.locationId),
    trust: countBy(items, filters, 'trust', (values) => values.trust)
  };
}

/** How many filters are chosen. */
export function countChosen(filters: Filters): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}
