import type { TextRange } from '../../../../domain/text/text-range';

/** A stretch of a block's text that a thread points to. */
export interface Highlight {
  readonly key: string;
  /** Offsets in the block's text. */
  readonly start: number;
  readonly end: number;
}

/** A stretch under the same highlights from end to end. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Threads that point here, in the order given. */
  readonly keys: readonly string[];
  /** Which of the words found it is a part of; `undefined` outside of them. */
  readonly found?: number;
}

/**
 * The highlights of a block cut wherever one begins or ends, so that overlapping ones can be distinguished. Text under none is left out.
 * @param found Words that were searched and found, in order and without overlaps.
 */
export function cutSegments(highlights: readonly Highlight[], found: readonly TextRange[] = []): readonly Segment[] {
  const edges = [...new Set([...highlights, ...found].flatMap(({ start, end }) => [start, end]))].sort(
    (left, right) => left - right
  );
  let next = 0;
  return edges.slice(1).flatMap((end, index): readonly Segment[] => {
    const start = edges[index] ?? end;
    const keys = highlights
      .filter((highlight) => highlight.start <= start && highlight.end >= end)
      .map(({ key }) => key);
    while ((found[next]?.end ?? Infinity) <= start) next += 1;
    if ((found[next]?.start ?? Infinity) <= start) return [{ start, end, keys, found: next }];
    return keys.length > 0 ? [{ start, end, keys }] : [];
  });
}
