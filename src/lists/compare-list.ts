import type { Difference, FieldProperty, ListSetting } from './difference';
import { fieldId } from './field-xml';
import { freeTitle } from './free-title';
import type { FieldDefinition, FieldType, ListDefinition } from './list-definition';
import { listName } from './list-name';
import type { ObservedField, ObservedGrant, ObservedList, ObservedSite } from './observed-site';

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
    // A unique column too many is a difference as well: SharePoint then refuses permissions of single items and folders.
    ['unique', Boolean(field.unique) !== actual.unique],
    ['choices', lacksChoice]
  ];
  return unlike
    .filter(([, differs]) => differs)
    .map(([property]) => ({ kind: 'differentField', list, field, property }));
}

function compareSettings(list: ListDefinition, actual: ObservedList): Difference[] {
  const unlike: readonly [ListSetting, boolean][] = [
    // A site may keep more of its lists out of search than the suite asks for.
    ['hiddenFromSearch', Boolean(list.hiddenFromSearch) && !actual.hiddenFromSearch],
    ['versioned', list.versioned && !actual.versioned],
    ['attachments', list.kind === 'list' && Boolean(list.attachments) !== actual.attachments],
    ['readItems', list.kind === 'list' && list.readItems !== actual.readItems],
    ['editItems', list.kind === 'list' && list.editItems !== actual.editItems]
  ];
  return unlike.filter(([, differs]) => differs).map(([setting]) => ({ kind: 'differentSetting', list, setting }));
}

function compareGrant(list: ListDefinition, { holder, levels }: ObservedGrant): Difference[] {
  if (typeof holder !== 'string')
    return levels.length > 0 ? [{ kind: 'strayAccess', list, principal: holder, actual: levels }] : [];
  const isMeantToHold = list.access.some(({ group }) => group === holder);
  if (isMeantToHold || levels.length === 0) return [];
  return [{ kind: 'differentAccess', list, group: holder, actual: levels }];
}

/** A group that someone else made gets nothing, and lacks nothing, before an owner agrees to use it. */
function compareAccess(list: ListDefinition, actual: ObservedList, { groups }: ObservedSite): Difference[] {
  if (!actual.hasOwnPermissions) return [{ kind: 'inheritedPermissions', list }];
  const meant = list.access.flatMap(({ group, level }): Difference[] => {
    if (groups.get(group)?.isMarked === false) return [];
    const held = actual.grants.find(({ holder }) => holder === group)?.levels ?? [];
    const isExact = held.length === 1 && held[0]?.key === level;
    return isExact ? [] : [{ kind: 'differentAccess', list, group, expected: level, actual: held }];
  });
  return [...meant, ...actual.grants.flatMap((grant) => compareGrant(list, grant))];
}

/** Whether the suite began to make the list and was cut off before it gave the list its title, which comes last. */
function isUnfinished(list: ListDefinition, { title, description }: ObservedList): boolean {
  return title === listName(list) && description === list.description;
}

/** Whether the suite made the list: a column of it has the identity that only the suite gives. */
function isOwn(list: ListDefinition, actual: ObservedList): boolean {
  return list.fields.some(
    (field) =>
      field.name !== 'Title' && actual.fields.get(field.name)?.id.toLowerCase() === fieldId(list, field).slice(1, -1)
  );
}

/** How a list of the site differs from its definition. */
export function compareList(list: ListDefinition, site: ObservedSite): Difference[] {
  const actual = site.lists.get(list.url);
  if (!actual || isUnfinished(list, actual)) {
    const takenBy = site.takenTitles.get(list.title.toLowerCase());
    const title = freeTitle(list.title, (candidate) => site.takenTitles.has(candidate.toLowerCase()));
    return [{ kind: actual ? 'unfinishedList' : 'missingList', list, title, ...(takenBy && { takenBy }) }];
  }
  if (!isOwn(list, actual)) return [{ kind: 'foreignList', list }];
  const fields = list.fields.flatMap((field) => compareField(list, field, actual.fields.get(field.name)));
  return [...fields, ...compareSettings(list, actual), ...compareAccess(list, actual, site)];
}
