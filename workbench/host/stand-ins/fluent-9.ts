import { webDarkTheme, webLightTheme, type Theme as Theme9 } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react';
import { followTheme } from './follow-theme';

export * from '@fluentui/react-components';
export * from '@fluentui/react-tabster';
export { __styles, __resetStyles, makeStyles, mergeClasses, shorthands } from '@griffel/react';

/** Fluent UI 9 takes its colors from CSS variables; SharePoint sets them for the whole page, so they are set on the root. */
function writeVariables(theme: Theme): void {
  const base: Theme9 = theme.isInverted ? webDarkTheme : webLightTheme;
  const { palette } = theme;
  const own: Partial<Theme9> = {
    colorBrandBackground: palette.themePrimary,
    colorBrandBackgroundHover: palette.themeDarkAlt,
    colorBrandBackgroundPressed: palette.themeDark,
    colorCompoundBrandBackground: palette.themePrimary,
    colorCompoundBrandBackgroundHover: palette.themeDarkAlt,
    colorCompoundBrandForeground1: palette.themePrimary,
    colorCompoundBrandStroke: palette.themePrimary,
    colorBrandForeground1: palette.themePrimary,
    colorNeutralBackground1: palette.white,
    colorNeutralForeground1: palette.neutralPrimary
  };
  for (const [name, value] of Object.entries({ ...base, ...own })) {
    document.documentElement.style.setProperty(`--${name}`, String(value));
  }
}

followTheme(writeVariables);
