import { isJsonObject } from '../protocol/json';
import type { SiteLocale } from '../regional/cultures';
import type { Store } from '../store/store';

/** What the profile service knows of a person beyond name and email address. */
export interface Profile {
  readonly jobTitle: string;
  readonly department: string;
  readonly office: string;
  readonly workPhone: string;
  /** Names the people picker also answers to. */
  readonly aliases: readonly string[];
  /** What the person stands for in the page's switch; empty for people not offered there. */
  readonly role: string;
  /** The person's own regional settings; left out where those of the site hold. */
  readonly region?: { readonly locale: SiteLocale; readonly zone: string };
}

/** The profile of a principal; empty texts where nothing was ever said. */
export function readProfile(store: Store, principalId: number): Profile {
  const row = store.one<{ profile: string }>('SELECT profile FROM principals WHERE id = ?', principalId);
  return parseProfile(row?.profile ?? '{}');
}

/** A profile out of the JSON text the store keeps. */
export function parseProfile(json: string): Profile {
  const stored: unknown = JSON.parse(json);
  const profile = isJsonObject(stored) ? stored : {};
  const text = (name: string): string => (typeof profile[name] === 'string' ? profile[name] : '');
  return {
    jobTitle: text('jobTitle'),
    department: text('department'),
    office: text('office'),
    workPhone: text('workPhone'),
    aliases: Array.isArray(profile.aliases) ? profile.aliases.map(String) : [],
    role: text('role')
  };
}

/** Replaces the profile of a principal. */
export function saveProfile(store: Store, principalId: number, profile: Profile): void {
  store.run('UPDATE principals SET profile = ? WHERE id = ?', JSON.stringify(profile), principalId);
}
