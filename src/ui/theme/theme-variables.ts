import type { ITheme } from '@fluentui/react/lib/Theme';

/**
 * The suite's colours as CSS variables, every one taken from the theme SharePoint hands over for the section the web part stands
 * in. Style sheets use these names only, so light, dark, high contrast and coloured sections need no rules of their own.
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
  const { palette, semanticColors: colours } = theme;
  return {
    '--cg-surface': colours.bodyBackground,
    '--cg-raised':
      colours.bodyStandoutBackground === colours.bodyBackground ? palette.neutralLighterAlt : colours.bodyBackground,
    '--cg-sunken': colours.bodyBackgroundHovered || palette.neutralLighter,
    '--cg-text': colours.bodyText,
    '--cg-text-quiet': colours.bodySubtext,
    '--cg-line': colours.bodyDivider || palette.neutralLight,
    '--cg-line-strong': colours.inputBorder || palette.neutralSecondary,
    '--cg-input': colours.inputBackground,
    '--cg-input-text': colours.inputText,
    '--cg-accent': colours.primaryButtonBackground,
    '--cg-accent-hover': colours.primaryButtonBackgroundHovered,
    '--cg-accent-text': colours.link,
    '--cg-accent-tint': palette.themeLighterAlt,
    '--cg-on-accent': colours.primaryButtonText,
    '--cg-good': colours.successIcon,
    '--cg-good-tint': colours.successBackground,
    '--cg-warn': colours.severeWarningIcon,
    '--cg-warn-tint': colours.warningBackground,
    '--cg-warn-text': colours.warningText,
    '--cg-bad': colours.errorText,
    '--cg-bad-tint': colours.errorBackground,
    '--cg-focus': colours.focusBorder,
    '--cg-shadow': theme.effects.elevation8
  };
}
