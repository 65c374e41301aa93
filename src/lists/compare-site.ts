import type { FieldDefinition, FieldType, GroupKey, ListDefinition, PermissionLevelKey } from './list-definition';
import type { GroupDefinition, PermissionLevelDefinition } from './groups';

/**
 * Compares a site with the definitions. The list of differences is what an administrator reads before anything is changed,
 * and the plan that "Check this site" carries out; the upgrade to a later version is the same comparison.
 *
 * Goals: every difference that would break the suite or weaken its permissions. Non-goals: what the site's own people may
 * rename or add (titles, extra columns, extra views, other people's permissions) is left alone and never reported.
 */

/** A column as it is on a site. */
export interface ObservedField {
  readonly type: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
}

/** A list as it is on a site. */
export interface ObservedList {
  readonly fields: ReadonlyMap<string, ObservedField>;
  readonly versioned: boolean;
  readonly attachments: boolean;
  readonly readItems: 'all' | 'own';
  readonly editItems: 'all' | 'own';
  readonly hasOwnPermissions: boolean;
  /** What each of the suite's groups holds on the list itself; a group without an entry holds nothing. */
  readonly access: ReadonlyMap<GroupKey, readonly PermissionLevelKey[]>;
}

export interface ObservedSite {
  readonly levels: ReadonlySet<PermissionLevelKey>;
  readonly groups: ReadonlySet<GroupKey>;
  /** Lists that exist, by their site-relative URL. */
  readonly lists: ReadonlyMap<string, ObservedList>;
}

export type FieldProperty = 'required' | 'indexed' | 'unique' | 'choices';
export type ListSetting = 'versioned' | 'attachments' | 'readItems' | 'editItems';

/** One thing that is not as the definitions say, with all that a repair needs. */
export type Difference =
  | { readonly kind: 'missingLevel'; readonly level: PermissionLevelDefinition }
  | { readonly kind: 'missingGroup'; readonly group: GroupDefinition }
  | { readonly kind: 'missingList'; readonly list: ListDefinition }
  | { readonly kind: 'missingField'; readonly list: ListDefinition; readonly field: FieldDefinition }
  | {
      readonly kind: 'differentField';
      readonly list: ListDefinition;
      readonly field: FieldDefinition;
      readonly property: FieldProperty;
    }
  /** SharePoint cannot change a column's type; a person has to decide what becomes of its values. */
  | {
      readonly kind: 'wrongType';
      readonly list: ListDefinition;
      readonly field: FieldDefinition;
      readonly actual: string;
    }
  | { readonly kind: 'differentSetting'; readonly list: ListDefinition; readonly setting: ListSetting }
  | { readonly kind: 'inheritedPermissions'; readonly list: ListDefinition }
  | {
      readonly kind: 'differentAccess';
      readonly list: ListDefinition;
      readonly group: GroupKey;
      readonly expected: PermissionLevelKey;
      readonly actual: readonly PermissionLevelKey[];
    };

/** Whether a repair can be carried out; the others are explained to the administrator. */
export function isRepairable(difference: Difference): boolean {
  return difference.kind !== 'wrongType';
}

const typesOnSite: Record<FieldType, string> = {
  Text: 'Text',
  Note: 'Note',
  RichText: 'Note',
  Choice: 'Choice',
  MultiChoice: 'MultiChoice',
  Number: 'Number',
  Boolean: 'Boolean',
  Date: 'DateTime',
  DateTime: 'DateTime',
  User: 'User',
  Lookup: 'Lookup'
};

function compareField(list: ListDefinition, field: FieldDefinition, actual: ObservedField | undefined): Difference[] {
  if (!actual) return [{ kind: 'missingField', list, field }];
  if (actual.type !== typesOnSite[field.type]) return [{ kind: 'wrongType', list, field, actual: actual.type }];
  // Choices a site added are its own; only choices the suite writes must be there.
  const lacksChoice = (field.choices ?? []).some((choice) => !actual.choices.includes(choice));
  const unlike: readonly [FieldProperty, boolean][] = [
    ['required', Boolean(field.required) && !actual.required],
    ['indexed', Boolean(field.indexed ?? field.unique) && !actual.indexed],
    ['unique', Boolean(field.unique) && !actual.unique],
    ['choices', lacksChoice]
  ];
  return unlike
    .filter(([, differs]) => differs)
    .map(([property]) => ({ kind: 'differentField', list, field, property }));
}

function compareSettings(list: ListDefinition, actual: ObservedList): Difference[] {
  const unlike: readonly [ListSetting, boolean][] = [
    ['versioned', list.versioned && !actual.versioned],
    ['attachments', list.kind === 'list' && Boolean(list.attachments) !== actual.attachments],
    ['readItems', list.kind === 'list' && list.readItems !== actual.readItems],
    ['editItems', list.kind === 'list' && list.editItems !== actual.editItems]
  ];
  return unlike.filter(([, differs]) => differs).map(([setting]) => ({ kind: 'differentSetting', list, setting }));
}

function compareAccess(list: ListDefinition, actual: ObservedList): Difference[] {
  if (!actual.hasOwnPermissions) return [{ kind: 'inheritedPermissions', list }];
  return list.access.flatMap(({ group, level }): Difference[] => {
    const held = actual.access.get(group) ?? [];
    const isExact = held.length === 1 && held[0] === level;
    return isExact ? [] : [{ kind: 'differentAccess', list, group, expected: level, actual: held }];
  });
}

function compareList(list: ListDefinition, actual: ObservedList | undefined): Difference[] {
  if (!actual) return [{ kind: 'missingList', list }];
  const fields = list.fields.flatMap((field) => compareField(list, field, actual.fields.get(field.name)));
  return [...fields, ...compareSettings(list, actual), ...compareAccess(list, actual)];
}

/** Everything on the site that differs from the definitions, in an order in which it can be repaired one after another. */
export function compareSite(
  definitions: {
    readonly levels: readonly PermissionLevelDefinition[];
    readonly groups: readonly GroupDefinition[];
    readonly lists: readonly ListDefinition[];
  },
  site: ObservedSite
): readonly Difference[] {
  const levels = definitions.levels.filter((level) => level.basePermissions && !site.levels.has(level.key));
  const missing = definitions.groups.filter((group) => !site.groups.has(group.key));
  return [
    ...levels.map((level): Difference => ({ kind: 'missingLevel', level })),
    ...missing.map((group): Difference => ({ kind: 'missingGroup', group })),
    ...definitions.lists.flatMap((list) => compareList(list, site.lists.get(list.url)))
  ];
}
