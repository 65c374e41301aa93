import { formatDay } from './dates';
import { readerLocale } from './locale';

const written = (language: string, culture: string): string =>
  formatDay('2026-03-14', '2027-01-01', readerLocale(language, culture));

describe('readerLocale', () => {
  it.each([
    ['en', 'en-US', 'en-US', 'Mar 14, 2026'],
    ['en', 'en-GB', 'en-GB', '14 Mar 2026'],
    ['es', 'es-ES', 'es-ES', '14 mar 2026'],
    ['es', 'es-MX', 'es-MX', '14 mar 2026'],
    ['en', 'de-DE', 'en-DE', '14 Mar 2026'],
    ['es', 'en-US', 'es-US', '14 mar 2026'],
    ['es', 'es-419', 'es-419', '14 mar 2026'],
    ['en', 'sr-Latn-RS', 'en-RS', 'Mar 14, 2026']
  ])('writes %s words for a person of %s as %s', (language, culture, locale, day) => {
    expect(readerLocale(language, culture)).toBe(locale);
    expect(written(language, culture)).toBe(day);
  });

  it.each(['', 'es', 'not a culture'])('writes as usual for the language where "%s" names no region', (culture) => {
    expect(readerLocale('es', culture)).toBe('es-ES');
    expect(readerLocale('en', culture)).toBe('en-US');
  });
});
