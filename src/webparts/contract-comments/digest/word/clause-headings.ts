import * as strings from 'ContractCommentsStrings';
import type { ClauseStep } from '../../../../domain/contracts/document/document-model';

/** A heading of the document, with its depth from 1. */
export interface ClauseHeading {
  readonly words: string;
  readonly depth: number;
}

const wordsOf = ({ number, title }: ClauseStep): string => [number, title].filter(Boolean).join(' ');

/**
 * The headings that lead from one clause to the next: those of its way down that were not there yet, so that a section's heading comes once,
 * before its first clause with a comment.
 */
export function headingsTo(
  clause: readonly ClauseStep[],
  before: readonly ClauseStep[] | undefined
): readonly ClauseHeading[] {
  if (clause.length === 0) return before?.length === 0 ? [] : [{ words: strings.Preamble, depth: 1 }];
  const shared = clause.findIndex((step, depth) => !before?.[depth] || wordsOf(step) !== wordsOf(before[depth]));
  return clause
    .map((step, index) => ({ words: wordsOf(step) || strings.Preamble, depth: index + 1 }))
    .slice(shared < 0 ? clause.length : shared);
}
