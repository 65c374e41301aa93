import '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import type { FailureReason } from '../../domain/failure/failure-reason';
import { allLists } from '../../lists';
import { holdsBits, permissionBits } from '../../lists/base-permissions';
import { ownGroups } from '../../lists/groups';
import type { GroupKey, PermissionLevelKey } from '../../lists/list-definition';
import type {
  HeldLevel,
  ObservedField,
  ObservedGrant,
  ObservedGroup,
  ObservedList,
  ObservedPrincipal,
  ObservedSite
} from '../../lists/observed-site';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { observePages } from './observe-pages';
import { findContractFaults } from './contract-faults';
import { isHeldByPerson, readAssignments, type AssignmentRow } from '../sharepoint/role-assignments';
import { readPrincipals, type SitePrincipals } from '../sharepoint/site-principals';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';

interface ListRow {
  readonly Title: string;
  readonly Description: string;
  readonly ItemCount: number;
  readonly EnableVersioning: boolean;
  readonly EnableAttachments: boolean;
  readonly NoCrawl: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly HasUniqueRoleAssignments: boolean;
}

interface FieldRow {
  readonly Id: string;
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

interface TitledList {
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

const manageLists = permissionBits(['manageLists']);

async function readParts(list: IList): Promise<ListParts> {
  const [properties, fields, assignments] = await Promise.all([
    list.select(
      'Title',
      'Description',
      'ItemCount',
      'EnableVersioning',
      'EnableAttachments',
      'NoCrawl',
      'ReadSecurity',
      'WriteSecurity',
      'HasUniqueRoleAssignments'
    )<ListRow>(),
    list.fields.select('Id', 'InternalName', 'TypeAsString', 'Required', 'Indexed', 'EnforceUniqueValues', 'Choices')<
      FieldRow[]
    >(),
    readAssignments(list.roleAssignments)
  ]);
  return { list: properties, fields, assignments };
}

function toObservedField(row: FieldRow): ObservedField {
  return {
    id: row.Id,
    type: row.TypeAsString,
    required: row.Required,
    indexed: row.Indexed,
    unique: row.EnforceUniqueValues,
    choices: row.Choices ?? []
  };
}

/** Says of assignments who holds what, in the terms of the definitions. */
function describeGrants(principals: SitePrincipals): (rows: readonly AssignmentRow[]) => readonly ObservedGrant[] {
  const groupKeys = new Map([...principals.groupIds].map(([key, id]): [number, GroupKey] => [id, key]));
  const levelKeys = new Map([...principals.levelIds].map(([key, id]): [number, PermissionLevelKey] => [id, key]));
  const levels = new Map(principals.levels.map((level) => [level.id, level]));
  const describeLevel = (id: number): HeldLevel => {
    const level = levels.get(id);
    return {
      id,
      key: levelKeys.get(id),
      name: level?.name ?? '',
      managesLists: level !== undefined && holdsBits(level.bits, manageLists)
    };
  };
  const kindOf = (row: AssignmentRow): ObservedPrincipal['kind'] => {
    if (row.PrincipalId === principals.associated.members) return 'members';
    if (row.PrincipalId === principals.associated.visitors) return 'visitors';
    return isHeldByPerson(row) ? 'person' : 'otherGroup';
  };
  return (rows) =>
    rows.map((row) => ({
      holder: groupKeys.get(row.PrincipalId) ?? {
        id: row.PrincipalId,
        title: row.Member.Title,
        kind: kindOf(row)
      },
      levels: row.RoleDefinitionBindings.map(({ Id }) => describeLevel(Id))
    }));
}

function toObservedList({ list, fields, assignments }: ListParts, principals: SitePrincipals): ObservedList {
  return {
    title: list.Title,
    description: list.Description,
    itemCount: list.ItemCount,
    fields: new Map(fields.map((row) => [row.InternalName, toObservedField(row)])),
    versioned: list.EnableVersioning,
    attachments: list.EnableAttachments,
    hiddenFromSearch: list.NoCrawl,
    readItems: list.ReadSecurity === 2 ? 'own' : 'all',
    editItems: list.WriteSecurity === 2 ? 'own' : 'all',
    hasOwnPermissions: list.HasUniqueRoleAssignments,
    grants: describeGrants(principals)(assignments)
  };
}

function observeGroups({
  groupIds,
  foreignGroupIds,
  groups,
  associated
}: SitePrincipals): ReadonlyMap<GroupKey, ObservedGroup> {
  const owners = groups.find(({ Id }) => Id === associated.owners);
  const observed = new Map<GroupKey, ObservedGroup>();
  if (owners) observed.set('owners', { isMarked: true, showsMembers: true, isOwnersOwn: true });
  for (const { key } of ownGroups) {
    const id = groupIds.get(key) ?? foreignGroupIds.get(key);
    const row = groups.find(({ Id }) => Id === id);
    if (!row) continue;
    observed.set(key, {
      isMarked: groupIds.has(key),
      showsMembers: !row.OnlyAllowMembersViewMembership,
      isOwnersOwn: row.OwnerTitle === owners?.Title
    });
  }
  return observed;
}

function observeLevels({ levelIds, levels }: SitePrincipals): ObservedSite['levels'] {
  return new Map(
    [...levelIds].map(([key, id]) => [key, levels.find((level) => level.id === id)?.bits ?? permissionBits([])])
  );
}

/** Titles of all lists, in lower case, with where they are on the site; an owner may have given a list of the suite another one's title. */
function observeTitles(rows: readonly TitledList[], webPath: string): ObservedSite['takenTitles'] {
  return new Map(
    rows.map(({ Title, RootFolder }) => [Title.toLowerCase(), RootFolder.ServerRelativeUrl.slice(webPath.length + 1)])
  );
}

const missing: ReadonlySet<FailureReason> = new Set<FailureReason>(['notFound', 'notSetUp']);
/** A library of so many pages that SharePoint does not search it is left alone as well. */
const missingOrTooMany: ReadonlySet<FailureReason> = new Set<FailureReason>([...missing, 'tooMany']);

/** `undefined` for what fails for one of these reasons; any other failure is the caller's. */
async function readUnless<Read>(
  reasons: ReadonlySet<FailureReason>,
  url: string,
  reading: Promise<Read>
): Promise<Read | undefined> {
  try {
    return await reading;
  } catch (error) {
    const failure = toDataError(`siteSetup.read ${url}`, error);
    if (reasons.has(failure.kind)) return undefined;
    throw failure;
  }
}

/**
 * Reads from the site everything the definitions speak of, in as few requests as batching allows.
 * @throws DataError `forbidden` when the person may not read the site's permissions.
 */
export async function observeSite(site: SuiteSite): Promise<ObservedSite> {
  try {
    const { sp, execute } = openBatch(site);
    const reading = Promise.all([
      readPrincipals(sp),
      readAssignments(sp.web.roleAssignments),
      readUnless(missingOrTooMany, 'SitePages', observePages(site, sp)),
      sp.web.lists.select('Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<TitledList[]>(),
      Promise.all(
        allLists.map((definition) => readUnless(missing, definition.url, readParts(listOf(site, sp, definition))))
      )
    ]);
    // Awaited together, so that no refusal of one part goes unheard while another is still on its way.
    const [[principals, assignments, pages, titles, found]] = await Promise.all([reading, execute()]);
    const lists = new Map<string, ObservedList>();
    allLists.forEach((definition, index) => {
      const read = found[index];
      if (read) lists.set(definition.url, toObservedList(read, principals));
    });
    return {
      levels: observeLevels(principals),
      groups: observeGroups(principals),
      grants: describeGrants(principals)(assignments),
      takenTitles: observeTitles(titles, site.webPath),
      pages,
      ...(await findContractFaults(site)),
      lists
    };
  } catch (error) {
    throw toDataError('siteSetup.read', error);
  }
}
