/**
 * The element that scrolls this one: on a SharePoint page that is seldom the window. The nearest ancestor with something to scroll
 * wins over one that only could (a style of `overflow-x` makes any box scrollable). `undefined`: the window scrolls.
 */
export function findScrollParent(element: Element): HTMLElement | undefined {
  let nearest: HTMLElement | undefined;
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    const { overflowY } = window.getComputedStyle(parent);
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue;
    if (parent.scrollHeight > parent.clientHeight) return parent;
    nearest ??= parent;
  }
  return nearest;
}
