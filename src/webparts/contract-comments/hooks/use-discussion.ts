import * as React from 'react';
import type { Shelf } from '../../../data/contracts/contract-repository';
import type { Anchor } from '../../../domain/contracts/anchor';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import type { ContractDocument } from '../../../domain/contracts/document-model';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { entriesOf } from '../../../domain/contracts/thread/entry-log';
import { foldThread, type Discussion } from '../../../domain/contracts/thread/fold-thread';
import { placeAnchor, type Placement } from '../../../domain/contracts/place-anchor';
import type { OutboxItem } from './outbox-store';

/** What is said about a contract, placed in the version shown. */
export interface PlacedDiscussion extends Discussion {
  readonly placed: readonly PlacedThread[];
}

/** Entries of the contract as the site has them, and those on their way as their author sees them. */
function withOutbox(shelf: Shelf, contractId: number, outbox: readonly OutboxItem[]): readonly Entry[] {
  const pending = outbox.filter(({ entry }) => entry.contractId === contractId).map(({ entry, createdAt }) => ({ ...entry, author: shelf.me, createdAt }));
  return [...entriesOf(shelf.log, contractId), ...pending];
}

/** Folds the log of a contract and places its comments. Placing is remembered by anchor: one version's anchors never move. */
export function useDiscussion(shelf: Shelf, contractId: number, outbox: readonly OutboxItem[], document: ContractDocument | undefined): PlacedDiscussion {
  const placements = React.useMemo(() => ({ document, byAnchor: new Map<string, Placement>() }), [document]);
  return React.useMemo(() => {
    const { officials } = shelf;
    const isOfficial = officials ? ({ id }: { readonly id: number }): boolean => officials.includes(id) : undefined;
    const discussion = foldThread(withOutbox(shelf, contractId, outbox), { isOfficial });
    const place = (anchor: Anchor | null): Placement | null => {
      if (!anchor || !placements.document) return null;
      const name = `${anchor.version}:${anchor.start}:${anchor.end}:${anchor.quote}`;
      const placement = placements.byAnchor.get(name) ?? placeAnchor(anchor, placements.document);
      placements.byAnchor.set(name, placement);
      return placement;
    };
    return { ...discussion, placed: discussion.threads.map((thread) => ({ thread, placement: place(thread.anchor) })) };
  }, [shelf, contractId, outbox, placements]);
}
