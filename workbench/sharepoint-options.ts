import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { SeedKind } from '../seeds/build-seed';
import { findCulture, siteLocales } from './server/regional/cultures';
import type { SiteLocale } from './server/regional/cultures';
import type { VersionLimits } from './server/store/store';
import { findTimeZone, timeZones } from './server/regional/time-zones';

const PACKAGE_FILE = path.join(__dirname, '..', 'sharepoint', 'solution', 'common-ground.sppkg');

const USAGE = `npm run sharepoint -- [options]

  --port N                  where to listen, on loopback (4401; 0 takes any free port)
  --data DIR|:memory:       where the site is kept between starts (:memory:)
  --seed empty|demo|large   what a new site starts with (empty: as Microsoft makes it, with people)
  --locale LOCALE           how a new site writes dates and numbers, and its language: en-US, en-GB or es-ES (en-US)
  --zone ZONE               time zone of a new site: UTC, Europe/Madrid, America/New_York, ... (UTC)
  --version-limits KIND     manual, or automatic: a new site thins out versions as they age (manual)
  --tenant-property KEY=VALUE   a tenant property, read by every site; repeatable
  --open-door               a request that names no one speaks for the administrator
  --package FILE|none       the package to install (sharepoint/solution/common-ground.sppkg)

Say who asks with the header X-Workbench-User: <login>; GET /_workbench/people lists them.`;

const SEEDS: readonly SeedKind[] = ['empty', 'demo', 'large'];

/** Something the one who starts the server can do something about. */
export class StartError extends Error {}

/** How the local SharePoint is to be started. */
export interface SharePointStart {
  readonly port: number;
  readonly data: string;
  readonly seed: SeedKind;
  readonly openDoor: boolean;
  readonly locale: SiteLocale;
  /** IANA name. */
  readonly zone: string;
  readonly versionLimits: VersionLimits;
  /** By key. */
  readonly tenantProperties: Readonly<Record<string, string>>;
  /** `null` for a site without a package. */
  readonly packageFile: string | null;
}

/** Reads the command line of `npm run sharepoint`. @throws StartError saying what is wrong with it */
export function readOptions(given: readonly string[]): SharePointStart {
  const values = parse(given);
  const port = Number(values.port);
  const seed = SEEDS.find((kind) => kind === values.seed);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new StartError(`--port takes a number up to 65535, not "${values.port}".`);
  if (!seed) throw new StartError(`--seed takes ${SEEDS.join(', ')}, not "${values.seed}".`);
  const site = readSiteOptions(values);
  const packageFile = values.package === 'none' ? null : path.resolve(values.package);
  if (packageFile && !existsSync(packageFile)) {
    throw new StartError(
      `There is no package at ${path.relative(process.cwd(), packageFile)}. Build it with: npm run gulp -- package-solution --ship`
    );
  }
  return { port, data: values.data, seed, openDoor: values['open-door'], packageFile, ...site };
}

type SiteValues = Pick<Values, 'locale' | 'zone' | 'version-limits' | 'tenant-property'>;

/** What is decided when a site is made. @throws StartError for what no site has here */
export function readSiteOptions(
  given: SiteValues
): Pick<SharePointStart, 'locale' | 'zone' | 'versionLimits' | 'tenantProperties'> {
  const culture = findCulture(given.locale);
  const zone = findTimeZone(given.zone)?.zone;
  if (!culture) throw new StartError(`--locale takes ${siteLocales.join(', ')}, not "${given.locale}".`);
  if (zone === undefined)
    throw new StartError(`--zone takes ${timeZones.map((known) => known.zone).join(', ')}, not "${given.zone}".`);
  const versionLimits = given['version-limits'];
  if (versionLimits !== 'manual' && versionLimits !== 'automatic')
    throw new StartError(`--version-limits takes manual or automatic, not "${versionLimits}".`);
  return {
    locale: culture.locale,
    zone,
    versionLimits,
    tenantProperties: Object.fromEntries(given['tenant-property'].map(readProperty))
  };
}

function readProperty(given: string): readonly [string, string] {
  const equals = given.indexOf('=');
  if (equals < 1) throw new StartError(`--tenant-property takes KEY=VALUE, not "${given}".`);
  return [given.slice(0, equals), given.slice(equals + 1)];
}

interface Values {
  readonly port: string;
  readonly data: string;
  readonly seed: string;
  readonly 'open-door': boolean;
  readonly locale: string;
  readonly zone: string;
  readonly 'version-limits': string;
  readonly 'tenant-property': readonly string[];
  readonly package: string;
}

function parse(given: readonly string[]): Values {
  try {
    return parseArgs({
      args: [...given],
      options: {
        port: { type: 'string', default: '4401' },
        data: { type: 'string', default: ':memory:' },
        seed: { type: 'string', default: 'empty' },
        locale: { type: 'string', default: 'en-US' },
        zone: { type: 'string', default: 'UTC' },
        'version-limits': { type: 'string', default: 'manual' },
        'tenant-property': { type: 'string', multiple: true, default: [] },
        'open-door': { type: 'boolean', default: false },
        package: { type: 'string', default: PACKAGE_FILE }
      }
    }).values;
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
