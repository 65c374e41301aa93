import { alignTokens, type SharedRun } from './align-tokens';
import type { TextRange } from '../document/anchor';

/**
 * What two texts share, as a reader sees it: whole words, numbers, marks and the borders of lines and table cells. Lines that are equal hold the texts
 * together first, words do between them. A few words that happen to recur between two longer edits are not shared: they would cut one replacement
 * into pieces nobody can read. Runs are in the order of both texts and never touch or overlap; what lies between them differs.
 */
export function findSharedText(left: string, right: string): readonly SharedRun[] {
  const texts = { left, right };
  return dissolveIslands(texts, joinRuns(texts, shareLines(texts)));
}

interface Texts {
  readonly left: string;
  readonly right: string;
}

type Piece = TextRange & { readonly text: string };

/** A word with the marks inside it ("twenty-six", "$4,500", "don't"), the border of a line or cell, or a single mark. Spaces are no pieces. */
const WORD = /\p{Sc}?[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|[\n\t]|\S/gu;
const LINE = /[^\n]*\n?/g;

function cut(text: string, pattern: RegExp, { start, end }: TextRange): readonly Piece[] {
  return Array.from(text.slice(start, end).matchAll(pattern), ({ 0: piece, index }) => ({
    text: piece,
    start: start + index,
    end: start + index + piece.length
  })).filter((piece) => piece.text !== '');
}

/** Shared pieces one by one, as runs of characters. */
function sharePieces(left: readonly Piece[], right: readonly Piece[]): readonly SharedRun[] {
  const texts = (pieces: readonly Piece[]): readonly string[] => pieces.map(({ text }) => text);
  return alignTokens(texts(left), texts(right)).flatMap((run) => {
    const others = right.slice(run.right, run.right + run.length);
    return left
      .slice(run.left, run.left + run.length)
      .flatMap((piece, position) =>
        others
          .slice(position, position + 1)
          .map((other) => ({ left: piece.start, right: other.start, length: piece.text.length }))
      );
  });
}

const endOf = ({ left, right, length }: SharedRun): { readonly left: number; readonly right: number } => ({
  left: left + length,
  right: right + length
});

function shareLines({ left, right }: Texts): readonly SharedRun[] {
  const whole = (text: string): TextRange => ({ start: 0, end: text.length });
  const lines = sharePieces(cut(left, LINE, whole(left)), cut(right, LINE, whole(right)));
  const runs: SharedRun[] = [];
  let at = { left: 0, right: 0 };
  for (const line of [...lines, { left: left.length, right: right.length, length: 0 }]) {
    runs.push(
      ...sharePieces(
        cut(left, WORD, { start: at.left, end: line.left }),
        cut(right, WORD, { start: at.right, end: line.right })
      ),
      line
    );
    at = endOf(line);
  }
  return runs;
}

const isSpace = (letter: string | undefined): boolean => letter === ' ' || letter === '\u00a0';

/** How many spaces two texts share at their beginnings, or at their ends (`step` -1). */
function sharedSpaces(left: string, right: string, step: 1 | -1): number {
  const letter = (text: string, count: number): string | undefined => text.at(step === 1 ? count : -1 - count);
  let count = 0;
  while (isSpace(letter(left, count)) && letter(left, count) === letter(right, count)) count += 1;
  return count;
}

/** Joins runs with nothing but equal spaces between them; where something differs, the spaces at its borders go to the runs. */
function joinRuns({ left, right }: Texts, runs: readonly SharedRun[]): readonly SharedRun[] {
  const joined: SharedRun[] = [];
  let before: SharedRun = { left: 0, right: 0, length: 0 };
  for (const run of runs) {
    const end = endOf(before);
    const gaps = { left: left.slice(end.left, run.left), right: right.slice(end.right, run.right) };
    if (gaps.left === gaps.right) {
      before = { ...before, length: run.left + run.length - before.left };
      continue;
    }
    const leading = sharedSpaces(gaps.left, gaps.right, 1);
    const trailing = sharedSpaces(gaps.left.slice(leading), gaps.right.slice(leading), -1);
    joined.push({ ...before, length: before.length + leading });
    before = { left: run.left - trailing, right: run.right - trailing, length: run.length + trailing };
  }
  return [...joined, before];
}

/** Characters up to which a shared run between two edits may be taken for a coincidence. */
const LARGEST_ISLAND = 20;

function editBetween(before: SharedRun, after: SharedRun): number {
  const end = endOf(before);
  return Math.max(after.left - end.left, after.right - end.right);
}

function isIsland(text: string, before: SharedRun, run: SharedRun, after: SharedRun): boolean {
  if (run.length > LARGEST_ISLAND || run.length > editBetween(before, run) || run.length > editBetween(run, after))
    return false;
  return !/[\n\t]/.test(text.slice(run.left, run.left + run.length));
}

function dissolveIslands({ left }: Texts, runs: readonly SharedRun[]): readonly SharedRun[] {
  const kept: SharedRun[] = [];
  for (const run of runs) {
    for (
      let [before, island] = kept.slice(-2);
      before && island && isIsland(left, before, island, run);
      [before, island] = kept.slice(-2)
    )
      kept.pop();
    kept.push(run);
  }
  return kept.filter(({ length }) => length > 0);
}
