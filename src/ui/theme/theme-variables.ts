import type { ITheme } from '@fluentui/react/lib/Theme';

/**
 * The suite's colors as CSS variables, all from the theme that SharePoint has for the section the web part is in. Style sheets
 * use these names only, so light, dark, high contrast and colored sections need no rules of their own.
 *
 * | variable | means |
 * |---|---|
 * | `--cg-surface` | the section's own background |
 * | `--cg-raised` | a card or field on it |
 * | `--cg-sunken` | a quiet band: headers, hovered rows |
 * | `--cg-text`, `--cg-text-quiet` | what is read first, what explains it |
 * | `--cg-line`, `--cg-line-strong` | separations; edges of what can be operated |
 * | `--cg-input`, `--cg-input-text` | what is typed into, and what is typed |
 * | `--cg-accent`, `--cg-accent-text`, `--cg-accent-tint`, `--cg-on-accent` | the one accent: fill, as text, as tint, text on the fill |
 * | `--cg-good|warn|bad` with `-tint` | meaning, always beside an icon and a word |
 * | `--cg-focus` | the focus ring |
 */
export function themeVariables(theme: ITheme): Readonly<Record<string, string>> {
  const { palette, semanticColors: colors } = theme;
  return {
    '--cg-surface': colors.bodyBackground,
    '--cg-raised':
      colors.bodyStandoutBackground === colors.bodyBackground ? palette.neutralLighterAlt : colors.bodyBackground,
    '--cg-sunken': colors.bodyBackgroundHovered || palette.neutralLighter,
    '--cg-text': colors.bodyText,
    '--cg-text-quiet': colors.bodySubtext,
    '--cg-line': colors.bodyDivider || palette.neutralLight,
    '--cg-line-strong': colors.inputBorder || palette.neutralSecondary,
    '--cg-input': colors.inputBackground,
    '--cg-input-text': colors.inputText,
    '--cg-accent': colors.primaryButtonBackground,
    '--cg-accent-hover': colors.primaryButtonBackgroundHovered,
    '--cg-accent-text': colors.link,
    '--cg-accent-tint': palette.themeLighterAlt,
    '--cg-on-accent': colors.primaryButtonText,
    '--cg-good': colors.successIcon,
    '--cg-good-tint': colors.successBackground,
    '--cg-warn': colors.severeWarningIcon,
    '--cg-warn-tint': colors.warningBackground,
    '--cg-warn-text': colors.warningText,
    '--cg-bad': colors.errorText,
    '--cg-bad-tint': colors.errorBackground,
    '--cg-focus': colors.focusBorder,
    '--cg-shadow': theme.effects.elevation8
  };
}
