import type { Entry } from './entry';

/** Entries the site has taken come in its order; those on their way come last, oldest first. */
function compareEntries(left: Entry, right: Entry): number {
  const byId = (left.id ?? Infinity) - (right.id ?? Infinity);
  if (left.id !== right.id && byId !== 0) return byId;
  return left.createdAt.getTime() - right.createdAt.getTime() || (left.key < right.key ? -1 : Number(left.key > right.key));
}

/** The log in the site's order, each act once: of several items with one key, the first the site took counts. */
export function collapseDuplicates(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return [...entries].sort(compareEntries).filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Comments, replies and answers by key. */
export function indexStatements(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.filter(({ kind }) => kind === 'comment' || kind === 'reply' || kind === 'answer').map((entry) => [entry.key, entry]));
}

/** The comment a chain of replies leads to; `null` when a link is missing or the chain runs in a circle. */
export function rootOf(entry: Entry, statements: ReadonlyMap<string, Entry>): Entry | null {
  const visited = new Set<string>();
  let current: Entry | undefined = statements.get(entry.parentKey);
  while (current && current.kind !== 'comment') {
    if (visited.has(current.key)) return null;
    visited.add(current.key);
    current = statements.get(current.parentKey);
  }
  return current ?? null;
}
