import type { OutlineLine } from '../../../../domain/contracts/document/outline-tree';

/** What a key does at a line: puts the focus on another one, folds or unfolds it, or goes to its clause. */
export type OutlineMove =
  | { readonly kind: 'focus'; readonly position: number }
  | { readonly kind: 'fold'; readonly isOpen: boolean }
  | { readonly kind: 'go' };

/**
 * What a key does at a line of the outline, by the keys of a tree; `undefined` for keys that do nothing there.
 * @param shown Positions of the lines that show, in order.
 */
export function readOutlineKey(
  key: string,
  position: number,
  lines: readonly OutlineLine[],
  shown: readonly number[],
  isOpen: boolean
): OutlineMove | undefined {
  const at = shown.indexOf(position);
  const line = lines[position];
  const toShown = (index: number): OutlineMove | undefined => {
    const next = shown[index];
    return next === undefined ? undefined : { kind: 'focus', position: next };
  };
  switch (key) {
    case 'ArrowDown':
      return toShown(at + 1);
    case 'ArrowUp':
      return toShown(at - 1);
    case 'Home':
      return toShown(0);
    case 'End':
      return toShown(shown.length - 1);
    case 'ArrowRight':
      if (!line?.isSection) return undefined;
      return isOpen ? toShown(at + 1) : { kind: 'fold', isOpen: true };
    case 'ArrowLeft':
      if (line?.isSection && isOpen) return { kind: 'fold', isOpen: false };
      return line?.parent === undefined ? undefined : { kind: 'focus', position: line.parent };
    case 'Enter':
    case ' ':
      return { kind: 'go' };
    default:
      return undefined;
  }
}
