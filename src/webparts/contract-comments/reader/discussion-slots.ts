import type * as React from 'react';
import type { Anchor } from '../../../domain/contracts/document/anchor';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';

/** How the discussion is drawn wherever the reader has room for it. */
export interface DiscussionSlots {
  /** A thread, with everything (`isOpen`) or its beginning only. */
  readonly ThreadCard: React.ComponentType<{
    readonly placed: PlacedThread;
    readonly document: ContractDocument;
    readonly isOpen: boolean;
    /** Whether it stands out from the cards around it. */
    readonly isRaised?: boolean;
  }>;
  /** Where a comment is written; `anchor` is `null` for the whole contract. */
  readonly NewComment: React.ComponentType<{ readonly anchor: Anchor | null; readonly onDone: () => void }>;
}
