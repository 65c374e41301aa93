import type { OutlineEntry } from './document-model';

/** A line of the outline in its place among the others. */
export interface OutlineLine extends OutlineEntry {
  /** Position of the section it is under; `undefined` for an outermost one. */
  readonly parent: number | undefined;
  /** How many sections it is under, and itself. */
  readonly depth: number;
  /** Whether other lines are under it. */
  readonly isSection: boolean;
  /** Which of the lines under the same section it is, from 1, and how many those are. */
  readonly place: number;
  readonly siblings: number;
}

/** Puts every line of an outline under the nearest line above it that has a higher level. An outline of one level stays flat. */
export function arrangeOutline(entries: readonly OutlineEntry[]): readonly OutlineLine[] {
  const path: number[] = [];
  const under = new Map<number | undefined, number>();
  const placed = entries.map((entry, position) => {
    while (path.length > 0 && (entries[path[path.length - 1] ?? 0]?.level ?? 0) >= entry.level) path.pop();
    const parent = path[path.length - 1];
    path.push(position);
    const place = (under.get(parent) ?? 0) + 1;
    under.set(parent, place);
    return { ...entry, parent, place, depth: path.length };
  });
  return placed.map((line, position) => ({
    ...line,
    isSection: under.has(position),
    siblings: under.get(line.parent) ?? 1
  }));
}

/** Positions of the lines that show while some sections are folded, in order. */
export function shownLines(lines: readonly OutlineLine[], isOpen: (position: number) => boolean): readonly number[] {
  const shown = new Set<number>();
  lines.forEach(({ parent }, position) => {
    if (parent === undefined || (shown.has(parent) && isOpen(parent))) shown.add(position);
  });
  return [...shown];
}

/** Position of the line a block belongs to; `undefined` before the first. */
export function lineOf(lines: readonly OutlineLine[], blockIndex: number): number | undefined {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.blockIndex ?? 0) <= blockIndex) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? low - 1 : undefined;
}

/** Positions of the sections around a line, the outermost first, and of the line itself. */
export function pathTo(lines: readonly OutlineLine[], position: number | undefined): readonly number[] {
  const path: number[] = [];
  for (let at = position; at !== undefined; at = lines[at]?.parent) path.unshift(at);
  return path;
}
