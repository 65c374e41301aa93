import '@pnp/sp/site-users';
import type { GroupKey, ListDefinition, PermissionLevelKey } from '../../lists/list-definition';
import { DataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { readPrincipals } from '../sharepoint/site-principals';
import type { SuiteSite } from '../sharepoint/suite-site';

/** A site under repair, with the numbers it gives to what repairs speak of; a repair that makes something adds it. */
export interface SiteWorkshop {
  readonly site: SuiteSite;
  /** The signed-in person. */
  readonly ownId: number;
  readonly groupIds: Map<GroupKey, number>;
  /** Groups of someone else with a title of the suite's, which no owner has agreed to use. */
  readonly foreignGroupIds: Map<GroupKey, number>;
  readonly levelIds: Map<PermissionLevelKey, number>;
  /** GUIDs of lists by their site-relative URL. */
  readonly listIds: Map<string, string>;
  /** Titles of the site's lists in lower case, which no other list may have. */
  readonly listTitles: Set<string>;
  /** Whether a column of a page may reach the edges of the window, which only communication sites have. */
  readonly hasFullWidth: boolean;
}

/** SharePoint's name for the template of a communication site. */
const COMMUNICATION_SITE = 'SITEPAGEPUBLISHING';

interface ListRow {
  readonly Id: string;
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** Reads the numbers of a site, in one request. */
export async function openWorkshop(site: SuiteSite): Promise<SiteWorkshop> {
  const { sp, execute } = openBatch(site);
  const [me, principals, web, lists] = await Promise.all([
    sp.web.currentUser.select('Id')<{ readonly Id: number }>(),
    readPrincipals(sp),
    sp.web.select('WebTemplate')<{ readonly WebTemplate: string }>(),
    sp.web.lists.select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<ListRow[]>(),
    execute()
  ]);
  return {
    site,
    ownId: me.Id,
    groupIds: new Map(principals.groupIds),
    foreignGroupIds: new Map(principals.foreignGroupIds),
    levelIds: new Map(principals.levelIds),
    hasFullWidth: web.WebTemplate === COMMUNICATION_SITE,
    listTitles: new Set(lists.map(({ Title }) => Title.toLowerCase())),
    listIds: new Map(
      lists.map(({ Id, RootFolder }) => [RootFolder.ServerRelativeUrl.slice(site.webPath.length + 1), Id])
    )
  };
}

function found<Key extends string, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new DataError('notSetUp', 'siteSetup.repair', `${key} is not on the site.`);
  return value;
}

/** @throws DataError `notSetUp` for a group that is not on the site */
export function groupId({ groupIds }: SiteWorkshop, group: GroupKey): number {
  return found(groupIds, group);
}

/** @throws DataError `notSetUp` where no group of someone else has the group's title any more */
export function foreignGroupId({ foreignGroupIds }: SiteWorkshop, group: GroupKey): number {
  return found(foreignGroupIds, group);
}

/** What a list gives to groups by now: a group that waits for an owner's word is left out, and its access found missing afterwards. */
export function grantable({ foreignGroupIds }: SiteWorkshop, { access }: ListDefinition): ListDefinition['access'] {
  return access.filter(({ group }) => !foreignGroupIds.has(group));
}

/** @throws DataError `notSetUp` for a level that is not on the site */
export function levelId({ levelIds }: SiteWorkshop, level: PermissionLevelKey): number {
  return found(levelIds, level);
}

/** @throws DataError `notSetUp` for a list that is not on the site */
export function listId({ listIds }: SiteWorkshop, { url }: Pick<ListDefinition, 'url'>): string {
  return found(listIds, url);
}

/** @throws DataError `notSetUp` where something a list refers to is not on the site: a group, a level, or the list of a lookup */
export function requireReferences(workshop: SiteWorkshop, list: ListDefinition): void {
  const { fields, url } = list;
  for (const { group, level } of grantable(workshop, list)) {
    groupId(workshop, group);
    levelId(workshop, level);
  }
  for (const { lookupList } of fields) {
    if (lookupList !== undefined && lookupList !== url) listId(workshop, { url: lookupList });
  }
}
