import { foldCase } from '../text/fold-text';
import type { TextRange } from '../text/text-range';
import { tokenize } from '../text/tokenize';
import type { Marks } from './search-rows';

/** How many characters of a word to mark from its beginning; 0 for none. */
function markedLength(word: string, marks: Marks): number {
  const folded = foldCase(word);
  if (marks.words.has(folded)) return word.length;
  const beginning = marks.beginnings.filter((typed) => folded.startsWith(typed)).sort((a, b) => b.length - a.length)[0];
  if (beginning === undefined) return 0;
  // Accents written apart make a word longer than its folded form; then the whole word is marked.
  return folded.length === word.length ? beginning.length : word.length;
}

/** The ranges of a text that a search found, in order; none without a search. */
export function findMarks(text: string, marks: Marks | undefined): readonly TextRange[] {
  if (!marks) return [];
  return tokenize(text)
    .map(({ start, text: word }) => ({ start, end: start + markedLength(word, marks) }))
    .filter(({ start, end }) => end > start);
}
