import '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import { allLists } from '../../lists';
import type { ObservedField, ObservedList, ObservedSite } from '../../lists/compare-site';
import type { GroupKey, ListDefinition, PermissionLevelKey } from '../../lists/list-definition';
import { toDataError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { readAssignments, type AssignmentRow } from './role-assignments';
import { readPrincipals, type SitePrincipals } from './site-principals';

interface ListRow {
  readonly EnableVersioning: boolean;
  readonly EnableAttachments: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly HasUniqueRoleAssignments: boolean;
}

interface FieldRow {
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Choices?: readonly string[];
}

interface ListParts {
  readonly list: ListRow;
  readonly fields: readonly FieldRow[];
  readonly assignments: readonly AssignmentRow[];
}

function readParts(list: IList): Promise<ListParts> {
  return Promise.all([
    list.select(
      'EnableVersioning',
      'EnableAttachments',
      'ReadSecurity',
      'WriteSecurity',
      'HasUniqueRoleAssignments'
    )<ListRow>(),
    list.fields.select('InternalName', 'TypeAsString', 'Required', 'Indexed', 'EnforceUniqueValues', 'Choices')<
      FieldRow[]
    >(),
    readAssignments(list.roleAssignments)
  ]).then(([properties, fields, assignments]) => ({ list: properties, fields, assignments }));
}

function toObservedField(row: FieldRow): ObservedField {
  return {
    type: row.TypeAsString,
    required: row.Required,
    indexed: row.Indexed,
    unique: row.EnforceUniqueValues,
    choices: row.Choices ?? []
  };
}

function toObservedList({ list, fields, assignments }: ListParts, principals: SitePrincipals): ObservedList {
  const levelKeys = new Map([...principals.levelIds].map(([key, id]) => [id, key]));
  const access = new Map<GroupKey, PermissionLevelKey[]>();
  for (const [group, id] of principals.groupIds) {
    const bindings = assignments.filter((row) => row.PrincipalId === id).flatMap((row) => row.RoleDefinitionBindings);
    // A level the suite does not know counts as another one, so that it is reported.
    access.set(
      group,
      bindings.map((binding) => levelKeys.get(binding.Id) ?? ('other' as PermissionLevelKey))
    );
  }
  return {
    fields: new Map(fields.map((row) => [row.InternalName, toObservedField(row)])),
    versioned: list.EnableVersioning,
    attachments: list.EnableAttachments,
    readItems: list.ReadSecurity === 2 ? 'own' : 'all',
    editItems: list.WriteSecurity === 2 ? 'own' : 'all',
    hasOwnPermissions: list.HasUniqueRoleAssignments,
    access
  };
}

/** `undefined` for a list that does not exist; any other failure is the caller's. */
async function readIfThere(definition: ListDefinition, parts: Promise<ListParts>): Promise<ListParts | undefined> {
  try {
    return await parts;
  } catch (error) {
    const failure = toDataError(`siteCheck.read ${definition.url}`, error);
    if (failure.kind === 'notFound' || failure.kind === 'notSetUp') return undefined;
    throw failure;
  }
}

/**
 * Reads from the site everything the definitions speak of, in as few requests as batching allows.
 * @throws DataError `forbidden` when the person may not read the site's permissions.
 */
export async function observeSite(
  site: SuiteSite
): Promise<{ readonly observed: ObservedSite; readonly principals: SitePrincipals }> {
  try {
    const [batch, execute] = site.sp.batched();
    const reading = readPrincipals(batch);
    const parts = allLists.map((definition) => readIfThere(definition, readParts(listOf(site, batch, definition))));
    // Awaited together, so that no refusal of one part goes unheard while another is still on its way.
    const [principals, found] = await Promise.all([reading, Promise.all(parts), execute()]);
    const lists = new Map<string, ObservedList>();
    allLists.forEach((definition, index) => {
      const read = found[index];
      if (read) lists.set(definition.url, toObservedList(read, principals));
    });
    return {
      principals,
      observed: { levels: new Set(principals.levelIds.keys()), groups: new Set(principals.groupIds.keys()), lists }
    };
  } catch (error) {
    throw toDataError('siteCheck.read', error);
  }
}
