import * as React from 'react';
import { Virtuoso } from 'react-virtuoso';
import { findScrollParent } from '../../../ui/lists/scroll-parent';
import type { Line } from './flatten-groups';
import { LineView, type LineViewProps } from './LineView';

export interface VirtualLinesProps extends Omit<LineViewProps, 'line'> {
  readonly lines: readonly Line[];
}

/** Draws the lines in view and a few around them, in the page's own scrolling. */
export function VirtualLines({ lines, ...rest }: VirtualLinesProps): React.ReactElement {
  const [location, setLocation] = React.useState<HTMLDivElement | null>(null);
  const scroller = React.useMemo(() => (location ? findScrollParent(location) : undefined), [location]);
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
