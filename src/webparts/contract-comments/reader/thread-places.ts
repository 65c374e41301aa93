import { hasPlaceInText, sortThreads, type PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import { blockAt, type ContractDocument } from '../../../domain/contracts/document/document-model';
import type { Highlight } from './text/highlight-segments';

/** The whole contract where a block's index is asked for. */
export const WHOLE_CONTRACT = -1;

/** Threads and highlights by the block they are at. */
export interface ThreadPlaces {
  /** In the order of the text; threads on the whole contract under `WHOLE_CONTRACT`; orphaned ones nowhere. */
  readonly byBlock: ReadonlyMap<number, readonly PlacedThread[]>;
  readonly highlights: ReadonlyMap<number, readonly Highlight[]>;
  /** The block a thread is at, by the key of its comment. */
  readonly blockOf: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<number, number>;
}

/** No thread anywhere. */
export const noPlaces: ThreadPlaces = {
  byBlock: new Map(),
  highlights: new Map(),
  blockOf: new Map(),
  counts: new Map()
};

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** Where each thread of a discussion is in the document shown. */
export function findThreadPlaces(placed: readonly PlacedThread[], document: ContractDocument): ThreadPlaces {
  const byBlock = new Map<number, PlacedThread[]>();
  const highlights = new Map<number, Highlight[]>();
  const blockOf = new Map<string, number>();
  for (const item of sortThreads(placed, 'clause')) {
    if (!hasPlaceInText(item)) continue;
    const { placement, thread } = item;
    const { key } = thread.comment;
    const first = placement === null ? undefined : blockAt(document, placement.start);
    add(byBlock, first?.index ?? WHOLE_CONTRACT, item);
    blockOf.set(key, first?.index ?? WHOLE_CONTRACT);
    if (!placement || !first) continue;
    for (
      let block = document.blocks[first.index];
      block && block.start < placement.end;
      block = document.blocks[block.index + 1]
    ) {
      const start = Math.max(placement.start, block.start) - block.start;
      const end = Math.min(placement.end, block.end) - block.start;
      if (end > start) add(highlights, block.index, { key, start, end });
    }
  }
  return {
    byBlock,
    highlights,
    blockOf,
    counts: new Map([...byBlock].map(([index, threads]) => [index, threads.length]))
  };
}
