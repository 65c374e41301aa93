import { firstWordAfter, type Words } from '../../text/word-sequence';
import type { TextRange } from '../../text/text-range';

/** Positions of the words in a stretch of a text: from the first up to, not including, `to`. */
export function wordsIn(words: Words, { start, end }: TextRange): { readonly from: number; readonly to: number } {
  const from = firstWordAfter(words, start);
  let to = from;
  while (to < words.starts.length && (words.starts[to] as number) < end) to += 1;
  return { from, to };
}

/**
 * Share of what blanks separate in a stretch that was kept whole, 0 to 1; for a stretch with at least one word. A changed web
 * address is one change, however many words it is made of.
 */
export function shareOfKept(words: Words, range: TextRange, isKept: (word: number) => boolean): number {
  const { from, to } = wordsIn(words, range);
  const { text, starts, ends } = words;
  let chunks = 0;
  let whole = 0;
  for (let at = from; at < to;) {
    let isWhole = true;
    do {
      isWhole = isWhole && isKept(at);
      at += 1;
    } while (at < to && !/\s/.test(text.slice(ends[at - 1], starts[at])));
    chunks += 1;
    if (isWhole) whole += 1;
  }
  return whole / chunks;
}
