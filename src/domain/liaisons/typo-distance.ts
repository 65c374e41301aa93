/** Counts the slips between one typed word and the beginnings of others. */
export type SlipCounter = (word: string) => number | undefined;

/**
 * Prepares counting the fewest slips that turn some beginning of a word into `typed`: a letter too many, too few, another one,
 * or two swapped (optimal string alignment). Beginnings, because people look while they type. The rows of the table are made
 * once and used for every word, since a whole vocabulary is looked through at a keystroke.
 * @param limit Most slips of interest; more make the count `undefined`, and the work ends early.
 */
export function createSlipCounter(typed: string, limit: number): SlipCounter {
  const columns = typed.length + limit;
  const codes = Array.from(typed, (_, position) => typed.charCodeAt(position));
  const rows = [0, 1, 2].map(() => new Uint8Array(columns + 1));
  return (word) => {
    const length = Math.min(word.length, columns);
    if (length < typed.length - limit) return undefined;
    let [beforePrevious, previous, current] = rows as [Uint8Array, Uint8Array, Uint8Array];
    for (let column = 0; column <= length; column += 1) previous[column] = column;
    let bestBefore = 0;
    for (let row = 1; row <= codes.length; row += 1) {
      const best = fillRow({ word, length, row, codes, beforePrevious, previous, current });
      // A swap reaches back two rows, so one bad row alone ends nothing.
      if (best > limit && bestBefore > limit) return undefined;
      bestBefore = best;
      [beforePrevious, previous, current] = [previous, current, beforePrevious];
    }
    return bestBefore <= limit ? bestBefore : undefined;
  };
}

interface RowOfTable {
  readonly word: string;
  /** Letters of the word that are looked at. */
  readonly length: number;
  /** Number of the row, from 1: how many letters of what was typed it accounts for. */
  readonly row: number;
  readonly codes: readonly number[];
  readonly beforePrevious: Uint8Array;
  readonly previous: Uint8Array;
  readonly current: Uint8Array;
}

/** Fills one row of the table and tells its smallest number. */
function fillRow({ word, length, row, codes, beforePrevious, previous, current }: RowOfTable): number {
  const code = codes[row - 1];
  const codeBefore = codes[row - 2];
  let left = row;
  let best = row;
  current[0] = row;
  let letterBefore = -1;
  for (let column = 1; column <= length; column += 1) {
    const letter = word.charCodeAt(column - 1);
    let slips = Math.min(previous[column] ?? 0, left) + 1;
    slips = Math.min(slips, (previous[column - 1] ?? 0) + (letter === code ? 0 : 1));
    if (letter === codeBefore && letterBefore === code) slips = Math.min(slips, (beforePrevious[column - 2] ?? 0) + 1);
    current[column] = slips;
    left = slips;
    if (slips < best) best = slips;
    letterBefore = letter;
  }
  return best;
}
