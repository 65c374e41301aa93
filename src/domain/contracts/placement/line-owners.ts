import { NOWHERE } from '../../text/align-words';
import type { TextRange } from '../../text/text-range';
import { rangeOfWords, type Words } from '../../text/word-sequence';
import type { TextAlignment } from './align-texts';
import { boundsOf } from './compare-lines';

/**
 * The kept words that came to the line where most of theirs did, or to one that is made of their line for the most part, as when a clause is
 * parted. Others were matched by chance with what a neighboring clause says in the same words.
 */
export function withoutStrays(kept: readonly number[], alignment: TextAlignment): readonly number[] {
  const { older, newer, toNewer } = alignment;
  const lineOf = (at: number): number => older.lines[at] as number;
  const lineThere = (at: number): number => newer.lines[toNewer[at] as number] as number;
  const mainLines = new Map<number, number>();
  for (const line of new Set(kept.map(lineOf)))
    mainLines.set(line, mostFrequent(kept.filter((at) => lineOf(at) === line).map(lineThere)));
  return kept.filter(
    (at) => mainLines.get(lineOf(at)) === lineThere(at) || isMadeOf(lineThere(at), lineOf(at), alignment)
  );
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The line of the older text that most matched words of a newer word's line come from; `undefined` where none come from any. */
function ownerOf(newerWord: number, { older, newer, toOlder }: TextAlignment): number | undefined {
  const [from, to] = boundsOf(newer, newer.lines[newerWord] as number);
  const sources = [...toOlder.subarray(from, to)].filter((at) => at !== NOWHERE);
  return sources.length > 0 ? mostFrequent(sources.map((at) => older.lines[at] as number)) : undefined;
}

/**
 * Whether words that kept their order were found in another clause: in a line that goes on from another one than theirs. There only the very
 * words can be meant, and only where that line did not have them before.
 *
 * @param kept what was kept of a quote, by its words in the older text.
 * @param place where that is in the newer text.
 * @param isWhole whether all of the quote was kept, with nothing put in between.
 */
export function wasElsewhere(
  kept: readonly number[],
  place: TextRange,
  isWhole: boolean,
  alignment: TextAlignment
): boolean {
  const { older, newer, toNewer } = alignment;
  const middle = kept[kept.length >> 1] as number;
  const owner = ownerOf(toNewer[middle] as number, alignment);
  if (owner === undefined || owner === older.lines[middle]) return false;
  return !isWhole || lineText(older, owner).includes(newer.text.slice(place.start, place.end));
}

/** Whether the place found is in a clause that goes on from another one, which had all of the quote's clause in it before: a copy is no move. */
export function hadCopy(line: number, newerWord: number, alignment: TextAlignment): boolean {
  const owner = ownerOf(newerWord, alignment);
  return (
    owner !== undefined && owner !== line && lineText(alignment.older, owner).includes(lineText(alignment.older, line))
  );
}

function lineText(words: Words, line: number): string {
  const { start, end } = rangeOfWords(words, ...boundsOf(words, line));
  return words.text.slice(start, end);
}

/** Whether half of the words of a line of the newer text, or more, are those of a line of the older one. */
function isMadeOf(newerLine: number, olderLine: number, { older, newer, toOlder }: TextAlignment): boolean {
  const [from, to] = boundsOf(newer, newerLine);
  const own = toOlder.subarray(from, to).filter((at) => at !== NOWHERE && older.lines[at] === olderLine);
  return own.length >= (to - from) / 2;
}
