import { permissionBits } from './base-permissions';
import { compareList } from './compare-list';
import { contractEntries } from './contract-entries';
import { contracts } from './contracts';
import type { Difference } from './difference';
import type { GroupDefinition, PermissionLevelDefinition } from './groups';
import { comparePage } from './compare-page';
import type { ListDefinition } from './list-definition';
import type { ObservedGrant, ObservedGroup, ObservedSite } from './observed-site';
import type { PageDefinition } from './site-pages';

/**
 * Compares a site with the definitions. The list of differences is what an owner reads before anything is changed, and the plan that
 * "Set up this site" carries out: on a site without the suite, after a change by hand, and for a later version.
 *
 * Goals: every difference that would break the suite or weaken its permissions. Non-goals: what the site's own people may
 * rename or add (titles, extra columns, extra views, permissions on other lists) is left alone and never reported.
 */

/** What a site is compared with. */
export interface SiteDefinitions {
  readonly levels: readonly PermissionLevelDefinition[];
  readonly groups: readonly GroupDefinition[];
  readonly lists: readonly ListDefinition[];
  readonly pages: readonly PageDefinition[];
}

function compareLevel(level: PermissionLevelDefinition, site: ObservedSite): Difference[] {
  // SharePoint's own levels are the site's to change.
  if (!level.basePermissions) return [];
  const actual = site.levels.get(level.key);
  if (actual === undefined) return [{ kind: 'missingLevel', level }];
  return actual === permissionBits(level.basePermissions) ? [] : [{ kind: 'alteredLevel', level }];
}

function compareGroup(group: GroupDefinition, actual: ObservedGroup | undefined): Difference[] {
  if (!actual) return [{ kind: 'missingGroup', group }];
  if (group.isSiteOwners) return [];
  if (!actual.isMarked) return [{ kind: 'foreignGroup', group }];
  const differences: Difference[] = [];
  if (!actual.showsMembers) differences.push({ kind: 'hiddenMembers', group });
  if (!actual.isOwnersOwn) differences.push({ kind: 'otherOwner', group });
  return differences;
}

/** What one of the suite's groups holds on the site as a whole. */
function compareSiteAccess(group: GroupDefinition, site: ObservedSite): Difference[] {
  if (group.isSiteOwners || !site.groups.get(group.key)?.isMarked) return [];
  const actual = site.grants.find(({ holder }) => holder === group.key)?.levels ?? [];
  const isExact = actual.length === 1 && actual[0]?.key === group.siteLevel;
  return isExact ? [] : [{ kind: 'differentAccess', group: group.key, expected: group.siteLevel, actual }];
}

/** Whoever may change every list that inherits, beside the owners: a matter of the site, to be decided by a person. */
function findSiteEditors(grants: readonly ObservedGrant[]): Difference[] {
  return grants.flatMap(({ holder, levels }): Difference[] => {
    if (typeof holder === 'string' || holder.kind === 'person') return [];
    const actual = levels.filter((level) => level.managesLists);
    return actual.length > 0 ? [{ kind: 'siteEditors', principal: holder, actual }] : [];
  });
}

/** Everything on the site that differs from the definitions, in an order in which it can be repaired one after another. */
export function compareSite(definitions: SiteDefinitions, site: ObservedSite): readonly Difference[] {
  return [
    ...definitions.levels.flatMap((level) => compareLevel(level, site)),
    ...definitions.groups.flatMap((group) => compareGroup(group, site.groups.get(group.key))),
    ...definitions.groups.flatMap((group) => compareSiteAccess(group, site)),
    ...definitions.lists.flatMap((list) => compareList(list, site)),
    ...site.openFolders.map((contract): Difference => ({ kind: 'openFolder', list: contractEntries, contract })),
    ...site.splitAudiences.map((contract): Difference => ({ kind: 'splitAudience', list: contracts, contract })),
    ...definitions.pages.flatMap((page) => comparePage(page, site.pages)),
    ...findSiteEditors(site.grants)
  ];
}
