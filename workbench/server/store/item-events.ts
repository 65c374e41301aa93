import type { ListRecord } from './records';
import type { Store } from './store';

/** Something that happened to a row of a list, announced within the transaction of the act. */
export interface ItemEvent {
  /** `removed`: for good. */
  readonly kind: 'added' | 'updated' | 'removed' | 'recycled' | 'restored';
  readonly list: ListRecord;
  readonly itemId: number;
}

type Listener = (event: ItemEvent) => void;

const listeners = new WeakMap<Store, Listener[]>();

/** Calls `listener` after every change of an item, file or folder of this store. For indexes that must follow. */
export function onItemEvent(store: Store, listener: Listener): void {
  listeners.set(store, [...(listeners.get(store) ?? []), listener]);
}

/** Calls every listener. */
export function notifyItemEvent(store: Store, event: ItemEvent): void {
  for (const listener of listeners.get(store) ?? []) listener(event);
}
