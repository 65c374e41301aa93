import type { Anchor } from '../../domain/contracts/document/anchor';

/**
 * Names the draft of a new comment: one for each clause and one for the whole contract (`null`), so that words about one clause never
 * show up on another. Within a clause they go along when the person chooses other words of it.
 */
export function commentDraft(anchor: Anchor | null): string {
  if (!anchor) return 'comment:whole';
  return `comment:clause:${anchor.clause.map(({ number, title }) => `${number} ${title}`).join(' > ')}`;
}
