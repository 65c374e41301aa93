import type { Entry } from './entry';

/** The order of the log: entries the site has accepted in its order, then those being sent, oldest first. */
export function compareEntries(left: Entry, right: Entry): number {
  const leftId = left.id ?? Infinity;
  const rightId = right.id ?? Infinity;
  if (leftId !== rightId) return leftId - rightId;
  return left.createdAt.getTime() - right.createdAt.getTime() || compareKeys(left.key, right.key);
}

function compareKeys(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Where an item is in a list that is in order, or would have to be to keep it so. */
export function positionIn<Item>(
  list: readonly Item[],
  item: Item,
  compare: (left: Item, right: Item) => number
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle] as Item, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
