import * as React from 'react';

/**
 * The elements of a page by what they show, so that one part of it can go to, measure or focus what another part draws. Each part
 * registers its own elements with `refFor`; no one looks for them by selectors.
 */
export class ElementRegistry<Key> {
  private readonly elements = new Map<Key, HTMLElement>();
  private readonly keys = new WeakMap<Node, Key>();
  private readonly refs = new Map<Key, (element: HTMLElement | null) => void>();

  /** The ref of the element that shows something; always the same function, so that React calls it only when the element changes. */
  public refFor(key: Key): (element: HTMLElement | null) => void {
    const ref = this.refs.get(key) ?? ((element) => this.set(key, element));
    this.refs.set(key, ref);
    return ref;
  }

  /** The element that shows something; `undefined` while none does. */
  public get(key: Key): HTMLElement | undefined {
    return this.elements.get(key);
  }

  /** What the nearest registered element around a node shows, or the node itself; `undefined` outside of all. */
  public keyAt(node: Node | null): Key | undefined {
    for (let around = node; around; around = around.parentNode) {
      const key = this.keys.get(around);
      if (key !== undefined && this.elements.get(key) === around) return key;
    }
    return undefined;
  }

  private set(key: Key, element: HTMLElement | null): void {
    if (element) {
      this.elements.set(key, element);
      this.keys.set(element, key);
    } else this.elements.delete(key);
  }
}

/** A registry for as long as the component lives. */
export function useElementRegistry<Key>(): ElementRegistry<Key> {
  const [registry] = React.useState(() => new ElementRegistry<Key>());
  return registry;
}
