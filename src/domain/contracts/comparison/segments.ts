import type { SharedRun } from './compare-texts';
import type { TextRange } from '../../text/text-range';

/**
 * A stretch of a clause in the comparison of two versions. Ranges are offsets into the text of each version's document; a `same` stretch is equally long
 * in both.
 */
export type Segment =
  | { readonly kind: 'same'; readonly older: TextRange; readonly newer: TextRange }
  | { readonly kind: 'deleted'; readonly older: TextRange }
  | { readonly kind: 'inserted'; readonly newer: TextRange };

const isEmpty = ({ start, end }: TextRange): boolean => start === end;

function edit(older: TextRange, newer: TextRange): readonly Segment[] {
  return [
    ...(isEmpty(older) ? [] : [{ kind: 'deleted', older } as const]),
    ...(isEmpty(newer) ? [] : [{ kind: 'inserted', newer } as const])
  ];
}

/** The segments of a clause from what its two texts share: where they differ, what was deleted comes before what was inserted. */
export function toSegments(older: TextRange, newer: TextRange, shared: readonly SharedRun[]): readonly Segment[] {
  let at = { older: older.start, newer: newer.start };
  const segments: Segment[] = [];
  for (const { left, right, length } of shared) {
    const same = {
      older: { start: older.start + left, end: older.start + left + length },
      newer: { start: newer.start + right, end: newer.start + right + length }
    };
    segments.push(...edit({ start: at.older, end: same.older.start }, { start: at.newer, end: same.newer.start }), {
      kind: 'same',
      ...same
    });
    at = { older: same.older.end, newer: same.newer.end };
  }
  return [...segments, ...edit({ start: at.older, end: older.end }, { start: at.newer, end: newer.end })];
}
