import type { Difference } from '../../../lists/difference';
import { fill } from '../../../ui/format/text';
import { nameOf } from './difference-words';
import { strings } from './strings';

/** What was done about a difference, as a sentence. */
export function doneWordsOf(difference: Difference): string {
  switch (difference.kind) {
    case 'missingLevel':
      return fill(strings.MadeLevel, difference.level.title);
    case 'alteredLevel':
      return fill(strings.RestoredLevel, difference.level.title);
    case 'missingGroup':
      return fill(strings.MadeGroup, difference.group.title);
    case 'foreignGroup':
      return fill(strings.AdoptedGroup, difference.group.title);
    case 'hiddenMembers':
      return fill(strings.ShownMembers, difference.group.title);
    case 'otherOwner':
      return fill(strings.GivenToOwners, difference.group.title);
    case 'missingList':
      return fill(strings.MadeList, difference.title);
    case 'unfinishedList':
      return fill(strings.FinishedList, difference.title);
    case 'foreignList':
      return fill(strings.AdoptedList, difference.list.url);
    case 'missingField':
      return fill(strings.AddedField, difference.field.displayName, difference.list.title);
    case 'differentField':
      return fill(strings.RestoredField, difference.field.displayName, difference.list.title);
    case 'differentSetting':
      return fill(strings.RestoredSetting, nameOf(difference));
    case 'inheritedPermissions':
      return fill(strings.OwnPermissions, nameOf(difference));
    case 'differentAccess':
    case 'strayAccess':
    case 'splitAudience':
      return fill(strings.RestoredAccess, nameOf(difference));
    case 'openFolder':
      return fill(strings.ClosedFolder, difference.contract.title);
    case 'missingPage':
      return fill(strings.MadePage, difference.title);
    case 'unfinishedPage':
      return fill(strings.FinishedPage, difference.page.title);
    case 'missingLink':
      return fill(strings.AddedLink, difference.title);
    case 'wrongType':
    case 'siteEditors':
      return strings.SetupDone;
  }
}
