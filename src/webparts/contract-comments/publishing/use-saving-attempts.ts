import * as React from 'react';

/** How often someone tried to save a form, and so whether it says what is wrong. */
export interface SavingAttempts<Element extends HTMLElement = HTMLFormElement> {
  readonly form: React.RefObject<Element>;
  readonly wasTried: boolean;
  /** To be called by every try: the first field that is wrong then has the focus. */
  note(): void;
}

export function useSavingAttempts<Element extends HTMLElement = HTMLFormElement>(): SavingAttempts<Element> {
  const form = React.useRef<Element>(null);
  const [count, setCount] = React.useState(0);
  React.useEffect(() => {
    if (count > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [count]);
  const note = React.useCallback(() => setCount((before) => before + 1), []);
  return { form, wasTried: count > 0, note };
}
