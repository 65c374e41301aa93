import '@pnp/sp/fields';
import '@pnp/sp/site-users';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import type { Difference, FieldProperty, ListSetting } from '../../lists/compare-site';
import { fieldXml } from '../../lists/field-xml';
import { groups } from '../../lists/groups';
import type { FieldDefinition, GroupKey, ListDefinition, PermissionLevelKey } from '../../lists/list-definition';
import { toDataError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { giveExactly } from './role-assignments';
import { readPrincipals, type SitePrincipals } from './site-principals';
import { basePermissionsOf } from './base-permissions';

/** SharePoint's templates for a custom list and a document library. */
const templates = { list: 100, library: 101 } as const;
/** AddFieldOptions: keep the internal name of the XML as it is written. */
const ADD_FIELD_INTERNAL_NAME_HINT = 8;

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is not on the site`);
  return value;
}

async function addField(site: SuiteSite, list: ListDefinition, field: FieldDefinition): Promise<void> {
  const target = listOf(site, site.sp, list);
  if (field.name === 'Title') {
    await updateTitle(target, field);
    return;
  }
  const lookup =
    field.lookupList === undefined
      ? undefined
      : await listOf(site, site.sp, { url: field.lookupList }).select('Id')<{ Id: string }>();
  const xml = fieldXml(list, field, lookup && `{${lookup.Id}}`);
  await target.fields.createFieldAsXml({ SchemaXml: xml, Options: ADD_FIELD_INTERNAL_NAME_HINT });
}

/** Every list is born with a Title column; ours only name it, require it and index it. */
async function updateTitle(list: IList, field: FieldDefinition): Promise<void> {
  const title = list.fields.getByInternalNameOrTitle('Title');
  await title.update({
    Title: field.displayName,
    Required: field.required ?? false,
    Indexed: Boolean(field.indexed ?? field.unique)
  });
  if (field.unique) await title.update({ EnforceUniqueValues: true });
}

async function setField(
  site: SuiteSite,
  list: ListDefinition,
  field: FieldDefinition,
  property: FieldProperty
): Promise<void> {
  const target = listOf(site, site.sp, list).fields.getByInternalNameOrTitle(field.name);
  switch (property) {
    case 'required':
      await target.update({ Required: true });
      return;
    case 'indexed':
      await target.update({ Indexed: true });
      return;
    case 'unique':
      await target.update({ Indexed: true, EnforceUniqueValues: true });
      return;
    case 'choices': {
      const { Choices } = await target.select('Choices')<{ Choices: string[] }>();
      await target.update({ Choices: [...new Set([...(field.choices ?? []), ...Choices])] }, `SP.Field${field.type}`);
    }
  }
}

async function setSetting(site: SuiteSite, list: ListDefinition, setting: ListSetting): Promise<void> {
  const target = listOf(site, site.sp, list);
  const values: Record<ListSetting, Record<string, unknown>> = {
    versioned: { EnableVersioning: list.versioned },
    attachments: { EnableAttachments: list.attachments ?? false },
    readItems: { ReadSecurity: list.readItems === 'own' ? 2 : 1 },
    editItems: { WriteSecurity: list.editItems === 'own' ? 2 : 1 }
  };
  await target.update(values[setting]);
}

interface OwnId {
  readonly Id: number;
}

const principalIdOf = ({ groupIds }: SitePrincipals, group: GroupKey): number => required(groupIds.get(group), group);
const levelIdOf = ({ levelIds }: SitePrincipals, level: PermissionLevelKey): number =>
  required(levelIds.get(level), level);

async function setAccess(
  site: SuiteSite,
  list: ListDefinition,
  group: GroupKey,
  level: PermissionLevelKey
): Promise<void> {
  const principals = await readPrincipals(site.sp);
  const { roleAssignments } = listOf(site, site.sp, list);
  await giveExactly(roleAssignments, principalIdOf(principals, group), [levelIdOf(principals, level)]);
}

async function setPermissions(site: SuiteSite, list: ListDefinition): Promise<void> {
  const [principals, me] = await Promise.all([readPrincipals(site.sp), site.sp.web.currentUser.select('Id')<OwnId>()]);
  const target = listOf(site, site.sp, list);
  await target.breakRoleInheritance(false, false);
  for (const { group, level } of list.access)
    await giveExactly(target.roleAssignments, principalIdOf(principals, group), [levelIdOf(principals, level)]);
  // Whoever breaks inheritance gets Full Control for their own person, and would keep it after they left the owners.
  await giveExactly(target.roleAssignments, me.Id, []);
}

async function addList(site: SuiteSite, list: ListDefinition): Promise<void> {
  // SharePoint makes the URL out of the title a list is born with; the title people read is given afterwards.
  const name = list.url.slice(list.url.lastIndexOf('/') + 1);
  await site.sp.web.lists.add(name, list.description, templates[list.kind], false, {
    EnableVersioning: list.versioned
  });
  const target = listOf(site, site.sp, list);
  await target.update({ Title: list.title, OnQuickLaunch: false, ...(list.folders && { EnableFolderCreation: true }) });
  for (const field of list.fields) await addField(site, list, field);
  for (const setting of list.kind === 'list' ? (['attachments', 'readItems', 'editItems'] as const) : [])
    await setSetting(site, list, setting);
  for (const column of list.view.filter((shown) => shown !== 'Title')) await target.defaultView.fields.add(column);
  await setPermissions(site, list);
}

async function addGroup(site: SuiteSite, key: GroupKey): Promise<void> {
  const group = required(
    groups.find((candidate) => candidate.key === key),
    key
  );
  if (group.associated)
    throw new Error(`The site has no ${group.title} group; name one in the site's permission settings first.`);
  const { Id } = await site.sp.web.siteGroups.add({ Title: group.title, Description: group.description });
  const { levelIds } = await readPrincipals(site.sp);
  await site.sp.web.roleAssignments.add(Id, required(levelIds.get(group.siteLevel), group.siteLevel));
}

async function carryOut(site: SuiteSite, difference: Difference): Promise<void> {
  switch (difference.kind) {
    case 'missingLevel': {
      const { title, description, basePermissions } = difference.level;
      await site.sp.web.roleDefinitions.add(title, description, 1, basePermissionsOf(basePermissions ?? []));
      return;
    }
    case 'missingGroup':
      return addGroup(site, difference.group.key);
    case 'missingList':
      return addList(site, difference.list);
    case 'missingField':
      return addField(site, difference.list, difference.field);
    case 'differentField':
      return setField(site, difference.list, difference.field, difference.property);
    case 'differentSetting':
      return setSetting(site, difference.list, difference.setting);
    case 'inheritedPermissions':
      return setPermissions(site, difference.list);
    case 'differentAccess':
      return setAccess(site, difference.list, difference.group, difference.expected);
    case 'wrongType':
      throw new Error('A column’s type cannot be changed by a repair.');
  }
}

/**
 * Fixes one difference, as the signed-in administrator.
 * @throws DataError with what SharePoint said; the site is then as it was before this difference.
 */
export async function repairDifference(site: SuiteSite, difference: Difference): Promise<void> {
  try {
    await carryOut(site, difference);
  } catch (error) {
    throw toDataError(`siteCheck.repair ${difference.kind}`, error);
  }
}
