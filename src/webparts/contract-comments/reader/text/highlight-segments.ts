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
}

/** The highlights of a block cut wherever one begins or ends, so that overlapping ones can be distinguished. Text under none is left out. */
export function cutSegments(highlights: readonly Highlight[]): readonly Segment[] {
  const edges = [...new Set(highlights.flatMap(({ start, end }) => [start, end]))].sort((left, right) => left - right);
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? end;
    const keys = highlights
      .filter((highlight) => highlight.start <= start && highlight.end >= end)
      .map(({ key }) => key);
    return keys.length > 0 ? [{ start, end, keys }] : [];
  });
}
