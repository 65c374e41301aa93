import * as React from 'react';

export interface FocusMove<Element extends HTMLElement> {
  /** Around what an act changes. */
  readonly target: React.RefObject<Element>;
  /** To be called by the act; what comes first in the target afterwards takes the focus. */
  moveFocus(): void;
}

const takesFocus = 'a[href], button, input, select, textarea, [tabindex]';

/** Takes the focus along where an act replaces the very control that was used, such as a choice by what was chosen. */
export function useFocusMove<Element extends HTMLElement>(): FocusMove<Element> {
  const target = React.useRef<Element>(null);
  const isMoving = React.useRef(false);
  React.useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    target.current?.querySelector<HTMLElement>(takesFocus)?.focus();
  });
  const moveFocus = React.useCallback(() => {
    isMoving.current = true;
  }, []);
  return { target, moveFocus };
}
