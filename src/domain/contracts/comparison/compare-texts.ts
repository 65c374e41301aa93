import { alignWords, NOWHERE } from '../../text/align-words';
import { readWords, type Reading, type Vocabulary } from '../../text/word-sequence';

/** A stretch that two texts have in common: where it begins in each, and how many characters it has. */
export interface SharedRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * What two texts share, as a reader sees it: whole words, numbers, marks and the borders of lines and table cells. A few words that happen to recur
 * between two longer edits are not shared: they would cut one replacement into pieces no one can read. Runs are in the order of both texts and never
 * touch or overlap; what lies between them differs, but for the second half of a pair of brackets or quotation marks that begins in it.
 */
export function findSharedText(left: string, right: string): readonly SharedRun[] {
  if (left === right) return left === '' ? [] : [{ left: 0, right: 0, length: left.length }];
  const texts = { left, right };
  return keepPairsWhole(texts, dissolveIslands(texts, joinRuns(texts, sharePieces(texts))));
}

interface Texts {
  readonly left: string;
  readonly right: string;
}

/** Every letter counts; a word with the marks inside it ("twenty-six", "$4,500", "don't") is read as one. */
const exactly: Reading = { prefixes: '$€£¥¢', joiners: "'’.,-", hasBreaks: true, keyOf: (token) => token };

/** Shared pieces one by one, and the end of both texts. */
function sharePieces({ left, right }: Texts): readonly SharedRun[] {
  const vocabulary: Vocabulary = new Map();
  const [lefts, rights] = [readWords(left, vocabulary, exactly), readWords(right, vocabulary, exactly)];
  const { toNewer, isMoved } = alignWords(lefts, rights);
  const runs: SharedRun[] = [];
  toNewer.forEach((there, word) => {
    if (there === NOWHERE || isMoved[word]) return;
    const start = lefts.starts[word] as number;
    runs.push({ left: start, right: rights.starts[there] as number, length: (lefts.ends[word] as number) - start });
  });
  return [...runs, { left: left.length, right: right.length, length: 0 }];
}

const endOf = ({ left, right, length }: SharedRun): { readonly left: number; readonly right: number } => ({
  left: left + length,
  right: right + length
});

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

/** Characters up to which a shared run between two edits may be a coincidence. */
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

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['”', '“'],
  ['’', '‘'],
  ['»', '«']
]);

/** Whether a pair begins in a text and does not end there. */
const leavesOpen = (text: string, opening: string, closing: string): boolean =>
  text.lastIndexOf(opening) > text.lastIndexOf(closing);

/** Gives a closing mark to the edit before it, where the pair begins in that on both sides: "sixteen (16)" became "fifteen (15)" with its brackets. */
function keepPairsWhole({ left, right }: Texts, runs: readonly SharedRun[]): readonly SharedRun[] {
  let end = { left: 0, right: 0 };
  const whole = runs.map((run) => {
    const closing = left.charAt(run.left);
    const edits = [left.slice(end.left, run.left), right.slice(end.right, run.right)];
    end = endOf(run);
    const opening = PAIRS.get(closing);
    if (opening === undefined || !edits.every((edit) => leavesOpen(edit, opening, closing))) return run;
    return { left: run.left + 1, right: run.right + 1, length: run.length - 1 };
  });
  return whole.filter(({ length }) => length > 0);
}
