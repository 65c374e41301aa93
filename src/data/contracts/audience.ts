import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import type { IItem } from '@pnp/sp/items';
import type { AudienceGroup } from '../../domain/contracts/contract';
import { contracts } from '../../lists/contracts';
import { toFileError } from '../sharepoint/data-error';
import { readAssignments } from '../sharepoint/role-assignments';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { contractItem, ensureFolder, folderItem, type ContractPlace } from './contract-folder';
import {
  admit,
  dismissOthers,
  hasOwnPermissions,
  readReaderPrincipals,
  readReaders,
  type ReaderPrincipals
} from './item-readers';

/** A contract's folders; the one of entries comes last, because it may be open. */
const places: readonly ContractPlace[] = ['versions', 'decisions', 'entries'];

/** Something of a contract that has readers, and what they hold there. */
interface Reading {
  readonly item: IItem;
  readonly levels: readonly number[];
}

async function findGroup({ sp }: SuiteSite, { login }: AudienceGroup): Promise<number> {
  const groups = await sp.web.siteGroups.select('Id', 'LoginName')<{ Id: number; LoginName: string }[]>();
  const found = groups.find(({ LoginName }) => LoginName === login);
  return found?.Id ?? (await sp.web.ensureUser(login)).Id;
}

/** The groups that read a contract beside owners and the office, by number; `undefined`: all physicians. */
export async function readAudienceIds(
  site: SuiteSite,
  contractId: number,
  principals: ReaderPrincipals
): Promise<readonly number[] | undefined> {
  const item = contractItem(site, contractId);
  if (!(await hasOwnPermissions(item))) return undefined;
  return (await readReaders(item, principals)).map(({ PrincipalId }) => PrincipalId);
}

/** The groups that read a contract, by the permissions of its item. */
export async function readAudience(site: SuiteSite, contractId: number): Promise<readonly AudienceGroup[] | undefined> {
  try {
    const principals = await readReaderPrincipals(site, 'contracts.readAudience');
    const item = contractItem(site, contractId);
    if (!(await hasOwnPermissions(item))) return undefined;
    const readers = await readReaders(item, principals);
    return readers.map(({ Member }) => ({ login: Member.LoginName, name: Member.Title }));
  } catch (error) {
    throw toFileError('contracts.readAudience', error);
  }
}

/** Whether the same groups read all that is about a contract, by their numbers; a folder that is missing would be read by others once it is made. */
export async function isReadAsOne(site: SuiteSite, contractId: number): Promise<boolean> {
  try {
    const principals = await readReaderPrincipals(site, 'contracts.readAudience');
    const readersOf = async (item: IItem): Promise<string | undefined> => {
      if (!(await hasOwnPermissions(item))) return undefined;
      const readers = await readReaders(item, principals);
      return readers
        .map(({ PrincipalId }) => PrincipalId)
        .sort((left, right) => left - right)
        .join();
    };
    const expected = await readersOf(contractItem(site, contractId));
    for (const place of places)
      if ((await readersOf(await folderItem(site, place, contractId))) !== expected) return false;
    return true;
  } catch (error) {
    const failure = toFileError('contracts.readAudience', error);
    if (failure.kind === 'notFound') return false;
    throw failure;
  }
}

/** All that is about a contract: its item first, then its folders, which are made where there are none. */
async function findReadings(
  site: SuiteSite,
  contractId: number,
  { read, append }: ReaderPrincipals
): Promise<readonly Reading[]> {
  for (const place of places) await ensureFolder(site, place, contractId);
  const readings: Reading[] = [{ item: contractItem(site, contractId), levels: [read] }];
  for (const place of places) {
    const item = await folderItem(site, place, contractId);
    const isOpen = place === 'entries' && (await takesEntries(item, append));
    readings.push({ item, levels: isOpen ? [read, append] : [read] });
  }
  return readings;
}

/** Whether anyone was let in to add entries. */
async function takesEntries(item: IItem, append: number): Promise<boolean> {
  if (!(await hasOwnPermissions(item))) return false;
  const rows = await readAssignments(item.roleAssignments);
  return rows.some(({ RoleDefinitionBindings }) => RoleDefinitionBindings.some(({ Id }) => Id === append));
}

async function nameAudience(site: SuiteSite, contractId: number, names: readonly string[]): Promise<void> {
  await listOf(site, site.sp, contracts)
    .items.getById(contractId)
    .update({ AudienceNames: names.join('\n') });
}

/** Gives everything to the groups before it takes anything from others. The item goes first: with it the contract leaves the library. */
async function narrow(
  site: SuiteSite,
  contractId: number,
  groups: readonly AudienceGroup[],
  principals: ReaderPrincipals
): Promise<void> {
  const readers: number[] = [];
  for (const group of groups) readers.push(await findGroup(site, group));
  const readings = await findReadings(site, contractId, principals);
  for (const { item, levels } of readings) await admit(item, readers, levels);
  await nameAudience(
    site,
    contractId,
    groups.map(({ name }) => name)
  );
  for (const { item, levels } of readings) await dismissOthers(item, principals, readers, levels);
}

/** Lets everything have the permissions of its list again; an open folder stays open. The item goes last: with it the contract appears. */
async function widen(site: SuiteSite, contractId: number, principals: ReaderPrincipals): Promise<void> {
  const [first, ...rest] = await findReadings(site, contractId, principals);
  for (const { item, levels } of rest) {
    if (levels.includes(principals.append)) {
      await admit(item, [principals.physicians], levels);
      await dismissOthers(item, principals, [principals.physicians], levels);
    } else if (await hasOwnPermissions(item)) await item.resetRoleInheritance();
  }
  if (first && (await hasOwnPermissions(first.item))) await first.item.resetRoleInheritance();
  await nameAudience(site, contractId, []);
}

/** Changes who may read a contract: its item, its versions, and what is said about it. */
export async function changeAudience(
  site: SuiteSite,
  contractId: number,
  groups: readonly AudienceGroup[] | undefined
): Promise<void> {
  try {
    const principals = await readReaderPrincipals(site, 'contracts.changeAudience');
    await (groups ? narrow(site, contractId, groups, principals) : widen(site, contractId, principals));
  } catch (error) {
    throw toFileError('contracts.changeAudience', error);
  }
}
