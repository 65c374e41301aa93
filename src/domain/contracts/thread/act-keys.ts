import type { Entry, LogName } from './entry';
import { compareEntries } from './order-entries';
import { contentOf } from './same-act';

/** What entries made of the acts known before. */
export interface ActChanges {
  readonly gone: readonly Entry[];
  readonly fresh: readonly Entry[];
}

/** How an act names the item of the site it is about. No browser's key begins like this (see `readKey`), and no other item ever has the number. */
export function itemName(log: LogName, id: number): string {
  return `#${log}-${id}`;
}

/** How an act names what it is about: the item, or the key of what has none yet, which is on its way from the same browser. */
export function referenceTo({ log, id, key }: Pick<Entry, 'log' | 'id' | 'key'>): string {
  return id === undefined ? key : itemName(log, id);
}

/** The item that `itemName` named; `undefined` for a key. */
export function readItemName(name: string): { readonly log: LogName; readonly id: number } | undefined {
  // Nearly every name in a log is a key.
  const [, log, id] = (name.startsWith('#') && /^#(entries|decisions)-(\d+)$/.exec(name)) || [];
  return log === undefined ? undefined : { log: log as LogName, id: Number(id) };
}

/** An item of the site by its number; one on its way by what it says. */
function nameOfItem(entry: Entry): string {
  return entry.id === undefined ? contentOf(entry) : itemName(entry.log, entry.id);
}

/** The key of an act whose own belongs to another one. */
function keyApart({ log, id, key }: Entry, position: number): string {
  return id === undefined ? `#${key}-${position}` : itemName(log, id);
}

/** The key of a person's act: it begins with SharePoint's number of the person, so that no one else can have it. */
export function ownKey(authorId: number, name: string): string {
  return `${authorId}.${name}`;
}

/** Whose act a key is that `ownKey` made. */
export function authorOf(key: string): number {
  return Number.parseInt(key, 10);
}

/** The key in an item of the log: its own if it is its author's, otherwise one that no other item can have. Anyone may write the key of another person's act. */
export function readKey(
  key: string,
  { log, id, author }: Pick<Entry, 'log' | 'author'> & { readonly id: number }
): string {
  return key.startsWith(ownKey(author.id, '')) ? key : itemName(log, id);
}

/** What came under one key. */
interface Claims {
  items: readonly Entry[];
  acts: readonly Entry[];
}

const nothing: readonly Entry[] = [];

/** Each item once: of the site's the latest that came, of those on their way the first. */
function distinct(items: readonly Entry[]): readonly Entry[] {
  if (items.length < 2) return items;
  const byName = new Map<string, Entry>();
  for (const item of items) {
    const name = nameOfItem(item);
    if (item.id !== undefined || !byName.has(name)) byName.set(name, item);
  }
  return [...byName.values()];
}

type KeptApart = WeakMap<Entry, Entry>;

/** The act under a key of its own; the same object as long as the key is the same. */
function setApart(act: Entry, position: number, apart: KeptApart): Entry {
  const key = keyApart(act, position);
  const known = apart.get(act);
  if (known?.key === key) return known;
  const renamed = { ...act, key };
  apart.set(act, renamed);
  return renamed;
}

function actsOf(items: readonly Entry[], apart: KeptApart): readonly Entry[] {
  if (items.length < 2) return items;
  const acts = new Map<string, Entry>();
  for (const item of [...items].sort(compareEntries)) {
    const act = contentOf(item);
    if (!acts.has(act)) acts.set(act, item);
  }
  return [...acts.values()].map((act, position) => (position === 0 ? act : setApart(act, position, apart)));
}

function decide(touched: ReadonlySet<Claims>, apart: KeptApart): ActChanges {
  const [gone, fresh]: [Entry[], Entry[]] = [[], []];
  for (const claims of touched) {
    const before = new Set(claims.acts);
    claims.items = distinct(claims.items);
    claims.acts = actsOf(claims.items, apart);
    const after = new Set(claims.acts);
    gone.push(...[...before].filter((act) => !after.has(act)));
    fresh.push(...[...after].filter((act) => !before.has(act)));
  }
  return { gone, fresh };
}

/** All changes, without what came and went again among them. */
function withoutPassing(came: readonly Entry[], { gone, fresh }: ActChanges): ActChanges {
  const [coming, going] = [new Set(came), new Set(gone)];
  return {
    gone: gone.filter((act) => !coming.has(act)),
    fresh: [...came.filter((act) => !going.has(act)), ...fresh]
  };
}

/**
 * Which acts the items of a log are. Items with the same key, which is one author's (see `readKey`), and the same content are one act, sent
 * twice; the site does not refuse the second. Other content is another act: the first the site took has the key, and the others are known
 * by keys of their own, so that no one gives other words to what was agreed with.
 */
export class ActKeys {
  private readonly claims = new Map<string, Claims>();
  private readonly apart = new WeakMap<Entry, Entry>();

  /** Takes in items; those known already change nothing. */
  public add(entries: readonly Entry[]): ActChanges {
    const fresh: Entry[] = [];
    const touched = new Set<Claims>();
    for (const entry of entries) {
      const claims = this.claims.get(entry.key);
      if (claims) {
        claims.items = [...claims.items, entry];
        touched.add(claims);
        continue;
      }
      // Nearly every key is one item's.
      const alone = [entry];
      this.claims.set(entry.key, { items: alone, acts: alone });
      fresh.push(entry);
    }
    return touched.size === 0 ? { gone: nothing, fresh } : withoutPassing(fresh, decide(touched, this.apart));
  }

  /** Forgets items. */
  public remove(entries: readonly Entry[]): ActChanges {
    const touched = new Set<Claims>();
    for (const entry of entries) {
      const claims = this.claims.get(entry.key);
      if (!claims) continue;
      const name = nameOfItem(entry);
      claims.items = claims.items.filter((item) => nameOfItem(item) !== name);
      touched.add(claims);
    }
    return decide(touched, this.apart);
  }
}
