import { groups } from '../../../lists/groups';
import type { Difference } from '../../../lists/difference';
import type { PermissionLevelKey } from '../../../lists/list-definition';
import type { HeldLevel } from '../../../lists/observed-site';
import { fill } from '../../../ui/format/text';
import { strings } from './strings';

const levelWords: Record<PermissionLevelKey, string> = {
  fullControl: strings.LevelFullControl,
  edit: strings.LevelEdit,
  contribute: strings.LevelContribute,
  keepPeriods: strings.LevelKeepPeriods,
  moderate: strings.LevelModerate,
  append: strings.LevelAppend,
  addAndGrant: strings.LevelAddAndGrant,
  editAndGrant: strings.LevelEditAndGrant,
  read: strings.LevelRead,
  readPermissions: strings.LevelReadPermissions
};

function groupTitle(key: string): string {
  return groups.find((group) => group.key === key)?.title ?? key;
}

function describe(levels: readonly HeldLevel[]): string {
  return levels.length === 0
    ? strings.LevelNothing
    : levels.map(({ key, name }) => (key === undefined ? name || strings.LevelOther : levelWords[key])).join(', ');
}

/** Where a difference is: a list's title, the pages, or the site as a whole. */
export function placeOf(difference: Difference): string {
  if ('page' in difference) return strings.SetupPages;
  return 'list' in difference && difference.list ? difference.list.title : strings.SetupWholeSite;
}

/** What a difference is about, by name. */
export function nameOf(difference: Difference): string {
  if ('page' in difference) return difference.page.title;
  if ('list' in difference && difference.list) return difference.list.title;
  if ('level' in difference) return difference.level.title;
  if ('principal' in difference) return difference.principal.title;
  if (!('group' in difference)) return placeOf(difference);
  return typeof difference.group === 'string' ? groupTitle(difference.group) : difference.group.title;
}

function wordsOfField(difference: Extract<Difference, { readonly kind: 'differentField' }>): string {
  const { field, property } = difference;
  const sentence = {
    required: strings.DiffRequired,
    indexed: strings.DiffIndexed,
    unique: field.unique ? strings.DiffUnique : strings.DiffNotUnique,
    choices: strings.DiffChoices
  }[property];
  return fill(sentence, field.displayName);
}

function wordsOfSetting({ list, setting }: Extract<Difference, { readonly kind: 'differentSetting' }>): string {
  return {
    versioned: strings.DiffVersioned,
    hiddenFromSearch: strings.DiffInSearch,
    attachments: list.attachments ? strings.DiffAttachmentsOn : strings.DiffAttachmentsOff,
    readItems: strings.DiffReadItems,
    editItems: strings.DiffEditItems
  }[setting];
}

/** The difference as a sentence an owner can judge. */
export function wordsOf(difference: Difference): string {
  switch (difference.kind) {
    case 'missingLevel':
      return fill(strings.DiffMissingLevel, difference.level.title);
    case 'alteredLevel':
      return fill(strings.DiffAlteredLevel, difference.level.title);
    case 'missingGroup':
      return fill(strings.DiffMissingGroup, difference.group.title);
    case 'foreignGroup':
      return fill(strings.DiffForeignGroup, difference.group.title);
    case 'hiddenMembers':
      return fill(strings.DiffHiddenMembers, difference.group.title);
    case 'otherOwner':
      return fill(strings.DiffOtherOwner, difference.group.title);
    case 'missingList':
      return difference.takenBy === undefined
        ? strings.DiffMissingList
        : fill(strings.DiffTakenTitle, difference.takenBy);
    case 'unfinishedList':
      return fill(strings.DiffUnfinishedList, difference.title);
    case 'foreignList':
      return fill(strings.DiffForeignList, difference.list.url);
    case 'missingField':
      return fill(strings.DiffMissingField, difference.field.displayName);
    case 'wrongType':
      return fill(strings.DiffWrongType, difference.field.displayName, difference.actual, difference.field.type);
    case 'differentField':
      return wordsOfField(difference);
    case 'differentSetting':
      return wordsOfSetting(difference);
    case 'inheritedPermissions':
      return strings.DiffInherited;
    case 'differentAccess':
      return fill(
        strings.DiffAccess,
        groupTitle(difference.group),
        describe(difference.actual),
        difference.expected ? levelWords[difference.expected] : strings.LevelNothing
      );
    case 'openFolder':
      return fill(strings.DiffOpenFolder, difference.contract.title);
    case 'splitAudience':
      return fill(strings.DiffSplitAudience, difference.contract.title);
    case 'missingPage':
      return difference.takenBy === undefined
        ? fill(strings.DiffMissingPage, difference.title)
        : fill(strings.DiffTakenPage, difference.page.title, difference.takenBy);
    case 'unfinishedPage':
      return fill(strings.DiffUnfinishedPage, difference.page.title);
    case 'missingLink':
      return fill(strings.DiffMissingLink, difference.title);
    case 'siteEditors':
      return fill(strings.DiffSiteEditors, difference.principal.title, describe(difference.actual));
    case 'strayAccess':
      return fill(strings.DiffStrayAccess, difference.principal.title, describe(difference.actual));
  }
}

/** What to do about a difference that a set-up leaves to a person; nothing for the others. */
export function adviceOn(difference: Difference): string | undefined {
  switch (difference.kind) {
    case 'wrongType':
      return strings.AdviceWrongType;
    case 'siteEditors':
      return strings.AdviceSiteEditors;
    case 'strayAccess':
      return difference.principal.kind === 'otherGroup' ? strings.AdviceStrayGroup : undefined;
    case 'foreignList':
    case 'foreignGroup':
      return strings.AdviceForeign;
    case 'missingPage':
      return difference.takenBy === undefined ? undefined : strings.AdviceTakenPage;
    default:
      return undefined;
  }
}
