import * as React from 'react';
import type { Entry, NewEntry } from '../../../domain/contracts/thread/entry';
import { draftKey } from '../../../ui/storage/use-draft';
import { toFailure } from '../../../ui/states/to-failure';
import { useClock } from '../../../ui/time/clock-context';
import { useServices } from '../services';
import { recallOutbox, rememberOutbox, type OutboxItem } from './outbox-store';

/** Entries on their way, and what can be done with them. */
export interface Outbox {
  readonly items: readonly OutboxItem[];
  post(entry: Omit<NewEntry, 'key'>): void;
  retry(key: string): void;
  discard(key: string): void;
}

/** Lets go of entries that were seen on the site, and keeps over a reload what the next page may not know of. */
function useLanding(
  name: string,
  known: readonly Entry[],
  items: readonly OutboxItem[],
  setItems: React.Dispatch<React.SetStateAction<readonly OutboxItem[]>>
): void {
  const latest = React.useRef(items);
  latest.current = items;
  const clock = useClock();
  const seen = React.useRef<readonly OutboxItem[]>([]);
  React.useEffect(() => rememberOutbox(name, [...items, ...seen.current], clock.now()), [name, items, clock]);
  React.useEffect(() => {
    const arrived = new Set(known.map(({ key }) => key));
    const landed = latest.current.filter(({ entry }) => arrived.has(entry.key));
    if (landed.length === 0) return;
    seen.current = [...seen.current, ...landed.map((item) => ({ ...item, sentAt: item.sentAt ?? clock.now() }))];
    setItems((all) => all.filter(({ entry }) => !arrived.has(entry.key)));
  }, [known, setItems, clock]);
}

/**
 * Sends entries and shows them meanwhile. What the site has not taken is kept over a reload and sent again, with the same key, so
 * that a lost answer never makes two entries of one; what it has taken is kept until it was seen there.
 * @param known Entries the site has; what is among them has arrived.
 * @param onSent Called when the site took an entry.
 */
export function useOutbox(known: readonly Entry[], onSent: () => void): Outbox {
  const { repository, site, person } = useServices();
  const clock = useClock();
  const name = draftKey(site, person, 'contract-outbox');
  const [items, setItems] = React.useState<readonly OutboxItem[]>(() => recallOutbox(name, clock.now()));
  const handleSent = React.useRef(onSent);
  handleSent.current = onSent;

  const change = React.useCallback((key: string, update: Partial<OutboxItem>) => {
    setItems((all) => all.map((item) => (item.entry.key === key ? { ...item, ...update } : item)));
  }, []);
  const send = React.useCallback(
    async (entry: NewEntry) => {
      change(entry.key, { state: 'sending', failure: undefined });
      try {
        await repository.post(entry);
        change(entry.key, { state: 'sent', sentAt: clock.now() });
        handleSent.current();
      } catch (error) {
        change(entry.key, { state: 'failed', failure: toFailure(error) });
      }
    },
    [repository, change, clock]
  );

  const knownFirst = React.useRef(known);
  const latest = React.useRef(items);
  latest.current = items;
  React.useEffect(() => {
    const sendAll = (items: readonly OutboxItem[]): void => {
      for (const { entry } of items) void send(entry);
    };
    const sendWaiting = (): void =>
      sendAll(latest.current.filter(({ state, failure }) => state === 'failed' && failure?.reason === 'offline'));
    sendAll(latest.current.filter(({ state }) => state !== 'sent'));
    // The page was left before what it had sent came back: what is remembered of the site is older.
    const first = new Set(knownFirst.current.map(({ key }) => key));
    if (latest.current.some(({ state, entry }) => state === 'sent' && !first.has(entry.key))) handleSent.current();
    window.addEventListener('online', sendWaiting);
    return () => window.removeEventListener('online', sendWaiting);
  }, [send]);
  useLanding(name, known, items, setItems);

  const post = React.useCallback(
    (entry: Omit<NewEntry, 'key'>) => {
      const keyed = { ...entry, key: crypto.randomUUID() };
      setItems((all) => [...all, { entry: keyed, createdAt: clock.now(), state: 'sending' }]);
      void send(keyed);
    },
    [send, clock]
  );
  const retry = React.useCallback(
    (key: string) => {
      const item = latest.current.find(({ entry }) => entry.key === key);
      if (item) void send(item.entry);
    },
    [send]
  );
  const discard = React.useCallback(
    (key: string) => setItems((all) => all.filter(({ entry }) => entry.key !== key)),
    []
  );
  return React.useMemo(() => ({ items, post, retry, discard }), [items, post, retry, discard]);
}
