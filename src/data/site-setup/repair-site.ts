import type { Difference } from '../../lists/difference';
import { alignAudience } from '../contracts/audience';
import { toDataError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { closeOpenFolder } from './contract-faults';
import { addList, adoptList, finishList } from './make-list';
import { addField, restoreField, restoreSetting, setAccess, setPermissions } from './repair-list';
import { addLink, addPage, finishPage } from './repair-pages';
import { addGroup, addLevel, adoptGroup, giveToOwners, restoreLevel, showMembers } from './repair-principals';
import { openWorkshop, type SiteWorkshop } from './site-workshop';

function carryOut(workshop: SiteWorkshop, difference: Difference): Promise<void> {
  switch (difference.kind) {
    case 'missingLevel':
      return addLevel(workshop, difference.level);
    case 'alteredLevel':
      return restoreLevel(workshop, difference.level);
    case 'missingGroup':
      if (!difference.group.isSiteOwners) return addGroup(workshop, difference.group);
      throw new Error('The site has no group of owners; name one in the site’s permission settings first.');
    case 'foreignGroup':
      return adoptGroup(workshop, difference.group);
    case 'hiddenMembers':
      return showMembers(workshop, difference.group);
    case 'otherOwner':
      return giveToOwners(workshop, difference.group);
    case 'missingList':
      return addList(workshop, difference.list, difference.title);
    case 'unfinishedList':
      return finishList(workshop, difference.list, difference.title);
    case 'foreignList':
      return adoptList(workshop, difference.list);
    case 'missingField':
      return addField(workshop, difference.list, difference.field);
    case 'differentField':
      return restoreField(workshop, difference.list, difference.field, difference.property);
    case 'differentSetting':
      return restoreSetting(workshop, difference.list, difference.setting);
    case 'inheritedPermissions':
      return setPermissions(workshop, difference.list);
    case 'differentAccess':
      return setAccess(workshop, difference.list, difference.group, difference.expected);
    case 'openFolder':
      return closeOpenFolder(workshop.site, difference.contract.id);
    case 'splitAudience':
      return alignAudience(workshop.site, difference.contract.id);
    case 'strayAccess':
      return setAccess(workshop, difference.list, difference.principal.id, undefined);
    case 'missingPage':
      return addPage(workshop, difference.page, difference.title);
    case 'unfinishedPage':
      return finishPage(workshop, difference.page);
    case 'missingLink':
      return addLink(workshop, difference.title, difference.url);
    case 'wrongType':
    case 'siteEditors':
      throw new Error('This takes a decision by a person.');
  }
}

/** Fixes differences of one site, one after another. */
export interface SiteRepair {
  /**
   * Fixes one difference, as the signed-in owner. Fixing it again does no harm.
   * @throws DataError with what SharePoint said; what it did not refuse may be done, and is not found again.
   */
  readonly fix: (difference: Difference) => Promise<void>;
}

/** @returns a repair that asks the site once, at its first fix, for the numbers of what is there. */
export function createSiteRepair(site: SuiteSite): SiteRepair {
  let opening: Promise<SiteWorkshop> | undefined;
  const open = (): Promise<SiteWorkshop> => {
    opening ??= openWorkshop(site).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    fix: async (difference) => {
      try {
        await carryOut(await open(), difference);
      } catch (error) {
        throw toDataError(`siteSetup.repair ${difference.kind}`, error);
      }
    }
  };
}
