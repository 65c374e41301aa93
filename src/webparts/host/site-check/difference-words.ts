import * as strings from 'CommonGroundStrings';
import { groups } from '../../../lists/groups';
import type { Difference } from '../../../lists/compare-site';
import type { PermissionLevelKey } from '../../../lists/list-definition';
import { fill } from '../../../ui/format/text';

const levelWords: Record<PermissionLevelKey, string> = {
  fullControl: strings.LevelFullControl,
  edit: strings.LevelEdit,
  contribute: strings.LevelContribute,
  moderate: strings.LevelModerate,
  append: strings.LevelAppend,
  read: strings.LevelRead,
  readPermissions: strings.LevelReadPermissions
};

function groupTitle(key: string): string {
  return groups.find((group) => group.key === key)?.title ?? key;
}

function describeAccess(actual: readonly PermissionLevelKey[]): string {
  return actual.length === 0
    ? strings.LevelNothing
    : actual.map((level) => levelWords[level] ?? strings.LevelOther).join(', ');
}

/** Where a difference is: a list's title, or the site as a whole. */
export function placeOf(difference: Difference): string {
  return 'list' in difference ? difference.list.title : strings.CheckWholeSite;
}

/** The difference as a sentence an administrator can judge. */
export function wordsOf(difference: Difference): string {
  switch (difference.kind) {
    case 'missingLevel':
      return fill(strings.DiffMissingLevel, difference.level.title);
    case 'missingGroup':
      return fill(strings.DiffMissingGroup, difference.group.title);
    case 'missingList':
      return strings.DiffMissingList;
    case 'missingField':
      return fill(strings.DiffMissingField, difference.field.displayName);
    case 'wrongType':
      return fill(strings.DiffWrongType, difference.field.displayName, difference.actual, difference.field.type);
    case 'differentField':
      return fill(
        {
          required: strings.DiffRequired,
          indexed: strings.DiffIndexed,
          unique: strings.DiffUnique,
          choices: strings.DiffChoices
        }[difference.property],
        difference.field.displayName
      );
    case 'differentSetting':
      return {
        versioned: strings.DiffVersioned,
        attachments: difference.list.attachments ? strings.DiffAttachmentsOn : strings.DiffAttachmentsOff,
        readItems: strings.DiffReadItems,
        editItems: strings.DiffEditItems
      }[difference.setting];
    case 'inheritedPermissions':
      return strings.DiffInherited;
    case 'differentAccess':
      return fill(
        strings.DiffAccess,
        groupTitle(difference.group),
        describeAccess(difference.actual),
        levelWords[difference.expected]
      );
  }
}
