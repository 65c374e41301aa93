import * as React from 'react';
import { Virtuoso } from 'react-virtuoso';
import type { Line } from './flatten-groups';
import { LineView, type LineViewProps } from './LineView';

export interface VirtualLinesProps extends Omit<LineViewProps, 'line'> {
  readonly lines: readonly Line[];
}

/** The element that scrolls a page of SharePoint, which is seldom the window; `undefined` for the window. */
function findScroller(element: Element): HTMLElement | undefined {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = window.getComputedStyle(parent);
    if ((overflowY === 'auto' || overflowY === 'scroll') && parent !== document.body) return parent;
  }
  return undefined;
}

/** Draws the lines in view and a few around them, in the page's own scrolling. */
export function VirtualLines({ lines, ...rest }: VirtualLinesProps): React.ReactElement {
  const [location, setLocation] = React.useState<HTMLDivElement | null>(null);
  const scroller = React.useMemo(() => (location ? findScroller(location) : undefined), [location]);
  return (
    <div ref={setLocation}>
      {location && (
        <Virtuoso
          data={lines}
          customScrollParent={scroller}
          useWindowScroll={!scroller}
          computeItemKey={(_, line) => line.key}
          increaseViewportBy={400}
          itemContent={(_, line) => <LineView {...rest} line={line} />}
        />
      )}
    </div>
  );
}
