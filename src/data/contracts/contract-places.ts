import type { IItem } from '@pnp/sp/items';
import { audienceName, type Contract } from '../../domain/contracts/contract';
import { contractEntries } from '../../lists/contract-entries';
import { contracts } from '../../lists/contracts';
import type { ListDefinition } from '../../lists/list-definition';
import { openBatch } from '../sharepoint/open-batch';
import { readAssignments } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem, contractPlaces, folderItem, placeLists } from './contract-folder';
import { ensureFolder } from './ensure-folder';
import {
  hasOwnPermissions,
  holdersAmong,
  holdingsOf,
  holdsExactly,
  type Adders,
  type ReaderPrincipals
} from './item-readers';
import { letsAdd } from './opened-folders';
import { queueFolderHolders, queueHolders, type PlaceHolders } from './place-holders';
import { readDecision, type ReadersDecision } from './readers-decision';

/** Something of a contract that has readers, and what they hold there. */
export interface Reading {
  readonly item: IItem;
  readonly list: ListDefinition;
  readonly levels: readonly number[];
}

/** Whether anyone was let in to add entries. */
async function takesEntries(item: IItem, adders: Adders): Promise<boolean> {
  if (!(await hasOwnPermissions(item))) return false;
  return letsAdd(await readAssignments(item.roleAssignments), adders);
}

/** All that is about a contract: its item first, then its folders, which are made where there are none. */
export async function findReadings(
  site: SuiteSite,
  contractId: number,
  principals: ReaderPrincipals
): Promise<readonly Reading[]> {
  const { read, append } = principals;
  for (const place of contractPlaces) await ensureFolder(site, place, contractId);
  const readings: Reading[] = [{ item: contractItem(site, contractId), list: contracts, levels: [read] }];
  for (const place of contractPlaces) {
    const item = await folderItem(site, place, contractId);
    const isOpen = place === 'entries' && (await takesEntries(item, principals));
    readings.push({ item, list: placeLists[place], levels: isOpen ? [read, append] : [read] });
  }
  return readings;
}

/** A contract and the names of its readers as its item says them. */
export type NamedContract = Pick<Contract, 'id' | 'audience'>;

const inOrder = (values: readonly (string | number)[]): string => values.map(String).sort().join('\n');

/** Whether all of a contract of all physicians has the permissions of its list, but for a folder of entries that takes some. */
function isInOrderForAll([item, ...folders]: readonly PlaceHolders[], principals: ReaderPrincipals): boolean {
  const { physicians, read, append } = principals;
  const open = holdingsOf(principals, contractEntries, [physicians], [read, append]);
  return (
    item === undefined &&
    contractPlaces.every((place, index) => {
      const rows = folders[index];
      return rows === undefined || (place === 'entries' && holdsExactly(rows, open));
    })
  );
}

/** What is found of a contract: who is to read it, and who holds what on its item and in its folders. */
interface FoundPlaces {
  readonly decision: ReadersDecision;
  readonly places: readonly PlaceHolders[];
}

async function queuePlaces(site: SuiteSite, contractId: number): Promise<FoundPlaces> {
  const [decision, ...places] = await Promise.all([
    readDecision(site, contractId),
    queueHolders(contractItem(site, contractId)),
    ...queueFolderHolders(site, contractId)
  ]);
  return { decision, places };
}

/** Whether the item and the folders of a contract are held as they are to be; the folder of entries may be open. */
function isInOrder(
  { audience }: NamedContract,
  { decision, places }: FoundPlaces,
  principals: ReaderPrincipals
): boolean {
  const isForAll = decision.isMade ? decision.audience === undefined : audience === undefined;
  if (isForAll || audience === undefined) return isForAll && isInOrderForAll(places, principals);
  const [item, ...folders] = places;
  const { physicians, read, append } = principals;
  const readers = holdersAmong(item ?? [], principals);
  const ids = decision.audience ?? readers.map(({ PrincipalId }) => PrincipalId);
  const isHeld = (rows: PlaceHolders, list: ListDefinition, levels: readonly number[]): boolean =>
    rows !== undefined && holdsExactly(rows, holdingsOf(principals, list, ids, levels));
  return (
    !ids.includes(physicians) &&
    isHeld(item, contracts, [read]) &&
    inOrder(readers.map(({ Member }) => audienceName(Member.Title))) === inOrder(audience.map(audienceName)) &&
    contractPlaces.every((place, index) => {
      const isOpen = place === 'entries' && letsAdd(folders[index] ?? [], principals);
      return isHeld(folders[index], placeLists[place], isOpen ? [read, append] : [read]);
    })
  );
}

/**
 * Those of contracts whose places are held otherwise than the office decided: by other people than read their items, on other
 * levels, by owners or the office on others than their list gives them; or whose items name others than read them. Asked for together. Of a contract with
 * an audience a folder that is missing counts, and so does what was shared with one person.
 */
export async function findSplit<Named extends NamedContract>(
  site: SuiteSite,
  named: readonly Named[],
  principals: ReaderPrincipals
): Promise<readonly Named[]> {
  if (named.length === 0) return [];
  const { sp, execute } = openBatch(site);
  const reads = named.map(({ id }) => queuePlaces({ ...site, sp }, id));
  const [found] = await Promise.all([Promise.all(reads), execute()]);
  return named.filter((contract, index) => {
    const places = found[index];
    return places !== undefined && !isInOrder(contract, places, principals);
  });
}
