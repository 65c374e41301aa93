import { COLUMN_WIDTHS, type ColumnWidth } from './pages';

export const THEMES = ['light', 'dark', 'high-contrast'] as const;
export const SECTION_BACKGROUNDS = ['none', 'neutral', 'soft', 'strong'] as const;
export const LOCALES = ['en-US', 'es-ES'] as const;
export const MODES = ['read', 'edit'] as const;
/** A page of the site, or Teams' hosted page: a tab on the site, or a personal app, which runs at the tenant's root. */
export const HOSTS = ['sharepoint', 'teams-tab', 'teams-personal'] as const;

export type ThemeName = (typeof THEMES)[number];
export type SectionBackground = (typeof SECTION_BACKGROUNDS)[number];
export type Locale = (typeof LOCALES)[number];
export type Mode = (typeof MODES)[number];
export type Host = (typeof HOSTS)[number];

/** What the bar on top of a page lets one choose. All of it is in the address, so that a link or a test can set it. */
export type Choices = {
  /** Login or user principal name; `null` leaves it to the cookie, or else to the server. */
  readonly person: string | null;
  readonly theme: ThemeName;
  readonly section: SectionBackground;
  /** `null` is the page's own layout. */
  readonly column: ColumnWidth | null;
  readonly locale: Locale;
  readonly mode: Mode;
  readonly host: Host;
};

export const DEFAULT_CHOICES: Choices = {
  person: null,
  theme: 'light',
  section: 'none',
  column: null,
  locale: 'en-US',
  mode: 'read',
  host: 'sharepoint'
};

/** Reads the choices from an address; what is missing or unknown is as in {@link DEFAULT_CHOICES}. */
export function readChoices(query: URLSearchParams): Choices {
  return {
    person: query.get('person') || null,
    theme: oneOf(THEMES, query.get('theme')) ?? DEFAULT_CHOICES.theme,
    section: oneOf(SECTION_BACKGROUNDS, query.get('section')) ?? DEFAULT_CHOICES.section,
    column: oneOf(COLUMN_WIDTHS, query.get('column')) ?? DEFAULT_CHOICES.column,
    locale: oneOf(LOCALES, query.get('locale')) ?? DEFAULT_CHOICES.locale,
    mode: oneOf(MODES, query.get('mode')) ?? DEFAULT_CHOICES.mode,
    host: oneOf(HOSTS, query.get('host')) ?? DEFAULT_CHOICES.host
  };
}

/**
 * The query with some choices changed and everything else in it, such as a web part's deep link, as it was.
 * A choice equal to its default leaves the query.
 */
export function writeChoices(query: URLSearchParams, changed: Partial<Choices>): URLSearchParams {
  const written = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changed)) {
    if (value === null || value === DEFAULT_CHOICES[name as keyof Choices]) written.delete(name);
    else written.set(name, value);
  }
  return written;
}

/** The query that carries only the choices on to another page. */
export function keepChoices(query: URLSearchParams): URLSearchParams {
  return writeChoices(new URLSearchParams(), readChoices(query));
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}
