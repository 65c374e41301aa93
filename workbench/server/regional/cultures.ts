/** Languages and countries a site, or a person, may write dates and numbers like. */
export type SiteLocale = 'en-US' | 'en-GB' | 'es-ES';

/** How a culture writes, in the terms of `SP.RegionalSettings`. */
export interface Culture {
  readonly locale: SiteLocale;
  readonly lcid: number;
  /** The language of the site's own words: 1033 English, 3082 Spanish. */
  readonly language: number;
  /** 0: month, day, year; 1: day, month, year. */
  readonly dateFormat: 0 | 1;
  readonly time24: boolean;
  readonly decimalSeparator: string;
  readonly thousandSeparator: string;
  readonly listSeparator: string;
  /** 0 Sunday, 1 Monday. */
  readonly firstDayOfWeek: 0 | 1;
  readonly currency: string;
  readonly yes: string;
  readonly no: string;
}

const english = {
  language: 1033,
  decimalSeparator: '.',
  thousandSeparator: ',',
  listSeparator: ',',
  yes: 'Yes',
  no: 'No'
};

export const cultures: Readonly<Record<SiteLocale, Culture>> = {
  'en-US': {
    ...english,
    locale: 'en-US',
    lcid: 1033,
    dateFormat: 0,
    time24: false,
    firstDayOfWeek: 0,
    currency: 'USD'
  },
  'en-GB': { ...english, locale: 'en-GB', lcid: 2057, dateFormat: 1, time24: true, firstDayOfWeek: 1, currency: 'GBP' },
  'es-ES': {
    locale: 'es-ES',
    lcid: 3082,
    language: 3082,
    dateFormat: 1,
    time24: true,
    decimalSeparator: ',',
    thousandSeparator: '.',
    listSeparator: ';',
    firstDayOfWeek: 1,
    currency: 'EUR',
    yes: 'Sí',
    no: 'No'
  }
};

export const siteLocales = Object.keys(cultures) as readonly SiteLocale[];

/** @returns `null` for a locale sites do not have here */
export function findCulture(locale: unknown): Culture | null {
  const known = siteLocales.find((candidate) => candidate === locale);
  return known === undefined ? null : cultures[known];
}
