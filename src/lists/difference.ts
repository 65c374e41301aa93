import type { GroupDefinition, PermissionLevelDefinition } from './groups';
import type { FieldDefinition, GroupKey, ListDefinition, PermissionLevelKey } from './list-definition';
import type { HeldLevel, ObservedPrincipal } from './observed-site';
import type { PageDefinition } from './site-pages';

export type FieldProperty = 'required' | 'indexed' | 'unique' | 'choices';
export type ListSetting = 'versioned' | 'attachments' | 'readItems' | 'editItems' | 'hiddenFromSearch';

interface OfLevel<Kind extends string> {
  readonly kind: Kind;
  readonly level: PermissionLevelDefinition;
}

interface OfGroup<Kind extends string> {
  readonly kind: Kind;
  readonly group: GroupDefinition;
}

interface OfList<Kind extends string> {
  readonly kind: Kind;
  readonly list: ListDefinition;
}

interface OfField<Kind extends string> extends OfList<Kind> {
  readonly field: FieldDefinition;
}

interface OfPage<Kind extends string> {
  readonly kind: Kind;
  readonly page: PageDefinition;
}

/** One thing that is not as the definitions say, with all that a repair needs. */
export type Difference =
  | OfLevel<'missingLevel'>
  /** A level of the suite's own allows more or less than it should. */
  | OfLevel<'alteredLevel'>
  | OfGroup<'missingGroup'>
  /** A group of that title exists that the suite did not make. */
  | OfGroup<'foreignGroup'>
  | OfGroup<'hiddenMembers'>
  | OfGroup<'otherOwner'>
  /** `title` is what the list will be called, because another list at `takenBy` has the title that was meant for it. */
  | (OfList<'missingList'> & { readonly title: string; readonly takenBy?: string })
  /** A list whose making broke off: it is there, with the name of its address for a title. `title` is what it will be called, as above. */
  | (OfList<'unfinishedList'> & { readonly title: string; readonly takenBy?: string })
  /** A list at that address exists that the suite did not make. */
  | OfList<'foreignList'>
  | OfField<'missingField'>
  | (OfField<'differentField'> & { readonly property: FieldProperty })
  /** SharePoint cannot change a column's type; a person has to decide what becomes of its values. */
  | (OfField<'wrongType'> & { readonly actual: string })
  | (OfList<'differentSetting'> & { readonly setting: ListSetting })
  | OfList<'inheritedPermissions'>
  /** What one of the suite's groups holds on a list, or on the site where there is no list; nothing is expected where it should hold nothing. */
  | {
      readonly kind: 'differentAccess';
      readonly list?: ListDefinition;
      readonly group: GroupKey;
      readonly expected?: PermissionLevelKey;
      readonly actual: readonly HeldLevel[];
    }
  /** The folder of a contract takes entries although its comment period does not. */
  | (OfList<'openFolder'> & { readonly contract: { readonly id: number; readonly title: string } })
  /** Others read the versions of a contract, or what is said about it, than the contract itself. */
  | (OfList<'splitAudience'> & { readonly contract: { readonly id: number; readonly title: string } })
  /** Someone holds something on a list beside the suite's groups. */
  | (OfList<'strayAccess'> & { readonly principal: ObservedPrincipal; readonly actual: readonly HeldLevel[] })
  /**
   * The page is missing. `title` is what it will be called; where `takenBy` says which page, made by someone else, is at the address
   * that was meant for it, it is made at another one, and only if the owner wants it.
   */
  | (OfPage<'missingPage'> & { readonly title: string; readonly takenBy?: string })
  /** A page whose making broke off: it is there, empty, at the address meant for it, and was never published. */
  | OfPage<'unfinishedPage'>
  /** The page is there, at `url`, and no link of the site's menu leads to it. */
  | (OfPage<'missingLink'> & { readonly title: string; readonly url: string })
  /** The site's Members, or others, may change lists and pages of the whole site. */
  | { readonly kind: 'siteEditors'; readonly principal: ObservedPrincipal; readonly actual: readonly HeldLevel[] };

/** What a repair gives a title, which the owner may choose where the one that was meant is taken. */
export type TitledDifference = Extract<Difference, { readonly kind: (typeof titledKinds)[number] }>;

const titledKinds = ['missingList', 'unfinishedList', 'missingPage'] as const;

export function isTitled(difference: Difference): difference is TitledDifference {
  return titledKinds.some((kind) => kind === difference.kind);
}

/** What tells a difference from every other one of a site: the same when it is found again, whatever its title is by then. */
export function differenceKey(difference: Difference): string {
  const parts = [
    'level' in difference && difference.level.key,
    'group' in difference && (typeof difference.group === 'string' ? difference.group : difference.group.key),
    'list' in difference && difference.list?.url,
    'field' in difference && difference.field.name,
    'property' in difference && difference.property,
    'setting' in difference && difference.setting,
    'contract' in difference && difference.contract.id,
    'principal' in difference && difference.principal.id,
    'page' in difference && difference.page.instanceId
  ];
  return [difference.kind, ...parts.filter((part) => part !== false && part !== undefined)].join(' ');
}

/** What a difference is about: the address of a list, the identity of a page, the key of a group or a level, or the site as a whole. */
export function subjectOf(difference: Difference): string {
  if ('page' in difference) return difference.page.instanceId;
  if ('list' in difference && difference.list) return difference.list.url;
  if ('group' in difference) return typeof difference.group === 'string' ? difference.group : difference.group.key;
  return 'level' in difference ? difference.level.key : '';
}

/**
 * What becomes of a difference: it is repaired with the others, only with the owner's word for it, or by hand. A choice takes the owner's
 * word too, and the suite is whole without it.
 */
export type Remedy = 'repair' | 'consent' | 'choice' | 'byHand';

export function remedyOf(difference: Difference): Remedy {
  switch (difference.kind) {
    case 'foreignGroup':
    case 'foreignList':
      return 'consent';
    case 'wrongType':
    case 'siteEditors':
      return 'byHand';
    case 'missingPage':
      return difference.takenBy === undefined ? 'repair' : 'choice';
    case 'strayAccess':
      // Another group may have been given something on purpose, for an audit say.
      return difference.principal.kind === 'otherGroup' ? 'byHand' : 'repair';
    default:
      return 'repair';
  }
}
