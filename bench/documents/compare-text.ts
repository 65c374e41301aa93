import { linesOf, type Reading } from './reading';

/** How a reading differs from the words another program wrote down. */
export interface TextComparison {
  /** Words of the file. */
  readonly words: number;
  readonly missing: number;
  readonly added: number;
  /** Share of the words that occur once in both and are in the same order. */
  readonly inOrder: number;
  /** Lines that begin with a number, and those of them that have it in the reading. */
  readonly labels: number;
  readonly rightLabels: number;
  /** The words that are missing, most frequent first. */
  readonly examples: readonly string[];
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that occur more often on the left. */
function surplus(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...left].map(([word, count]) => [word, count - (right.get(word) ?? 0)] as const).filter(([, count]) => count > 0)
  );
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Length of the longest run of rising numbers, not necessarily neighbors. */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = number;
  }
  return ends.length;
}

function shareInOrder(read: readonly string[], right: readonly string[]): number {
  const [readCounts, rightCounts] = [countWords(read), countWords(right)];
  const isUnique = (word: string): boolean => readCounts.get(word) === 1 && rightCounts.get(word) === 1;
  const places = new Map(right.map((word, index) => [word, index]));
  const rising = read.filter(isUnique).map((word) => places.get(word) ?? 0);
  return rising.length === 0 ? 1 : longestRise(rising) / rising.length;
}

/** A number at the beginning of a line, as office programs write it into plain text. */
const LABEL =
  /^\s*((?:(?:article|section|exhibit|schedule)\s+[\w.-]+|\(?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,7})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|§\s?\d[\d.]*))[\s:–-]+(\S.*)$/i;

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Numbered lines whose words are one block of the reading; of the others nothing can be said. */
function compareLabels(reading: Reading, right: string): { readonly labels: number; readonly rightLabels: number } {
  const shown = new Set(linesOf(reading).map(squeezed));
  const texts = new Set(reading.blocks.map(({ text }) => squeezed(text)));
  const numbered = right.split('\n').flatMap((line) => {
    const match = LABEL.exec(line);
    const isKnown = match?.[2] !== undefined && (texts.has(squeezed(match[2])) || shown.has(squeezed(line)));
    return isKnown ? [squeezed(line)] : [];
  });
  return { labels: numbered.length, rightLabels: numbered.filter((line) => shown.has(line)).length };
}

/** Compares a reading with the right words. */
export function compareText(reading: Reading, right: string): TextComparison {
  const [read, wanted] = [wordsOf(linesOf(reading).join('\n')), wordsOf(right)];
  const missing = surplus(countWords(wanted), countWords(read));
  return {
    words: wanted.length,
    missing: total(missing),
    added: total(surplus(countWords(read), countWords(wanted))),
    inOrder: shareInOrder(read, wanted),
    ...compareLabels(reading, right),
    examples: [...missing]
      .sort(([, left], [, other]) => other - left)
      .slice(0, 8)
      .map(([word]) => word)
  };
}
