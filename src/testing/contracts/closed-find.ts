import { nothingFound } from '../../domain/contracts/find/find-in-contract';
import type { Find } from '../../webparts/contract-comments/reader/find/use-find';

/** A reader in which nothing is looked for. */
export const closedFind: Find = {
  isOpen: false,
  query: '',
  found: nothingFound,
  position: -1,
  current: undefined,
  turn: 0,
  words: { wanted: '', statementKey: undefined },
  readingAt: { current: 0 },
  toggle: () => undefined,
  ask: () => undefined,
  go: () => undefined
};
