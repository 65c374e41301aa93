import { createAnchor, type Anchor } from '../../domain/contracts/document/anchor';
import type { Block, ContractDocument } from '../../domain/contracts/document/document-model';
import type { PlacedThread } from '../../domain/contracts/thread/choose-threads';
import { foldDiscussion } from '../../domain/contracts/thread/discussion-fold';
import type { Entry } from '../../domain/contracts/thread/entry';

/** A block of a document by its printed number. */
export function blockOf(document: ContractDocument, number: string): Block {
  const block = document.blocks.find((each) => each.number === number);
  if (!block) throw new Error(`The document has no ${number}.`);
  return block;
}

/** An anchor on all the words of a block, by its printed number. */
export function anchorOf(document: ContractDocument, number: string): Anchor {
  const anchor = createAnchor(document, blockOf(document, number));
  if (!anchor) throw new Error(`${number} has no words.`);
  return anchor;
}

/** The threads that entries make, each where its anchor points. */
export function placeThreads(entries: readonly Entry[]): readonly PlacedThread[] {
  const { threads } = foldDiscussion(entries);
  return threads.map((thread) => {
    const { anchor } = thread;
    return { thread, placement: anchor && { kind: 'placed', start: anchor.start, end: anchor.end } };
  });
}
