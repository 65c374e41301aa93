import type { IItem } from '@pnp/sp/items';
import { audienceName, type Contract } from '../../domain/contracts/contract';
import { openBatch } from '../sharepoint/open-batch';
import { readAssignments, type AssignmentRow } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem, contractPlaces, folderItem } from './contract-folder';
import { ensureFolder } from './ensure-folder';
import { hasOwnPermissions, type ReaderPrincipals } from './item-readers';
import { letsAdd } from './opened-folders';
import { queueFolderHolders, queueHolders } from './place-holders';

/** Something of a contract that has readers, and what they hold there. */
export interface Reading {
  readonly item: IItem;
  readonly levels: readonly number[];
}

/** Whether anyone was let in to add entries. */
async function takesEntries(item: IItem, append: number): Promise<boolean> {
  if (!(await hasOwnPermissions(item))) return false;
  return letsAdd(await readAssignments(item.roleAssignments), append);
}

/** All that is about a contract: its item first, then its folders, which are made where there are none. */
export async function findReadings(
  site: SuiteSite,
  contractId: number,
  { read, append }: ReaderPrincipals
): Promise<readonly Reading[]> {
  for (const place of contractPlaces) await ensureFolder(site, place, contractId);
  const readings: Reading[] = [{ item: contractItem(site, contractId), levels: [read] }];
  for (const place of contractPlaces) {
    const item = await folderItem(site, place, contractId);
    const isOpen = place === 'entries' && (await takesEntries(item, append));
    readings.push({ item, levels: isOpen ? [read, append] : [read] });
  }
  return readings;
}

/** A contract and the names of its readers as its item says them. */
export type NamedContract = Pick<Contract, 'id' | 'audience'>;

const inOrder = (values: readonly (string | number)[]): string => values.map(String).sort().join('\n');

function isReadAsOne(
  { audience }: NamedContract,
  [item, ...folders]: readonly (readonly AssignmentRow[] | undefined)[],
  { physicians }: ReaderPrincipals
): boolean {
  if (!item || item.some(({ PrincipalId }) => PrincipalId === physicians)) return false;
  const readers = inOrder(item.map(({ PrincipalId }) => PrincipalId));
  return (
    inOrder(item.map(({ Member }) => audienceName(Member.Title))) === inOrder((audience ?? []).map(audienceName)) &&
    folders.every((rows) => rows && inOrder(rows.map(({ PrincipalId }) => PrincipalId)) === readers)
  );
}

/**
 * Those of contracts with an audience whose places are read by other people than their items, or whose items name others than read them; asked for
 * together. A folder that is missing counts, and so does what was shared with one person.
 */
export async function findSplit<Named extends NamedContract>(
  site: SuiteSite,
  contracts: readonly Named[],
  principals: ReaderPrincipals
): Promise<readonly Named[]> {
  const narrow = contracts.filter(({ audience }) => audience !== undefined);
  if (narrow.length === 0) return [];
  const { sp, execute } = openBatch(site);
  const reads = narrow.map(({ id }) =>
    Promise.all([
      queueHolders(contractItem({ ...site, sp }, id), principals),
      ...queueFolderHolders({ ...site, sp }, id, principals)
    ])
  );
  const [found] = await Promise.all([Promise.all(reads), execute()]);
  return narrow.filter((contract, index) => !isReadAsOne(contract, found[index] ?? [], principals));
}
