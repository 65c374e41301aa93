import { blockAt, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import type { Anchor } from '../../../../domain/contracts/document/anchor';
import type { PlacedThread } from '../../../../domain/contracts/thread/choose-threads';
import { WHOLE_CONTRACT, type ThreadPlaces } from '../thread-places';

/** What is beside one clause: its threads, or the comment being written about it. */
export interface CardGroup {
  readonly key: string;
  readonly block: number;
  /** Threads that are drawn; none in the group of the comment being written. */
  readonly threads: readonly PlacedThread[];
  /** How many more there are. */
  readonly hidden: number;
}

export interface GroupChoice {
  readonly document: ContractDocument;
  readonly places: ThreadPlaces;
  readonly focusedKey: string | undefined;
  /** The block at the top of what is read; in long discussions only cards near it are drawn. */
  readonly currentBlock: number;
  readonly expandedBlock: number | undefined;
  /** Anchor of the comment being written; `undefined` when none is. */
  readonly composing: Anchor | null | undefined;
}

/** The group of the comment being written. */
export const NEW_GROUP = 'new';

/** Cards of one clause shown at once; the others after a press. */
const CARDS_A_BLOCK = 5;
/** Blocks before and after the current one whose cards are drawn. */
const NEAR = { before: 40, after: 80 } as const;

export const isOfThread = ({ threads }: CardGroup, key: string | undefined): boolean =>
  threads.some(({ thread }) => thread.comment.key === key);

function groupOf(block: number, all: readonly PlacedThread[], isWhole: boolean, focusedKey?: string): CardGroup {
  const threads = isWhole
    ? all
    : all.filter(({ thread }, index) => index < CARDS_A_BLOCK || thread.comment.key === focusedKey);
  return { key: `block-${block}`, block, threads, hidden: all.length - threads.length };
}

/** The cards near what is read, clause by clause, in the order of the text. */
export function chooseGroups(choice: GroupChoice): readonly CardGroup[] {
  const { document, places, focusedKey, currentBlock, expandedBlock, composing } = choice;
  const groups = [...places.byBlock]
    .filter(([block]) => block >= currentBlock - NEAR.before && block <= currentBlock + NEAR.after)
    .map(([block, threads]) => groupOf(block, threads, block === expandedBlock, focusedKey));
  if (composing === undefined) return groups;
  const block = composing ? (blockAt(document, composing.start)?.index ?? WHOLE_CONTRACT) : WHOLE_CONTRACT;
  const at = groups.findIndex((group) => group.block > block);
  const position = at < 0 ? groups.length : at;
  return [...groups.slice(0, position), { key: NEW_GROUP, block, threads: [], hidden: 0 }, ...groups.slice(position)];
}
