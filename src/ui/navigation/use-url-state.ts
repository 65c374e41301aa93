import * as React from 'react';

/** Sent to every part of the page that keeps state in the address, since a page's own changes raise no event. */
const CHANGED = 'common-ground:address';

/** Whether a change is a step one goes back over (`push`) or a refinement of where one is (`replace`). */
export type UrlStep = 'push' | 'replace';

/** The value under a key in the page's query string; `undefined` when it is absent or empty. */
export function readUrlState(key: string): string | undefined {
  return new URLSearchParams(window.location.search).get(key) || undefined;
}

/** Sets or, with `undefined`, removes keys in the page's query string and leaves all others as they are. */
export function writeUrlState(values: Readonly<Record<string, string | undefined>>, step: UrlStep = 'replace'): void {
  const url = new URL(window.location.href);
  for (const [key, value] of Object.entries(values)) {
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  }
  if (url.href === window.location.href) return;
  // The host keeps its own state beside the address; it must survive.
  if (step === 'push') window.history.pushState(window.history.state, '', url);
  else window.history.replaceState(window.history.state, '', url);
  window.dispatchEvent(new Event(CHANGED));
}

/** The address of this page with other values under some keys, for copying. */
export function urlWith(values: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(window.location.href);
  for (const [key, value] of Object.entries(values)) {
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  }
  return url.href;
}

/**
 * State that lives in the page's address under one key, so that it can be linked to and the browser's Back undoes it. Several web
 * parts share a page: each uses keys of its own.
 */
export function useUrlState(
  key: string
): readonly [string | undefined, (value: string | undefined, step?: UrlStep) => void] {
  const [value, setValue] = React.useState(() => readUrlState(key));
  React.useEffect(() => {
    const follow = (): void => setValue(readUrlState(key));
    window.addEventListener('popstate', follow);
    window.addEventListener(CHANGED, follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener(CHANGED, follow);
    };
  }, [key]);
  const write = React.useCallback(
    (next: string | undefined, step?: UrlStep) => writeUrlState({ [key]: next }, step),
    [key]
  );
  return [value, write];
}
