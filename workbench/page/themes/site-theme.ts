import { createTheme, type IPalette, type ISemanticColors, type Theme } from '@fluentui/theme';
import type { SectionBackground, ThemeName } from '../choices';
import { PALETTES } from './palettes';

/**
 * The theme SharePoint hands to what is in a section: the site's palette, shifted for the section's background,
 * with every semantic color derived from it. A strong section turns the palette round: text on the theme's color.
 */
export function createSiteTheme(name: ThemeName, section: SectionBackground = 'none'): Theme {
  const site = PALETTES[name];
  const palette = createTheme({ palette: site.palette, isInverted: site.isInverted }).palette;
  switch (section) {
    case 'none':
      return createTheme({ palette, isInverted: site.isInverted });
    case 'neutral':
      return createTheme({ palette: shiftNeutral(palette), isInverted: site.isInverted });
    case 'soft':
      return createTheme({ palette: shiftSoft(palette), isInverted: site.isInverted });
    case 'strong':
      return createTheme({
        palette: turnRound(palette),
        semanticColors: plainStates(palette),
        isInverted: !site.isInverted
      });
  }
}

function shiftNeutral(palette: IPalette): IPalette {
  return {
    ...palette,
    white: palette.neutralLighter,
    neutralLighterAlt: palette.neutralLight,
    neutralLighter: palette.neutralLight,
    neutralLight: palette.neutralQuaternaryAlt,
    neutralQuaternaryAlt: palette.neutralQuaternary,
    neutralQuaternary: palette.neutralTertiaryAlt
  };
}

function shiftSoft(palette: IPalette): IPalette {
  return {
    ...palette,
    white: palette.themeLighterAlt,
    neutralLighterAlt: palette.themeLighter,
    neutralLighter: palette.themeLighter,
    neutralLight: palette.themeLighter,
    neutralQuaternaryAlt: palette.themeLight
  };
}

/** The theme's color as ground; the site's ground as text. Steps between are the dark ones of the theme. */
function turnRound(palette: IPalette): IPalette {
  const { white, themePrimary, themeDarkAlt, themeDark, themeDarker } = palette;
  return {
    ...palette,
    white: themePrimary,
    neutralLighterAlt: themeDarkAlt,
    neutralLighter: themeDarkAlt,
    neutralLight: themeDark,
    neutralQuaternaryAlt: themeDark,
    neutralQuaternary: themeDarker,
    neutralTertiaryAlt: white,
    neutralTertiary: white,
    neutralSecondary: white,
    neutralSecondaryAlt: white,
    neutralPrimaryAlt: white,
    neutralPrimary: white,
    neutralDark: white,
    black: white,
    themePrimary: white,
    themeSecondary: white,
    themeTertiary: white,
    themeDarkAlt: white,
    themeDark: white,
    themeDarker: white,
    themeLight: themeDark,
    themeLighter: themeDarkAlt,
    themeLighterAlt: themeDarkAlt,
    accent: white
  };
}

/** On the theme's color, red and green text cannot be read; the state's icon and word carry the meaning. */
function plainStates(palette: IPalette): Partial<ISemanticColors> {
  const { white, themeDark } = palette;
  return {
    errorText: white,
    messageText: white,
    errorIcon: white,
    warningIcon: white,
    successIcon: white,
    infoIcon: white,
    errorBackground: themeDark,
    warningBackground: themeDark,
    severeWarningBackground: themeDark,
    successBackground: themeDark,
    infoBackground: themeDark
  };
}

/** The CSS variables the shell and the sections are painted with. */
export function cssVariables(theme: Theme): Readonly<Record<string, string>> {
  const { semanticColors, palette } = theme;
  return {
    '--ground': semanticColors.bodyBackground,
    '--text': semanticColors.bodyText,
    '--subtext': semanticColors.bodySubtext,
    '--link': semanticColors.link,
    '--link-hover': semanticColors.linkHovered,
    '--accent': palette.themePrimary,
    '--line': palette.neutralTertiaryAlt,
    '--quiet': palette.neutralLighter
  };
}
