import { LARGEST_PAGE } from './id-windows';
import { openBatch } from './open-batch';
import { readMatching, type MatchingQuery } from './read-matching';
import type { SuiteSite } from './suite-site';

/** Numbers one filter names. */
const NUMBERS_A_FILTER = 40;

/**
 * Reads the items whose number, or that of what they are about, is among some, in one request.
 * @param column An indexed column of numbers.
 */
export async function readByNumbers<Item>(
  site: SuiteSite,
  query: Pick<MatchingQuery, 'definition' | 'columns' | 'expansions'>,
  column: string,
  numbers: readonly number[]
): Promise<readonly Item[]> {
  if (numbers.length === 0) return [];
  const filters = Array.from({ length: Math.ceil(numbers.length / NUMBERS_A_FILTER) }, (_, index) =>
    numbers
      .slice(index * NUMBERS_A_FILTER, (index + 1) * NUMBERS_A_FILTER)
      .map((number) => `${column} eq ${number}`)
      .join(' or ')
  );
  const { sp, execute } = openBatch(site);
  const reads = filters.map((filter) =>
    readMatching<Item>(site, { ...query, filter: `(${filter})`, most: LARGEST_PAGE }, sp)
  );
  const [pages] = await Promise.all([Promise.all(reads), execute()]);
  return pages.flatMap(({ items }) => items);
}
