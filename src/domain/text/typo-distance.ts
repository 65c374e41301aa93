/** Counts the slips between one typed word and the beginnings of others. */
export type SlipCounter = (word: string) => number | undefined;

/** One column of the table: how far a beginning of the word is from what was typed up to a row. */
interface Column {
  /** In the row filled last. */
  last: number;
  /** In the row before that. */
  before: number;
}

/** What one row of the table stands for. */
interface Row {
  /** How many letters of what was typed it accounts for, from 1. */
  readonly number: number;
  readonly code: number;
  readonly codeBefore: number;
}

/** No letter has this code. */
const NONE = -1;

/** Fills the next row of the table, from the word's first letter on, and tells its smallest number. */
function fillRow(word: string, columns: readonly Column[], { number, code, codeBefore }: Row): number {
  let best = number;
  let left = number;
  let diagonal = number - 1;
  let [swapped, swappedNext] = [number, number - 2];
  let letter = NONE;
  let position = 0;
  for (const column of columns) {
    const { last, before } = column;
    const letterBefore = letter;
    letter = word.charCodeAt(position);
    position += 1;
    let slips = Math.min(last + 1, left + 1, letter === code ? diagonal : diagonal + 1);
    if (letter === codeBefore && letterBefore === code) slips = Math.min(slips, swapped + 1);
    column.before = last;
    column.last = slips;
    best = Math.min(best, slips);
    left = slips;
    diagonal = last;
    [swapped, swappedNext] = [swappedNext, before];
  }
  return best;
}

/**
 * Prepares counting the fewest slips that turn some beginning of a word into `typed`: a letter too many, too few, another one,
 * or two swapped (optimal string alignment). Beginnings, because people look while they type. The columns of the table are made
 * once and used for every word, since a whole vocabulary is looked through at a keystroke.
 * @param limit Most slips of interest; more make the count `undefined`, and the work ends early.
 */
export function createSlipCounter(typed: string, limit: number): SlipCounter {
  const table = Array.from({ length: typed.length + limit }, (): Column => ({ last: 0, before: 0 }));
  return (word) => {
    if (word.length < typed.length - limit) return undefined;
    const columns = table.slice(0, word.length);
    columns.forEach((column, position) => {
      column.last = position + 1;
    });
    let [best, bestBefore] = [0, 0];
    let codeBefore = NONE;
    for (let number = 1; number <= typed.length; number += 1) {
      const code = typed.charCodeAt(number - 1);
      [bestBefore, best] = [best, fillRow(word, columns, { number, code, codeBefore })];
      // A swap reaches back two rows, so one bad row alone ends nothing.
      if (best > limit && bestBefore > limit) return undefined;
      codeBefore = code;
    }
    return best <= limit ? best : undefined;
  };
}
