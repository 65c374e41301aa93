import * as React from 'react';
import type { Entry, NewEntry } from '../../../domain/contracts/thread/entry';
import { authorOf, ownKey } from '../../../domain/contracts/thread/act-keys';
import { isSameAct } from '../../../domain/contracts/thread/same-act';
import { FRESH_FOR_MS } from '../../../ui/resource/resource-controller';
import { toFailure } from '../../../ui/states/to-failure';
import type { Kept, KeptStore } from '../../../ui/storage/kept-store';
import { useKeptList, useKeptStore } from '../../../ui/storage/use-kept';
import { useClock } from '../../../ui/time/clock-context';
import { useServices } from '../services';
import { keptEntries, toOutboxItem, type KeptEntry, type OutboxItem } from './outbox-store';

/** What can be done with entries on their way; the same functions for as long as the page is open. */
export interface OutboxActs {
  /** @returns the key the entry got */
  post(entry: Omit<NewEntry, 'key'>): string;
  /** Sends it again; under a new key where its own belongs to another entry. */
  retry(key: string): void;
  discard(key: string): void;
}

/** Entries on their way, and what can be done with them. */
export interface Outbox {
  readonly items: readonly OutboxItem[];
  readonly acts: OutboxActs;
}

function change(store: KeptStore, key: string, update: Partial<KeptEntry>): void {
  const kept = store.read(keptEntries, key);
  if (kept) store.write(keptEntries, key, { ...kept.value, ...update });
}

/** Gives an entry another key of its author, also in what was said about it and is on its way too. */
function rekey(store: KeptStore, key: string, { entry, createdAt }: KeptEntry): void {
  const next = { ...entry, key: ownKey(authorOf(entry.key), crypto.randomUUID()) };
  for (const { id, value } of store.list(keptEntries))
    if (value.entry.parentKey === key && !value.sentAt)
      change(store, id, { entry: { ...value.entry, parentKey: next.key } });
  store.write(keptEntries, next.key, { entry: next, createdAt });
  store.remove(keptEntries, key);
}

function retryEntry(store: KeptStore, key: string): void {
  const kept = store.read(keptEntries, key)?.value;
  if (kept?.failure?.reason === 'duplicate') rekey(store, key, kept);
  else change(store, key, { failure: undefined });
}

/** Sends what waits. Every tab tries, one at a time sends: the others look again when it is their turn, and find it done. */
function useSending(waiting: readonly Kept<KeptEntry>[], onSent: () => void): void {
  const { repository } = useServices();
  const clock = useClock();
  const store = useKeptStore();
  const underWay = React.useRef(new Set<string>());
  const handleSent = React.useRef(onSent);
  handleSent.current = onSent;
  React.useEffect(() => {
    const send = async (key: string): Promise<void> => {
      const kept = store.read(keptEntries, key);
      if (!kept || toOutboxItem(kept.value).state !== 'sending') return;
      try {
        await repository.post(kept.value.entry);
        change(store, key, { sentAt: clock.now() });
        handleSent.current();
      } catch (error) {
        change(store, key, { failure: toFailure(error) });
      }
    };
    for (const { id, value } of waiting) {
      if (toOutboxItem(value).state !== 'sending' || underWay.current.has(id)) continue;
      underWay.current.add(id);
      void store.runAlone(keptEntries, id, () => send(id)).finally(() => underWay.current.delete(id));
    }
  }, [waiting, store, repository, clock]);
}

/** What the page knows of the site. */
export interface SiteView {
  /** Entries the site has. */
  readonly known: readonly Entry[];
  /** When they were asked for: what the site had taken by then is among them, unless it was removed since. */
  readonly lookedAt: Date;
  /** SharePoint's number of whoever sends entries. */
  readonly personId: number;
}

/** Whether the site took an entry and no longer has it: its words are not to be shown, or kept, by the computer they were sent from. */
function isRemoved({ sentAt }: KeptEntry, isThere: boolean, lookedAt: Date): boolean {
  return !isThere && sentAt !== undefined && lookedAt > sentAt;
}

/** Notes what the site has, and forgets it once every page that remembers less of the site has been left. */
function useArrivals(kept: readonly Kept<KeptEntry>[], arrived: (item: KeptEntry) => boolean, lookedAt: Date): void {
  const clock = useClock();
  const store = useKeptStore();
  React.useEffect(() => {
    const now = clock.now().getTime();
    for (const { id, value } of kept) {
      const isThere = arrived(value);
      if (isThere && !value.sentAt) change(store, id, { sentAt: new Date(now) });
      const isLongThere = isThere && value.sentAt && now - value.sentAt.getTime() > FRESH_FOR_MS;
      if (isLongThere || isRemoved(value, isThere, lookedAt)) store.remove(keptEntries, id);
    }
  }, [kept, arrived, store, clock, lookedAt]);
}

/** Tries again what failed: all of it when a page is opened, what waited for the network when that is back. */
function useRetrying(arrived: (item: KeptEntry) => boolean, onSent: () => void): void {
  const store = useKeptStore();
  const first = React.useRef({ arrived, onSent });
  React.useEffect(() => {
    const { arrived: knownFirst, onSent: ask } = first.current;
    const all = store.list(keptEntries);
    for (const { id, value } of all) if (value.failure && value.failure.reason !== 'duplicate') retryEntry(store, id);
    // The page was left before what it had sent came back: what is remembered of the site is older.
    if (all.some(({ value }) => value.sentAt && !knownFirst(value))) ask();
    const retryOffline = (): void => {
      for (const { id, value } of store.list(keptEntries))
        if (value.failure?.reason === 'offline') retryEntry(store, id);
    };
    window.addEventListener('online', retryOffline);
    return () => window.removeEventListener('online', retryOffline);
  }, [store]);
}

/**
 * Sends entries and shows them meanwhile, in every tab, each kept by itself: what the site has not taken survives a reload and a closed
 * tab and is sent again, with the same key, so that a lost answer never makes two entries of one; what it has taken is kept until it was
 * seen there, with the same content.
 * @param onSent Called when the site took an entry.
 */
export function useOutbox({ known, lookedAt, personId }: SiteView, onSent: () => void): Outbox {
  const clock = useClock();
  const store = useKeptStore();
  const kept = useKeptList(keptEntries);
  const byKey = React.useMemo(() => new Map(known.map((entry) => [entry.key, entry])), [known]);
  const arrived = React.useCallback(
    ({ entry, sentAt }: KeptEntry) => {
      const there = byKey.get(entry.key);
      // What someone changed in the list after it came has arrived all the same.
      return there !== undefined && (isSameAct(entry, there) || (sentAt !== undefined && there.changed !== undefined));
    },
    [byKey]
  );
  useRetrying(arrived, onSent);
  useArrivals(kept, arrived, lookedAt);
  useSending(kept, onSent);
  const acts = React.useMemo<OutboxActs>(
    () => ({
      post: (entry) => {
        const key = ownKey(personId, crypto.randomUUID());
        store.write(keptEntries, key, { entry: { ...entry, key }, createdAt: clock.now() });
        return key;
      },
      retry: (key) => retryEntry(store, key),
      discard: (key) => store.remove(keptEntries, key)
    }),
    [store, clock, personId]
  );
  const items = React.useMemo(
    () =>
      kept
        .filter(({ value }) => !arrived(value) && !isRemoved(value, false, lookedAt))
        .map(({ value }) => toOutboxItem(value))
        .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime()),
    [kept, arrived, lookedAt]
  );
  return React.useMemo(() => ({ items, acts }), [items, acts]);
}
