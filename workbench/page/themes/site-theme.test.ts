import { SECTION_BACKGROUNDS, THEMES } from '../choices';
import { createSiteTheme } from './site-theme';

const combinations = THEMES.flatMap((name) => SECTION_BACKGROUNDS.map((section) => [name, section] as const));

describe('the theme of a section', () => {
  it.each(combinations)('can be read: %s, %s', (name, section) => {
    const { semanticColors: colors } = createSiteTheme(name, section);
    const pairs: readonly (readonly [string, string])[] = [
      [colors.bodyText, colors.bodyBackground],
      [colors.bodySubtext, colors.bodyBackground],
      [colors.link, colors.bodyBackground],
      [colors.linkHovered, colors.bodyBackground],
      [colors.errorText, colors.bodyBackground],
      [colors.inputText, colors.inputBackground],
      [colors.inputPlaceholderText, colors.inputBackground],
      [colors.buttonText, colors.buttonBackground],
      [colors.primaryButtonText, colors.primaryButtonBackground],
      [colors.listText, colors.listItemBackgroundHovered],
      [colors.menuItemText, colors.menuBackground]
    ];
    for (const [text, ground] of pairs)
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(name === 'high-contrast' ? 7 : 4.5);
  });

  it.each(THEMES)('has another ground than the page when it is strong, and is turned round: %s', (name) => {
    const page = createSiteTheme(name);
    const strong = createSiteTheme(name, 'strong');
    expect(strong.semanticColors.bodyBackground).not.toBe(page.semanticColors.bodyBackground);
    expect(strong.isInverted).toBe(!page.isInverted);
  });

  it.each(['light', 'dark'] as const)('makes every background distinct: %s', (name) => {
    const grounds = SECTION_BACKGROUNDS.map((section) => createSiteTheme(name, section).semanticColors.bodyBackground);
    expect(new Set(grounds).size).toBe(SECTION_BACKGROUNDS.length);
  });
});

/** Contrast ratio of two `#rrggbb` colors (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
