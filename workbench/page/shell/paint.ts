import type { Choices } from '../choices';
import { createSiteTheme, cssVariables } from '../themes/site-theme';

/** Gives the shell, its sections and the bar the look of the choices. */
export function paint({ theme, section, mode }: Choices): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.mode = mode;
  setVariables(root, cssVariables(createSiteTheme(theme)));
  for (const element of document.querySelectorAll<HTMLElement>('.canvas-section')) {
    setVariables(element, cssVariables(createSiteTheme(theme, section)));
  }
  document.getElementById('workbench-mode')?.setAttribute('aria-pressed', String(mode === 'edit'));
}

function setVariables(element: HTMLElement, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) element.style.setProperty(name, value);
}
