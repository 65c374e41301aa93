import * as React from 'react';
import { toSafeFragment } from './sanitizer';

export interface SafeHtmlProps {
  readonly html: string;
  readonly className?: string;
}

/** Shows markup somebody else made, after it passed the gate. */
export function SafeHtml({ html, className }: SafeHtmlProps): React.ReactElement {
  const element = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => element.current?.replaceChildren(toSafeFragment(html)), [html]);
  return <div ref={element} className={className} />;
}
