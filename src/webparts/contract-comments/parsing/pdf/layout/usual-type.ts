import { lineText, type Line } from './lines';

/** What is usual in the document; everything else is recognized by how it differs. Lengths are points. */
export interface UsualType {
  readonly size: number;
  /** Between the baselines of two lines of a paragraph. */
  readonly distance: number;
}

/** Lines further apart than so many type sizes are no paragraph, however usual that is in the document. */
const WIDEST_DISTANCE = 2.5;
const DEFAULT_DISTANCE = 1.3;

/** The number that occurs most often, weighed; 0 for none. */
function mostCommon(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}

const inHalves = (value: number): number => Math.round(value * 2) / 2;

/** Measures the type most words of a document are set in. */
export function measureUsual(lines: readonly Line[]): UsualType {
  const size = mostCommon(lines.map((line) => [inHalves(line.size), lineText(line).length]));
  const distances = lines.flatMap((line, index): readonly (readonly [number, number])[] => {
    const before = lines[index - 1];
    const distance = before && before.page === line.page ? inHalves(line.y - before.y) : 0;
    return distance > 0 && distance <= size * WIDEST_DISTANCE ? [[distance, 1]] : [];
  });
  return { size, distance: mostCommon(distances) || size * DEFAULT_DISTANCE };
}
