import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import type { ListDefinition } from '../../lists/list-definition';
import { listName } from '../../lists/list-name';
import { DataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { queueField, queuePermissions, settingsOf, target } from './repair-list';
import { requireReferences, type SiteWorkshop } from './site-workshop';

/** SharePoint's templates for a custom list and a document library. */
const templates = { list: 100, library: 101 } as const;

/** @throws DataError `duplicate` where a list has the title by now: SharePoint would refuse it only once the list is half made */
function requireFreeTitle({ listTitles }: SiteWorkshop, title: string): void {
  if (listTitles.has(title.toLowerCase()))
    throw new DataError('duplicate', 'siteSetup.makeList', `A list of this site has the title ${title}.`);
}

/**
 * Makes a list: one request for the list and one batch for all that is in it. The list takes its address from the title it is born
 * with; the title people read comes last, and tells that the list is whole.
 * @throws DataError `duplicate` for a title another list has, `notSetUp` where something it refers to is missing; nothing is made then
 */
export async function addList(workshop: SiteWorkshop, list: ListDefinition, wanted: string): Promise<void> {
  const title = wanted.trim();
  requireFreeTitle(workshop, title);
  requireReferences(workshop, list);
  const { Id } = await workshop.site.sp.web.lists.add(listName(list), list.description, templates[list.kind], false, {
    EnableVersioning: list.versioned
  });
  workshop.listIds.set(list.url, Id);
  await shapeList(workshop, list, { title, columns: [], shown: [] });
}

/** Makes the rest of a list whose making broke off. @throws DataError `duplicate` for a title another list has */
export async function finishList(workshop: SiteWorkshop, list: ListDefinition, wanted: string): Promise<void> {
  const title = wanted.trim();
  requireFreeTitle(workshop, title);
  const { sp, execute } = openBatch(workshop.site);
  const on = target(workshop, list, sp);
  const [fields, { Items }] = await Promise.all([
    on.fields.select('InternalName')<readonly { readonly InternalName: string }[]>(),
    on.defaultView.fields<{ readonly Items: readonly string[] }>(),
    execute()
  ]);
  await shapeList(workshop, list, { title, columns: fields.map(({ InternalName }) => InternalName), shown: Items });
}

/** Makes a list that someone else made one of the suite's: its title, items, extra columns and views stay. */
export async function adoptList(workshop: SiteWorkshop, list: ListDefinition): Promise<void> {
  const fields = await target(workshop, list).fields.select('InternalName')<
    readonly { readonly InternalName: string }[]
  >();
  await shapeList(workshop, list, { columns: fields.map(({ InternalName }) => InternalName), shown: list.view });
}

interface Shape {
  /** What the list will be called; left out, it keeps its title. */
  readonly title?: string;
  /** Columns it has, and those its view shows. */
  readonly columns: readonly string[];
  readonly shown: readonly string[];
}

/** Columns, settings, view and permissions of a list, then its title, in one batch whose parts SharePoint carries out in order. */
async function shapeList(
  workshop: SiteWorkshop,
  list: ListDefinition,
  { title, columns, shown }: Shape
): Promise<void> {
  const { sp, execute } = openBatch(workshop.site);
  const on = target(workshop, list, sp);
  const { versioned, attachments, readItems, editItems, hiddenFromSearch } = settingsOf(list);
  const settings = {
    ...versioned,
    ...(list.hiddenFromSearch && hiddenFromSearch),
    ...(list.kind === 'list' && { ...attachments, ...readItems, ...editItems })
  };
  const missing = list.fields.filter(({ name }) => name === 'Title' || !columns.includes(name));
  const hidden = list.view.filter((column) => column !== 'Title' && !shown.includes(column));
  await Promise.all([
    on.update({ ...settings, ...(list.folders && { EnableFolderCreation: true }) }),
    ...missing.map((field) => queueField(on, workshop, list, field)),
    ...hidden.map((column) => on.defaultView.fields.add(column)),
    queuePermissions(workshop, on, list),
    // Of a batch each instance takes part once.
    title !== undefined && target(workshop, list, sp).update({ Title: title, OnQuickLaunch: false }),
    execute()
  ]);
  if (title !== undefined) workshop.listTitles.add(title.toLowerCase());
}
