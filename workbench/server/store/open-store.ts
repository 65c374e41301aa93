import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { SHARED_SCHEMA } from './schema';
import { Store } from './store';
import type { Site, VersionLimits } from './store';

export interface StoreOptions {
  /** A folder that keeps the site between starts, or `:memory:`. */
  readonly data: string;
  /** Source of every timestamp. Default: the machine's clock. */
  readonly now?: () => Date;
  /** Title of a web that has to be created. Default `Hospital`. */
  readonly title?: string;
  /** Server-relative URL of the web. Default `/sites/hospital`. */
  readonly siteUrl?: string;
  /** Locale of a site that has to be created. Default `en-US`. */
  readonly locale?: string;
  /** IANA name of the zone of a site that has to be created. Default `UTC`. */
  readonly zone?: string;
  /** Whether a site that has to be created is below another. Default false. */
  readonly isSubsite?: boolean;
  /** How a site that has to be created limits versions. Default `manual`. */
  readonly versionLimits?: VersionLimits;
  /** DDL of other folders, run after the shared tables. */
  readonly schemas?: readonly string[];
}

/** What is decided when a site is made. */
type SiteSettings = Pick<Site, 'locale' | 'zone' | 'versionLimits' | 'isSubsite'>;

const defaults: SiteSettings = { locale: 'en-US', zone: 'UTC', versionLimits: 'manual', isSubsite: false };

/** Opens the store and creates what is missing in it. An existing site is left as it is. */
export function openStore(options: StoreOptions): Store {
  const now = options.now ?? ((): Date => new Date());
  const folder = options.data === ':memory:' ? null : options.data;
  if (folder) mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(folder ? join(folder, 'site.db') : ':memory:');
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  for (const schema of [SHARED_SCHEMA, ...(options.schemas ?? [])]) database.exec(schema);
  return new Store(database, findSite(database) ?? createSite(database, options, now), folder, now);
}

function findSite(database: DatabaseSync): Site | null {
  const row = database.prepare('SELECT id AS webId, siteId, url, settings FROM webs').get();
  if (!row) return null;
  const settings = JSON.parse(String(row.settings)) as Partial<SiteSettings>;
  return { ...defaults, ...settings, siteId: String(row.siteId), webId: String(row.webId), url: String(row.url) };
}

function createSite(database: DatabaseSync, options: StoreOptions, now: () => Date): Site {
  const settings: SiteSettings = {
    locale: options.locale ?? defaults.locale,
    zone: options.zone ?? defaults.zone,
    versionLimits: options.versionLimits ?? defaults.versionLimits,
    isSubsite: options.isSubsite ?? defaults.isSubsite
  };
  const site = { siteId: randomUUID(), webId: randomUUID(), url: options.siteUrl ?? '/sites/hospital', ...settings };
  const created = `${now().toISOString().slice(0, 19)}Z`;
  database
    .prepare(
      'INSERT INTO webs (id, siteId, url, title, created, lastItemModified, settings) VALUES (?, ?, ?, ?, ?, ?, ?)'
    )
    .run(site.webId, site.siteId, site.url, options.title ?? 'Hospital', created, created, JSON.stringify(settings));
  return site;
}
