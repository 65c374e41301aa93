/**
 * How far what someone typed is from a word, and how far it may be to be forgiven.
 *
 * An edit is a letter wrong, missing or too many, or two neighbors exchanged, which is the commonest slip and counts as one (optimal
 * string alignment, the restricted form of Damerau and Levenshtein's distance).
 */

/** Measures words against one typed word. A count is `undefined` when it is above the limit. */
export interface EditDistance {
  /** The fewest edits that turn what was typed into the word. */
  to(word: string): number | undefined;
  /** The fewest edits that turn what was typed into some beginning of the word: people look while they type. */
  toBeginningOf(word: string): number | undefined;
}

/** Edits forgiven in a typed word of so many letters; short words are all alike and get none. */
export function editsForgiven(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/**
 * Prepares measuring a whole vocabulary against one typed word; the rows of the table are made once.
 * @param limit Most edits of interest; the work on a word ends as soon as it needs more.
 */
export function createEditDistance(typed: string, limit: number): EditDistance {
  // Letters beyond this are never part of a beginning within the limit.
  const longest = typed.length + limit;
  const rows = [0, 1, 2].map(() => new Uint16Array(longest + 1)) as [Uint16Array, Uint16Array, Uint16Array];

  /** The edits between what was typed and each beginning of the word, by its length. */
  function measureBeginnings(word: string): Uint16Array | undefined {
    const width = Math.min(word.length, longest);
    let [beforeLast, last, current] = rows;
    for (let column = 0; column <= width; column += 1) last[column] = column;
    for (let row = 1; row <= typed.length; row += 1) {
      if (fillRow({ typed, word, row, width }, beforeLast, last, current) > limit) return undefined;
      [beforeLast, last, current] = [last, current, beforeLast];
    }
    return last.subarray(0, width + 1);
  }

  return {
    to(word) {
      if (Math.abs(word.length - typed.length) > limit) return undefined;
      return withinLimit(measureBeginnings(word)?.at(-1), limit);
    },
    toBeginningOf(word) {
      if (word.length < typed.length - limit) return undefined;
      const edits = measureBeginnings(word);
      return edits && Math.min(...edits);
    }
  };
}

function withinLimit(edits: number | undefined, limit: number): number | undefined {
  return edits !== undefined && edits <= limit ? edits : undefined;
}

interface Place {
  readonly typed: string;
  readonly word: string;
  /** Letters typed that the row accounts for, from 1. */
  readonly row: number;
  readonly width: number;
}

/** Fills the next row of the table and returns its smallest number; no later row has a smaller one. */
function fillRow(
  { typed, word, row, width }: Place,
  beforeLast: Uint16Array,
  last: Uint16Array,
  current: Uint16Array
): number {
  const code = typed.charCodeAt(row - 1);
  const codeBefore = typed.charCodeAt(row - 2);
  current[0] = row;
  let fewest = row;
  for (let column = 1; column <= width; column += 1) {
    const letter = word.charCodeAt(column - 1);
    const aside = Math.min(last[column] as number, current[column - 1] as number) + 1;
    let edits = Math.min(aside, (last[column - 1] as number) + (letter === code ? 0 : 1));
    // Before the first letter the code is NaN, which equals nothing.
    if (letter === codeBefore && word.charCodeAt(column - 2) === code)
      edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
    current[column] = edits;
    fewest = Math.min(fewest, edits);
  }
  return fewest;
}
