import { diffArrays } from 'diff';
import { heaviestIncreasing, type Weighed } from '../../text/heaviest-increasing';

/** A stretch that two sequences have in common: where it begins in each, and how many members it has. */
export interface SharedRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * Edits up to which the shortest script between two anchors is looked for. Its cost grows with the square of them; past this many nothing that is left
 * in common would help a reader.
 */
const MOST_EDITS = 400;
/** Share of the shorter side that has to occur on the other at all; below it, what is shared would only cut a replacement to pieces. */
const LEAST_COMMON = 0.3;
/** Members below which the shortest script is looked for at once, without anchors. */
const SHORT = 32;

/**
 * What two sequences have in common, in the order of both: members that occur once on each side hold the ends together, and between them the shortest
 * script of insertions and deletions is looked for (Myers, by the library `diff`). A stretch that shares too little is left as different altogether, so
 * that the time taken never depends on how different the sequences are.
 */
export function alignTokens(left: readonly string[], right: readonly string[]): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  alignBetween({ left, right, runs }, { left: 0, right: 0 }, { left: left.length, right: right.length });
  return runs;
}

interface Alignment {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly runs: SharedRun[];
}

interface Position {
  readonly left: number;
  readonly right: number;
}

function share({ runs }: Alignment, run: SharedRun): void {
  const last = runs.at(-1);
  if (run.length === 0) return;
  if (last && last.left + last.length === run.left && last.right + last.length === run.right)
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  else runs.push(run);
}

function commonStart({ left, right }: Alignment, from: Position, until: Position): number {
  const most = Math.min(until.left - from.left, until.right - from.right);
  let length = 0;
  while (length < most && left[from.left + length] === right[from.right + length]) length += 1;
  return length;
}

function commonEnd({ left, right }: Alignment, from: Position, until: Position): number {
  const most = Math.min(until.left - from.left, until.right - from.right);
  let length = 0;
  while (length < most && left[until.left - length - 1] === right[until.right - length - 1]) length += 1;
  return length;
}

const step = (position: Position, by: number): Position => ({ left: position.left + by, right: position.right + by });

function alignBetween(alignment: Alignment, from: Position, until: Position): void {
  const start = commonStart(alignment, from, until);
  share(alignment, { ...from, length: start });
  const inner = step(from, start);
  const end = commonEnd(alignment, inner, until);
  const innerUntil = step(until, -end);
  if (inner.left < innerUntil.left && inner.right < innerUntil.right) alignInner(alignment, inner, innerUntil);
  share(alignment, { ...innerUntil, length: end });
}

function alignInner(alignment: Alignment, from: Position, until: Position): void {
  const isShort = until.left - from.left + until.right - from.right <= SHORT;
  const anchors = isShort ? [] : findAnchors(alignment, from, until);
  if (anchors.length === 0) {
    alignShortest(alignment, from, until);
    return;
  }
  let at = from;
  for (const anchor of anchors) {
    alignBetween(alignment, at, anchor);
    share(alignment, { left: anchor.left, right: anchor.right, length: 1 });
    at = step(anchor, 1);
  }
  alignBetween(alignment, at, until);
}

const SEVERAL = -1;

/** Where each member of a stretch is, or `SEVERAL`. */
function positions(members: readonly string[], from: number, until: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [offset, member] of members.slice(from, until).entries())
    found.set(member, found.has(member) ? SEVERAL : from + offset);
  return found;
}

function findAnchors({ left, right }: Alignment, from: Position, until: Position): readonly Position[] {
  const inRight = positions(right, from.right, until.right);
  const shared: (Position & Weighed)[] = [];
  for (const [member, position] of positions(left, from.left, until.left)) {
    const other = inRight.get(member) ?? SEVERAL;
    if (position !== SEVERAL && other !== SEVERAL)
      shared.push({ left: position, right: other, value: other, weight: 1 });
  }
  const kept = heaviestIncreasing(shared);
  return shared.filter((anchor) => kept.has(anchor));
}

/** How many members two sequences could share if order did not matter. */
function countCommon(left: readonly string[], right: readonly string[]): number {
  const leftOver = new Map<string, number>();
  for (const member of left) leftOver.set(member, (leftOver.get(member) ?? 0) + 1);
  return right.filter((member) => {
    const count = leftOver.get(member) ?? 0;
    leftOver.set(member, count - 1);
    return count > 0;
  }).length;
}

function alignShortest(alignment: Alignment, from: Position, until: Position): void {
  const [lefts, rights] = [alignment.left.slice(from.left, until.left), alignment.right.slice(from.right, until.right)];
  if (countCommon(lefts, rights) < LEAST_COMMON * Math.min(lefts.length, rights.length)) return;
  let { left, right } = from;
  for (const { added, removed, count } of diffArrays(lefts, rights, { maxEditLength: MOST_EDITS }) ?? []) {
    if (!added && !removed) share(alignment, { left, right, length: count });
    if (!added) left += count;
    if (!removed) right += count;
  }
}
