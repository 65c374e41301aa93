import type { Theme } from '@fluentui/react';

/** The event the page raises on `window` when its theme changes; `window.workbenchTheme` is the theme before that. */
export const THEME_EVENT = 'workbench:theme';

declare global {
  interface Window {
    workbenchTheme?: Theme;
  }
  interface WindowEventMap {
    'workbench:theme': CustomEvent<Theme>;
  }
}

/** Calls back with the page's theme now, if it has one, and whenever it changes. */
export function followTheme(apply: (theme: Theme) => void): void {
  if (window.workbenchTheme) apply(window.workbenchTheme);
  window.addEventListener(THEME_EVENT, (event) => apply(event.detail));
}
