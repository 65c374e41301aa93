import * as React from 'react';
import type { ElementRegistry } from '../../../ui/elements/element-registry';

/** A field takes the place of the button it was opened by; once it is gone, that button has the focus again. */
export function useFocusBack<Writing extends string>(
  writing: Writing | undefined,
  buttons: ElementRegistry<Writing>
): void {
  const before = React.useRef(writing);
  React.useLayoutEffect(() => {
    if (before.current && !writing) buttons.get(before.current)?.focus({ preventScroll: true });
    before.current = writing;
  }, [writing, buttons]);
}
