import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSeed, type SeedKind } from '../seeds/build-seed';
import { hostWorkbench } from './host/create-workbench-host';
import type { SelectablePerson } from './host/pages/workbench-bar';
import { listSelectablePeople } from './host/site/selectable-people';
import { createSharePoint, type SharePoint } from './server/create-sharepoint';
import type { SiteLocale } from './server/regional/cultures';
import { installPackage } from './server/provisioning/install-package';
import { openPackage, type SolutionPackage } from './server/provisioning/open-package';
import type { VersionLimits } from './server/store/store';
import { applySeed } from './server/seeding/apply-seed';

const ROOT = path.join(__dirname, '..');

/** What `heft package-solution` makes. */
export const PACKAGE_FILE = path.join(ROOT, 'sharepoint', 'solution', 'common-ground.sppkg');

export type WorkbenchOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  /** A folder that keeps the site between starts, or `:memory:`. */
  readonly data: string;
  /** What a new site starts with. */
  readonly seed: SeedKind;
  /** Throws away what the folder has kept. Default false. */
  readonly reset?: boolean;
  /** The clock of the site; dates of the seed are around its first reading. Default: the machine's. */
  readonly now?: () => Date;
  /** How a new site writes dates and numbers, and its language. Default `en-US`. */
  readonly locale?: SiteLocale;
  /** IANA name of a new site's time zone. Default `UTC`. */
  readonly zone?: string;
  /** Tenant properties to set, by key. */
  readonly tenantProperties?: Readonly<Record<string, string>>;
  /** How a new site limits versions. Default `manual`. */
  readonly versionLimits?: VersionLimits;
  /** Default {@link PACKAGE_FILE}. */
  readonly packageFile?: string;
  /** Further packages to install; their web parts are shown by the page `Single.aspx?webpart=<alias>`. */
  readonly alsoInstall?: readonly SolutionPackage[];
};

/** A running local SharePoint with its pages. */
export type Workbench = {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Absolute address of the site. */
  readonly siteUrl: string;
  readonly sharePoint: SharePoint;
  /** The people a visitor may choose to be. */
  readonly people: readonly SelectablePerson[];
  /** True when this start filled the site. */
  readonly isNew: boolean;
  close(): Promise<void>;
};

/** The workbench cannot be started, for a reason the one who starts it can do something about. */
export class WorkbenchError extends Error {}

/**
 * Opens the site, installs the package in it, fills it when it is new, and serves it with its pages.
 *
 * @throws WorkbenchError when there is no package or the port is taken.
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const packageFile = options.packageFile ?? PACKAGE_FILE;
  if (!existsSync(packageFile)) {
    throw new WorkbenchError(
      `There is no package at ${path.relative(process.cwd(), packageFile)}. Build it with: npm run gulp -- package-solution --ship`
    );
  }
  if (options.reset) forget(options.data);
  const now = options.now ?? (() => new Date());
  const solutions = [await openPackage(packageFile), ...(options.alsoInstall ?? [])];
  const { data, locale, zone, versionLimits, tenantProperties } = options;
  const sharePoint = createSharePoint({ data, now, locale, zone, versionLimits, tenantProperties });
  const { store, site } = sharePoint;
  try {
    for (const solution of solutions) installPackage(store, solution);
    const isNew = listSelectablePeople(store).length === 0;
    if (isNew) await applySeed(store, buildSeed(options.seed, now()));
    const people = listSelectablePeople(store);
    await hostWorkbench(site, {
      nodeModules: path.join(ROOT, 'node_modules'),
      cacheFolder: path.join(ROOT, 'temp', 'workbench'),
      installed: solutions,
      listPeople: () => listSelectablePeople(store),
      enterRoot: (login) => sharePoint.enterRoot(login)
    });
    const siteUrl = await listen(sharePoint, options.port);
    return { origin: new URL(siteUrl).origin, siteUrl, sharePoint, people, isNew, close: () => sharePoint.close() };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function listen(sharePoint: SharePoint, port: number): Promise<string> {
  try {
    return await sharePoint.listen(port);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE') {
      throw new WorkbenchError(
        `Port ${port} is taken, perhaps by another workbench: look at http://127.0.0.1:${port}, or choose another with --port ${port + 1}.`
      );
    }
    throw error;
  }
}

/** Removes the site's database; nothing else in the folder is ours. */
function forget(data: string): void {
  if (data === ':memory:') return;
  for (const file of ['site.db', 'site.db-wal', 'site.db-shm']) rmSync(path.join(data, file), { force: true });
}
