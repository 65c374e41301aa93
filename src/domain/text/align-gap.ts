import { findCommonSubsequence, type Pair } from './common-subsequence';

/** Largest table (words times words) filled to align what has no unique sequence in common. */
const LARGEST_TABLE = 40_000;
/** Share of the shorter side that has to be on the other at all; less is there by chance, and following it would follow nothing. */
const LEAST_COMMON = 0.3;

/**
 * Pairs the words of two stretches in which nothing unique holds the two sides together: how both begin and end, and between these their
 * longest common subsequence, unless that would take too long to find or too little is in common.
 */
export function alignGap(older: Int32Array, newer: Int32Array): readonly Pair[] {
  const most = Math.min(older.length, newer.length);
  let start = 0;
  while (start < most && older[start] === newer[start]) start += 1;
  let end = 0;
  while (end < most - start && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  const inner = alignInside(older.subarray(start, older.length - end), newer.subarray(start, newer.length - end));
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...inner.map(([row, column]) => [start + row, start + column] as const),
    ...Array.from({ length: end }, (_, at) => [older.length - end + at, newer.length - end + at] as const)
  ];
}

function alignInside(older: Int32Array, newer: Int32Array): readonly Pair[] {
  if (older.length * newer.length > LARGEST_TABLE) return [];
  if (countCommon(older, newer) < LEAST_COMMON * Math.min(older.length, newer.length)) return [];
  return findCommonSubsequence(older, newer);
}

/** How many members two sequences could share if their order did not matter. */
export function countCommon(older: Int32Array, newer: Int32Array): number {
  const left = new Map<number, number>();
  for (const id of older) left.set(id, (left.get(id) ?? 0) + 1);
  let common = 0;
  for (const id of newer) {
    const count = left.get(id) ?? 0;
    if (count > 0) common += 1;
    left.set(id, count - 1);
  }
  return common;
}
