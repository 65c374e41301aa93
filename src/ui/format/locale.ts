import * as React from 'react';

/** The locale of an application's reader, such as `es-ES`; `AppFrame` provides it. */
export const LocaleContext = React.createContext('en-US');

export function useLocale(): string {
  return React.useContext(LocaleContext);
}

/**
 * How dates and numbers are written: in the language of the words around them, the way the person's region writes them. `es-MX` for a
 * Mexican, `en-GB` for a Briton; `en-DE` for a German, who reads English words and so English names of months, the day first.
 * @param language Of the words that were loaded, `en` or `es`.
 * @param culture The person's regional format, e.g. `de-DE`; one without a region, or that is none, changes nothing.
 */
export function readerLocale(language: string, culture: string): string {
  const usual = language === 'es' ? 'es-ES' : 'en-US';
  try {
    const { region } = new Intl.Locale(culture);
    return region ? `${language}-${region}` : usual;
  } catch {
    return usual;
  }
}
