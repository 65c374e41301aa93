import * as React from 'react';

/** Layouts by a web part's own width; the window's width says nothing about a one-third column. */
export type Layout = 'narrow' | 'medium' | 'wide';

const MEDIUM_FROM_PX = 480;
const WIDE_FROM_PX = 960;

/** The layout for a container of this width in CSS pixels. */
export function layoutForWidth(width: number): Layout {
  if (width >= WIDE_FROM_PX) return 'wide';
  return width >= MEDIUM_FROM_PX ? 'medium' : 'narrow';
}

export const LayoutContext = React.createContext<Layout>('wide');

/** The layout of the web part this component is in. */
export function useLayout(): Layout {
  return React.useContext(LayoutContext);
}

/** Watches an element's width and returns the layout for it; `wide` until it was first measured. */
export function useMeasuredLayout(element: React.RefObject<HTMLElement>): Layout {
  const [layout, setLayout] = React.useState<Layout>('wide');
  React.useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    setLayout(layoutForWidth(target.clientWidth));
    const observer = new ResizeObserver((entries) => {
      const width = entries[0]?.contentRect.width;
      if (width !== undefined) setLayout(layoutForWidth(width));
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return layout;
}
