import { foldCase } from '../text/fold-text';
import type { Marks } from './search-rows';

/** A piece of a text, marked or not; the pieces in order are the text. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** How many characters of a word to mark from its beginning; 0 for none. */
function markedLength(word: string, marks: Marks): number {
  const folded = foldCase(word);
  if (marks.words.has(folded)) return word.length;
  const beginning = marks.beginnings.filter((typed) => folded.startsWith(typed)).sort((a, b) => b.length - a.length)[0];
  if (beginning === undefined) return 0;
  // Accents written apart make a word longer than its folded form; then the whole word is marked.
  return folded.length === word.length ? beginning.length : word.length;
}

/** A text cut where a search marks it. An empty text has no pieces. */
export function markText(text: string, marks: Marks = { beginnings: [], words: new Set() }): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  const push = (until: number, isMarked: boolean): void => {
    if (until > done) pieces.push({ text: text.slice(done, until), isMarked });
    done = until;
  };
  for (const match of text.matchAll(wordPattern)) {
    const length = markedLength(match[0], marks);
    if (length === 0) continue;
    push(match.index, false);
    push(match.index + length, true);
  }
  push(text.length, false);
  return pieces;
}
