/** The stretch of a text that resembles a pattern best. */
export interface BestStretch {
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and replacements that turn the stretch into the pattern. */
  readonly edits: number;
}

/**
 * The stretch of `text` that needs the fewest edits to become `pattern` (Sellers' algorithm: edit distance in which the text
 * may begin and end anywhere). Takes time in proportion to both lengths; the first of equally good stretches wins.
 * `null` for an empty pattern.
 */
export function findBestStretch(text: string, pattern: string): BestStretch | null {
  if (!pattern) return null;
  const height = pattern.length;
  let edits = Array.from({ length: height + 1 }, (_, row) => row);
  let starts = new Array<number>(height + 1).fill(0);
  let best: BestStretch = { start: 0, end: 0, edits: height };
  for (let column = 1; column <= text.length; column += 1) {
    const nextEdits = new Array<number>(height + 1);
    const nextStarts = new Array<number>(height + 1);
    nextEdits[0] = 0;
    nextStarts[0] = column;
    const letter = text.charCodeAt(column - 1);
    for (let row = 1; row <= height; row += 1) {
      const replace = (edits[row - 1] ?? 0) + (pattern.charCodeAt(row - 1) === letter ? 0 : 1);
      const skip = (edits[row] ?? 0) + 1;
      const insert = (nextEdits[row - 1] ?? 0) + 1;
      const least = Math.min(replace, skip, insert);
      nextEdits[row] = least;
      nextStarts[row] = (least === replace ? starts[row - 1] : least === skip ? starts[row] : nextStarts[row - 1]) ?? 0;
    }
    const total = nextEdits[height] ?? height;
    if (total < best.edits) best = { start: nextStarts[height] ?? 0, end: column, edits: total };
    edits = nextEdits;
    starts = nextStarts;
  }
  return best;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of one text's different words that the other has too, from 0 to 1; 0 when the first has none. */
export function sharedWords(text: string, other: string): number {
  const words = wordsOf(text);
  if (words.size === 0) return 0;
  const others = wordsOf(other);
  let shared = 0;
  words.forEach((word) => (shared += others.has(word) ? 1 : 0));
  return shared / words.size;
}
