import * as React from 'react';
import { createRequiredContext } from '../frame/required-context';
import type { Kept, KeptKind, KeptStore } from './kept-store';

export const [KeptStoreProvider, useKeptStore] = createRequiredContext<KeptStore>('store of what the browser keeps');

/** Draws again whenever what is kept of a kind, or one value of it, changes in any tab. */
export function useKeptChanges<Value>(kind: KeptKind<Value>, id?: string): KeptStore {
  const store = useKeptStore();
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useLayoutEffect(() => store.subscribe(kind, id, redraw), [store, kind, id]);
  return store;
}

/**
 * A value the browser keeps, the same in every tab: what is written here is shown there at once, and the later writing holds. No tab has
 * a copy of its own, so that none can undo unseen what another wrote.
 * @param kind The same object at every drawing.
 * @returns the value (`undefined` when none is kept), a way to keep another, and a way to forget it: whatever it is, or, given what was
 * sent, only where that is still what is kept. What was typed while it was being sent stays, and forgetting says `false`.
 */
export function useKept<Value>(
  kind: KeptKind<Value>,
  id: string
): readonly [Value | undefined, (value: Value) => void, (sent?: Value) => boolean] {
  const store = useKeptChanges(kind, id);
  const write = React.useCallback((value: Value) => store.write(kind, id, value), [store, kind, id]);
  const forget = React.useCallback(
    (sent?: Value) => {
      const kept = store.read(kind, id)?.value;
      const isOther = sent !== undefined && kept !== undefined && JSON.stringify(kept) !== JSON.stringify(sent);
      if (!isOther) store.remove(kind, id);
      return !isOther;
    },
    [store, kind, id]
  );
  return [store.read(kind, id)?.value, write, forget];
}

/** All values of a kind, the one written last first; another list only when something changed, in any tab. */
export function useKeptList<Value>(kind: KeptKind<Value>): readonly Kept<Value>[] {
  const store = useKeptStore();
  const [list, setList] = React.useState(() => store.list(kind));
  React.useLayoutEffect(() => store.subscribe(kind, undefined, () => setList(store.list(kind))), [store, kind]);
  return list;
}
