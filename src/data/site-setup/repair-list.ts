import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/security/list';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import type { FieldProperty, ListSetting } from '../../lists/difference';
import { fieldXml } from '../../lists/field-xml';
import type { FieldDefinition, GroupKey, ListDefinition, PermissionLevelKey } from '../../lists/list-definition';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { giveExactly } from '../sharepoint/role-assignments';
import { listOf } from '../sharepoint/suite-site';
import { grantable, groupId, levelId, listId, type SiteWorkshop } from './site-workshop';

/** AddFieldOptions: keep the internal name of the XML as it is written. */
const ADD_FIELD_INTERNAL_NAME_HINT = 8;

export const target = (workshop: SiteWorkshop, list: Pick<ListDefinition, 'url'>, sp: SPFI = workshop.site.sp): IList =>
  listOf(workshop.site, sp, list);

/** The type is named because PnPjs would otherwise ask for it first. */
async function updateField(
  list: IList,
  name: string,
  values: Record<string, unknown>,
  type = 'SP.Field'
): Promise<void> {
  await list.fields.getByInternalNameOrTitle(name).update(values, type);
}

export async function queueField(
  list: IList,
  workshop: SiteWorkshop,
  definition: ListDefinition,
  field: FieldDefinition
): Promise<void> {
  if (field.name === 'Title') return titleField(list, field);
  const lookup = field.lookupList === undefined ? undefined : `{${listId(workshop, { url: field.lookupList })}}`;
  await list.fields.createFieldAsXml({
    SchemaXml: fieldXml(definition, field, lookup),
    Options: ADD_FIELD_INTERNAL_NAME_HINT
  });
}

/** Every list is born with a Title column; ours only name it, require it and index it. */
async function titleField(list: IList, field: FieldDefinition): Promise<void> {
  const indexed = Boolean(field.indexed ?? field.unique);
  await Promise.all([
    updateField(list, 'Title', { Title: field.displayName, Required: field.required ?? false, Indexed: indexed }),
    field.unique && updateField(list, 'Title', { EnforceUniqueValues: true })
  ]);
}

export function addField(workshop: SiteWorkshop, list: ListDefinition, field: FieldDefinition): Promise<void> {
  return queueField(target(workshop, list), workshop, list, field);
}

export async function restoreField(
  workshop: SiteWorkshop,
  list: ListDefinition,
  field: FieldDefinition,
  property: FieldProperty
): Promise<void> {
  const on = target(workshop, list);
  switch (property) {
    case 'required':
      return updateField(on, field.name, { Required: true });
    case 'indexed':
      return updateField(on, field.name, { Indexed: true });
    case 'unique':
      return updateField(
        on,
        field.name,
        field.unique ? { Indexed: true, EnforceUniqueValues: true } : { EnforceUniqueValues: false }
      );
    case 'choices': {
      const column = on.fields.getByInternalNameOrTitle(field.name);
      const { Choices } = await column.select('Choices')<{ readonly Choices: readonly string[] }>();
      const all = [...new Set([...(field.choices ?? []), ...Choices])];
      return updateField(on, field.name, { Choices: all }, `SP.Field${field.type}`);
    }
  }
}

export function settingsOf(list: ListDefinition): Record<ListSetting, Record<string, unknown>> {
  return {
    versioned: { EnableVersioning: list.versioned },
    hiddenFromSearch: { NoCrawl: list.hiddenFromSearch ?? false },
    attachments: { EnableAttachments: list.attachments ?? false },
    readItems: { ReadSecurity: list.readItems === 'own' ? 2 : 1 },
    editItems: { WriteSecurity: list.editItems === 'own' ? 2 : 1 }
  };
}

export async function restoreSetting(
  workshop: SiteWorkshop,
  list: ListDefinition,
  setting: ListSetting
): Promise<void> {
  await target(workshop, list).update(settingsOf(list)[setting]);
}

/** Gives one of the suite's groups, or anyone by number, exactly one level on a list; nothing where none is meant. */
export async function setAccess(
  workshop: SiteWorkshop,
  list: ListDefinition | undefined,
  holder: GroupKey | number,
  level: PermissionLevelKey | undefined
): Promise<void> {
  const on = list ? target(workshop, list) : workshop.site.sp.web;
  const id = typeof holder === 'number' ? holder : groupId(workshop, holder);
  await giveExactly(on.roleAssignments, id, level === undefined ? [] : [levelId(workshop, level)]);
}

/** Gives a list permissions of its own, of which whoever sets it up keeps none for their own person. One batch, in this order. */
export async function setPermissions(workshop: SiteWorkshop, list: ListDefinition): Promise<void> {
  const { sp, execute } = openBatch(workshop.site);
  await Promise.all([queuePermissions(workshop, target(workshop, list, sp), list), execute()]);
}

export function queuePermissions(workshop: SiteWorkshop, on: IList, list: ListDefinition): Promise<unknown> {
  const ownLevel = levelId(workshop, 'fullControl');
  return Promise.all([
    on.breakRoleInheritance(false, false),
    ...grantable(workshop, list).map(({ group, level }) =>
      on.roleAssignments.add(groupId(workshop, group), levelId(workshop, level))
    ),
    on.roleAssignments.remove(workshop.ownId, ownLevel).catch(acceptMissing)
  ]);
}

/** SharePoint gives whoever breaks inheritance Full Control; where it did not, there is nothing to take back. */
function acceptMissing(error: unknown): void {
  const failure = toDataError('siteSetup.takeOwnGrant', error);
  if (failure.kind !== 'notFound' && failure.kind !== 'invalid') throw failure;
}
