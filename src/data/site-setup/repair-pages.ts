import '@pnp/sp/clientside-pages';
import '@pnp/sp/files/web';
import '@pnp/sp/navigation';
import { SPQueryable, spPost } from '@pnp/sp';
import { ClientsideWebpart, type IClientsidePage } from '@pnp/sp/clientside-pages';
import { pageName, type PageDefinition } from '../../lists/site-pages';
import { DataError, toFileError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import type { SiteWorkshop } from './site-workshop';

/** Widths of a column as SharePoint counts them: twelfths of the page, and 0 for the whole window. */
const columnWidths = { page: 12, window: 0 } as const;

function webPartOf({ webPartId, instanceId, title, description }: PageDefinition): ClientsideWebpart {
  return new ClientsideWebpart({
    ...ClientsideWebpart.Default,
    // Each page has a place of its own; the default is one object for all.
    position: { ...ClientsideWebpart.Default.position },
    id: instanceId,
    webPartId,
    webPartData: { id: webPartId, instanceId, title, description, dataVersion: '1.0', properties: {} }
  });
}

/** Server-relative path of the page that SharePoint makes of a title. */
function pathOf({ webPath }: SuiteSite, title: string): string {
  return `${webPath}/SitePages/${pageName(title)}.aspx`;
}

/**
 * SharePoint would give the page another address than that of its title.
 * @throws DataError `duplicate` where there is a page at that address by now
 */
async function requireFreeAddress(site: SuiteSite, title: string): Promise<void> {
  const file = site.sp.web.getFileByServerRelativePath(pathOf(site, title));
  const isThere = await file
    .select('Exists')<{ readonly Exists: boolean }>()
    .then(
      ({ Exists }) => Exists,
      (error: unknown) => {
        const failure = toFileError('siteSetup.addPage', error);
        if (failure.kind === 'notFound') return false;
        throw failure;
      }
    );
  if (isThere)
    throw new DataError('duplicate', 'siteSetup.addPage', `A page of this site has the address of ${title}.`);
}

/**
 * Switches off the comments below a page: they would look like comments on what the page shows, and are everyone's to read.
 * @returns the page's server-relative path
 */
async function closeComments(page: IClientsidePage): Promise<string> {
  const item = await page.getItem<{ readonly FileRef: string }>('Id', 'FileRef');
  await spPost(SPQueryable(item, 'SetCommentsDisabled(value=true)'));
  return item.FileRef;
}

/**
 * Makes a page with its web part, publishes it and adds its link to the menu. What fails on the way takes the page away again, so that
 * another run does not meet half a page.
 * @throws DataError `duplicate` where a page has the address of the title by now; nothing is made then
 */
export async function addPage(workshop: SiteWorkshop, definition: PageDefinition, wanted: string): Promise<void> {
  const title = wanted.trim();
  await requireFreeAddress(workshop.site, title);
  // SharePoint makes the address from the title a page is first saved with.
  const page = await workshop.site.sp.web.addClientsidePage(title, title);
  const path = await publish(workshop, page, definition).catch(async (error: unknown) => {
    await page.recycle().catch(() => undefined);
    throw error;
  });
  await addLink(workshop, title, path);
}

/**
 * Gives a page whose making broke off what it lacks, publishes it and adds its link to the menu.
 * @throws DataError `duplicate` where the page got something of someone else's meanwhile, which stays as it is
 */
export async function finishPage(workshop: SiteWorkshop, definition: PageDefinition): Promise<void> {
  const { site } = workshop;
  const page = await site.sp.web.loadClientsidePage(pathOf(site, definition.title));
  if (page.sections.length > 0)
    throw new DataError('duplicate', 'siteSetup.finishPage', `The page ${definition.title} is no longer empty.`);
  page.title = definition.title;
  await addLink(workshop, definition.title, await publish(workshop, page, definition));
}

/** @returns the server-relative path of the page */
async function publish(workshop: SiteWorkshop, page: IClientsidePage, definition: PageDefinition): Promise<string> {
  page.description = definition.description;
  page.layoutType = 'NoImage';
  page
    .addSection()
    .addColumn(workshop.hasFullWidth ? columnWidths.window : columnWidths.page)
    .addControl(webPartOf(definition));
  await page.save();
  return closeComments(page);
}

/** Adds a link to the site's menu, behind those that are there. */
export async function addLink({ site }: SiteWorkshop, title: string, url: string): Promise<void> {
  await site.sp.web.navigation.quicklaunch.add(title, url);
}
