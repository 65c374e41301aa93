import { SITE_COLUMNS, addField, findField } from '../fields/field-store';
import { fieldOfXml } from '../fields/field-xml';
import { createList } from '../lists/list-store';
import { findListByUrl } from '../store/find-lists';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';
import type { SolutionPackage } from './open-package';
import { provisionFields } from './provision-fields';
import { provisionRows } from './provision-rows';
import { provisionViews } from './provision-views';
import { readDeclaration } from './site-declaration';
import type { ListDeclaration, SiteDeclaration } from './site-declaration';
import { systemAccountId } from './system-account';

/** What an installation did; everything empty when the site already had all of it. */
export interface InstallationReport {
  /** Site-relative URLs of the lists that were made. */
  readonly lists: readonly string[];
  /** `<list url>/<internal name>` of the columns that were added; site columns without a list. */
  readonly fields: readonly string[];
  /** `<list url>/<title>` of the views that were added. */
  readonly views: readonly string[];
}

/** A package this site has. */
export interface InstalledPackage {
  readonly solutionId: string;
  readonly title: string;
  readonly version: string;
}

interface PlannedList {
  readonly declaration: ListDeclaration;
  readonly list: ListRecord;
  readonly isNew: boolean;
}

/**
 * Runs a package's features on the site: makes the lists, columns and views they declare. What is there already is left as it is,
 * so that installing twice changes nothing and a newer package only adds. All or nothing.
 *
 * @throws Error naming what could not be made
 */
export function installPackage(store: Store, solution: SolutionPackage): InstallationReport {
  return store.transaction(() => {
    const declarations = solution.features.map(readDeclaration);
    const report = declarations.map((declaration) => provision(store, declaration));
    recordInstallation(store, solution);
    return {
      lists: report.flatMap((part) => part.lists),
      fields: report.flatMap((part) => part.fields),
      views: report.flatMap((part) => part.views)
    };
  });
}

/** The packages this site has, by title. */
export function listInstalledPackages(store: Store): readonly InstalledPackage[] {
  return store.all<InstalledPackage>('SELECT solutionId, title, version FROM installed_packages ORDER BY title');
}

/** Lists first, so that lookups find the lists they point to, whatever order the package declares them in. */
function provision(store: Store, declaration: SiteDeclaration): InstallationReport {
  const siteFields = declaration.siteFields
    .map(fieldOfXml)
    .filter((field) => !findField(store, SITE_COLUMNS, field.internalName ?? ''));
  siteFields.forEach((field) => addField(store, SITE_COLUMNS, field));
  const planned = declaration.lists.map((list) => planList(store, list));
  const fields = planned.flatMap(({ declaration: list, list: record, isNew }) =>
    provisionFields(store, record, list, isNew).map((name) => `${list.url}/${name}`)
  );
  const views = planned.flatMap(({ declaration: list, list: record, isNew }) =>
    provisionViews(store, record, list.views, isNew).map((title) => `${list.url}/${title}`)
  );
  for (const { declaration: list, list: record, isNew } of planned) if (isNew) provisionRows(store, record, list.rows);
  return {
    lists: planned.filter(({ isNew }) => isNew).map(({ declaration: list }) => list.url),
    fields: [...siteFields.map((field) => field.internalName ?? field.title), ...fields],
    views
  };
}

function planList(store: Store, declaration: ListDeclaration): PlannedList {
  const existing = findListByUrl(store, declaration.url);
  return { declaration, list: existing ?? makeList(store, declaration), isNew: existing === null };
}

function makeList(store: Store, declaration: ListDeclaration): ListRecord {
  const { settings } = declaration;
  return createList(store, {
    title: declaration.title,
    description: declaration.description,
    baseTemplate: declaration.template,
    url: declaration.url,
    authorId: systemAccountId(store),
    settings: {
      Hidden: declaration.hidden,
      OnQuickLaunch: declaration.onQuickLaunch,
      EnableVersioning: settings.enableVersioning,
      EnableFolderCreation: settings.enableFolderCreation,
      EnableAttachments: settings.enableAttachments,
      NoCrawl: settings.noCrawl
    }
  });
}

function recordInstallation(store: Store, { solutionId, title, version }: SolutionPackage): void {
  const moment = store.timestamp();
  store.run(
    `INSERT INTO installed_packages (solutionId, title, version, installed, upgraded) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (solutionId) DO UPDATE SET title = excluded.title, version = excluded.version, upgraded = excluded.upgraded`,
    solutionId,
    title,
    version,
    moment,
    moment
  );
}
