export const _DEFAULT_HEADING_LEVEL = 2;

const sizes: Readonly<Record<number, number>> = { 2: 28, 3: 24, 4: 20 };

/** Font size in pixels of a heading level. */
export function _HeadingLevel(level: number): { fontSize: number } {
  return { fontSize: sizes[level] ?? 16 };
}
