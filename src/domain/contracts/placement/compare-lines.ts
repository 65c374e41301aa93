import { countCommon } from '../../text/align-gap';
import type { Words } from '../../text/word-sequence';

/**
 * Whether two lines have at least this resemblance; decided by their lengths alone where those are too different.
 *
 * @param least above 0, at most 1; see `resemblanceOf`.
 */
export function resemble(left: Words, leftLine: number, right: Words, rightLine: number, least: number): boolean {
  const [leftFrom, leftTo] = boundsOf(left, leftLine);
  const [rightFrom, rightTo] = boundsOf(right, rightLine);
  const most = (2 * Math.min(leftTo - leftFrom, rightTo - rightFrom)) / (leftTo - leftFrom + rightTo - rightFrom);
  return most >= least && resemblanceOf(left, leftLine, right, rightLine) >= least;
}

/** Words of two lines that are in both, as a share of all their words (Dice's coefficient over words with repetitions), 0 to 1. */
export function resemblanceOf(left: Words, leftLine: number, right: Words, rightLine: number): number {
  const [leftFrom, leftTo] = boundsOf(left, leftLine);
  const [rightFrom, rightTo] = boundsOf(right, rightLine);
  const all = leftTo - leftFrom + rightTo - rightFrom;
  return (2 * countCommon(left.ids.subarray(leftFrom, leftTo), right.ids.subarray(rightFrom, rightTo))) / all;
}

/** Words of the longer of two lines that the other does not have. */
export function countDifferences(left: Words, leftLine: number, right: Words, rightLine: number): number {
  const [leftFrom, leftTo] = boundsOf(left, leftLine);
  const [rightFrom, rightTo] = boundsOf(right, rightLine);
  return (
    Math.max(leftTo - leftFrom, rightTo - rightFrom) -
    countCommon(left.ids.subarray(leftFrom, leftTo), right.ids.subarray(rightFrom, rightTo))
  );
}

/** Whether the line before or the line after is word for word the same on both sides. */
export function shareNeighbor(left: Words, leftLine: number, right: Words, rightLine: number): boolean {
  return [-1, 1].some((side) => isSameLine(left, leftLine + side, right, rightLine + side));
}

/** Lines before the first and after the last have no bounds and are the same as none. */
function isSameLine(left: Words, leftLine: number, right: Words, rightLine: number): boolean {
  const [leftFrom, leftTo] = boundsOf(left, leftLine);
  const [rightFrom, rightTo] = boundsOf(right, rightLine);
  return (
    leftTo - leftFrom === rightTo - rightFrom &&
    left.ids.subarray(leftFrom, leftTo).every((id, at) => id === right.ids[rightFrom + at])
  );
}

/** Position of a line's first word, and of the first word after it. */
export function boundsOf({ lineStarts }: Words, line: number): readonly [from: number, to: number] {
  return [lineStarts[line] as number, lineStarts[line + 1] as number];
}
