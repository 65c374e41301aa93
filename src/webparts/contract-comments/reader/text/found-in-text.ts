import type { FindMatch, FoundInContract } from '../../../../domain/contracts/find/find-in-contract';
import type { TextRange } from '../../../../domain/text/text-range';

/** The words found as the text marks them. */
export interface FoundInText {
  /** The words to mark in a block; the same object as long as they are the same. */
  in(block: number): readonly TextRange[];
  /** Which of them is the one gone to. */
  currentIn(block: number): number | undefined;
}

const none: readonly TextRange[] = [];
/** So many blocks before and after what is read are marked: a letter is found in ten thousand places. */
const AROUND = 100;

/** Marks the words found near what is read and at the match gone to; the others once one comes near them. */
export function markFound(
  { byBlock }: Pick<FoundInContract, 'byBlock'>,
  current: FindMatch | undefined,
  currentBlock: number
): FoundInText {
  return {
    in: (block) =>
      Math.abs(block - currentBlock) <= AROUND || block === current?.block ? (byBlock.get(block) ?? none) : none,
    currentIn: (block) => (current?.kind === 'text' && current.block === block ? current.index : undefined)
  };
}
