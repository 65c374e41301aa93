import * as React from 'react';
import { writeAnchor, type Anchor } from '../../../../domain/contracts/document/anchor';
import type { Reanchor } from '../../../../domain/contracts/placement/create-reanchor';
import type { Placement } from '../../../../domain/contracts/placement/placement';
import type { PlacedThread } from '../../../../domain/contracts/thread/choose-threads';
import type { Discussion, Thread } from '../../../../domain/contracts/thread/thread';

/** Places threads; the same thread is placed once, and one version's anchors never move. */
function createThreadReanchor(reanchor: Reanchor | undefined): (thread: Thread) => PlacedThread {
  const byAnchor = new Map<string, Placement>();
  const byThread = new WeakMap<Thread, PlacedThread>();
  const place = (anchor: Anchor | null): Placement | null => {
    if (!anchor || !reanchor) return null;
    const name = writeAnchor(anchor);
    const placement = byAnchor.get(name) ?? reanchor(anchor);
    byAnchor.set(name, placement);
    return placement;
  };
  return (thread) => {
    const placed = byThread.get(thread) ?? { thread, placement: place(thread.anchor) };
    byThread.set(thread, placed);
    return placed;
  };
}

/** The threads of a discussion, placed in the version shown; threads nothing happened in stay the same objects. */
export function usePlacedThreads({ threads }: Discussion, reanchor: Reanchor | undefined): readonly PlacedThread[] {
  const placeThread = React.useMemo(() => createThreadReanchor(reanchor), [reanchor]);
  return React.useMemo(() => threads.map(placeThread), [threads, placeThread]);
}
