import type { ClauseChange } from '../../../domain/contracts/comparison/compare-versions';
import type { Segment } from '../../../domain/contracts/comparison/segments';

/** The texts that segments point into. */
export interface ComparedTexts {
  readonly older: string;
  readonly newer: string;
}

/** Words of a clause in the comparison of two versions. */
export interface ClauseWords {
  readonly kind: Segment['kind'];
  readonly words: string;
}

/** Between the cells of a table, which a tab separates in the text of a document. */
const CELL_BORDER = ' | ';

function wordsOf(segment: Segment, texts: ComparedTexts): string {
  const words =
    segment.kind === 'deleted'
      ? texts.older.slice(segment.older.start, segment.older.end)
      : texts.newer.slice(segment.newer.start, segment.newer.end);
  return words.replace(/\t/g, CELL_BORDER);
}

/** The words of a clause, without the line of its title where that is in one piece: its name says it. */
export function readClauseWords(
  { segments, older, newer }: ClauseChange,
  texts: ComparedTexts
): readonly ClauseWords[] {
  const read = segments.map((segment) => ({ kind: segment.kind, words: wordsOf(segment, texts) }));
  const [first, ...rest] = read;
  const line = `${(newer ?? older)?.title ?? ''}\n`;
  if (!first?.words.startsWith(line)) return read;
  const left = first.words.slice(line.length);
  return left ? [{ ...first, words: left }, ...rest] : rest;
}
