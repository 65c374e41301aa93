import type { IPalette } from '@fluentui/theme';
import type { ThemeName } from '../choices';

export type SitePalette = { readonly isInverted: boolean; readonly palette: Partial<IPalette> };

/** Neutral steps of Fluent UI's light theme, which SharePoint's light themes share. */
const lightNeutrals: Partial<IPalette> = {
  white: '#ffffff',
  neutralLighterAlt: '#faf9f8',
  neutralLighter: '#f3f2f1',
  neutralLight: '#edebe9',
  neutralQuaternaryAlt: '#e1dfdd',
  neutralQuaternary: '#d0d0d0',
  neutralTertiaryAlt: '#c8c6c4',
  neutralTertiary: '#a19f9d',
  neutralSecondary: '#605e5c',
  neutralSecondaryAlt: '#8a8886',
  neutralPrimaryAlt: '#3b3a39',
  neutralPrimary: '#323130',
  neutralDark: '#201f1e',
  black: '#000000'
};

const darkNeutrals: Partial<IPalette> = {
  white: '#1b1a19',
  neutralLighterAlt: '#201f1e',
  neutralLighter: '#252423',
  neutralLight: '#323130',
  neutralQuaternaryAlt: '#3b3a39',
  neutralQuaternary: '#484644',
  neutralTertiaryAlt: '#605e5c',
  neutralTertiary: '#a19f9d',
  neutralSecondary: '#c8c6c4',
  neutralSecondaryAlt: '#b3b0ad',
  neutralPrimaryAlt: '#e1dfdd',
  neutralPrimary: '#f3f2f1',
  neutralDark: '#faf9f8',
  black: '#ffffff'
};

const highContrastNeutrals: Partial<IPalette> = {
  white: '#000000',
  neutralLighterAlt: '#000000',
  neutralLighter: '#000000',
  neutralLight: '#1f1f1f',
  neutralQuaternaryAlt: '#2b2b2b',
  neutralQuaternary: '#3a3a3a',
  neutralTertiaryAlt: '#ffffff',
  neutralTertiary: '#3ff23f',
  neutralSecondary: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  black: '#ffffff'
};

/** The palettes a site can have here: SharePoint's teal, its dark counterpart, and one with the contrast of Windows' "Night sky". */
export const PALETTES: Readonly<Record<ThemeName, SitePalette>> = {
  light: {
    isInverted: false,
    palette: {
      ...lightNeutrals,
      themeDarker: '#014446',
      themeDark: '#025c5f',
      themeDarkAlt: '#026d70',
      themePrimary: '#03787c',
      themeSecondary: '#13898d',
      themeTertiary: '#49aeb1',
      themeLight: '#98d6d8',
      themeLighter: '#c5e9ea',
      themeLighterAlt: '#f0f9fa',
      accent: '#03787c'
    }
  },
  dark: {
    isInverted: true,
    palette: {
      ...darkNeutrals,
      themeDarker: '#b9eff0',
      themeDark: '#93e2e4',
      themeDarkAlt: '#74d4d7',
      themePrimary: '#4fc4c8',
      themeSecondary: '#3eaaae',
      themeTertiary: '#2a797c',
      themeLight: '#17494b',
      themeLighter: '#103133',
      themeLighterAlt: '#0a1f20',
      accent: '#4fc4c8'
    }
  },
  'high-contrast': {
    isInverted: true,
    palette: {
      ...highContrastNeutrals,
      themeDarker: '#ffffff',
      themeDark: '#b3f7ff',
      themeDarkAlt: '#80f2ff',
      themePrimary: '#1aebff',
      themeSecondary: '#1aebff',
      themeTertiary: '#1aebff',
      themeLight: '#00454d',
      themeLighter: '#002b30',
      themeLighterAlt: '#000000',
      accent: '#1aebff'
    }
  }
};
