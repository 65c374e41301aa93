import type { Entry } from './entry';

/** The order of both logs together: entries the site has accepted by its clock and numbers, then those being sent, oldest first. */
export function compareEntries(left: Entry, right: Entry): number {
  if ((left.id === undefined) !== (right.id === undefined)) return left.id === undefined ? 1 : -1;
  return (
    left.createdAt.getTime() - right.createdAt.getTime() ||
    compareTexts(left.log, right.log) ||
    (left.id ?? 0) - (right.id ?? 0) ||
    (left.id === undefined ? compareTexts(left.key, right.key) : 0)
  );
}

function compareTexts(left: string, right: string): number {
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
