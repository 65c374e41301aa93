import { audienceName } from '../../domain/contracts/contract';
import { readEtag, type Versioned } from '../sharepoint/etag';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';

/** The numbers of the groups that are to read a contract; `undefined`: all physicians. */
export type AudienceIds = readonly number[] | undefined;

const textOf = (ids: AudienceIds): string => (ids ? `for ${[...ids].sort().join()}` : '');

/** Whether two audiences are the same groups, in whatever order. */
export function isSameAudience(one: AudienceIds, other: AudienceIds): boolean {
  return textOf(one) === textOf(other);
}

/** A group of an audience by its number on the site. */
export interface Reader {
  readonly id: number;
  readonly name: string;
}

/**
 * Who is to read a contract, as its item says. A change of readers writes it before it touches any permission, so that whatever a page finds on
 * its way, permissions that are added or not yet taken away, is never taken for what was decided.
 */
export interface ReadersDecision {
  /** Whether a page ever wrote one; `audience` says nothing otherwise. */
  readonly isMade: boolean;
  readonly audience: AudienceIds;
  /** The names of the readers, as the item says them to everyone who reads it. */
  readonly names: readonly string[];
  /** The state of the item it was read in. */
  readonly etag: string;
}

/** The columns of a decision. */
export interface DecisionColumns {
  readonly AudienceNames: string | null;
  readonly AudienceGroupIds: string | null;
}

const [ALL, OFFICE] = ['all', 'office'];

/** What an item says once its readers are decided on. */
export function toDecisionColumns(readers: readonly Reader[] | undefined): DecisionColumns {
  return {
    AudienceNames: toNamesColumn(readers?.map(({ name }) => name) ?? []),
    AudienceGroupIds: readers ? [OFFICE, ...readers.map(({ id }) => id)].join(' ') : ALL
  };
}

function toNamesColumn(names: readonly string[]): string {
  return names.map(audienceName).join('\n');
}

/** A column that was changed by hand to something else decides nothing. */
function toDecision(item: DecisionColumns & Versioned): ReadersDecision {
  const [first, ...words] = (item.AudienceGroupIds ?? '').trim().split(/\s+/);
  const isNarrow = first === OFFICE && words.every((word) => /^[1-9]\d*$/.test(word));
  return {
    isMade: isNarrow || (first === ALL && words.length === 0),
    audience: isNarrow ? words.map(Number) : undefined,
    names: (item.AudienceNames ?? '').split('\n').map(audienceName).filter(Boolean),
    etag: readEtag(item)
  };
}

/** Who is to read a contract; in a batch, `sp` is the batch's. */
export async function readDecision(
  site: Pick<SuiteSite, 'sp' | 'webPath'>,
  contractId: number
): Promise<ReadersDecision> {
  const columns = ['AudienceNames', 'AudienceGroupIds'] as const;
  return toDecision(await contractItem(site, contractId).select(...columns)<DecisionColumns & Versioned>());
}

/** Whether two looks found the same decision, whatever else of the item was saved between them. */
export function isSameDecision(one: ReadersDecision, other: ReadersDecision): boolean {
  return one.isMade === other.isMade && isSameAudience(one.audience, other.audience);
}

/**
 * Writes who is to read a contract, and their names.
 * @throws when the item was saved since `seen` was read; nothing is written then
 */
export async function saveDecision(
  site: SuiteSite,
  contractId: number,
  readers: readonly Reader[] | undefined,
  seen: ReadersDecision
): Promise<void> {
  await contractItem(site, contractId).update({ ...toDecisionColumns(readers) }, seen.etag);
}

/**
 * Has an item say the names of its readers; nothing is written where it does.
 * @throws when the item was saved since `seen` was read; nothing is written then
 */
export async function saveNames(
  site: SuiteSite,
  contractId: number,
  names: readonly string[],
  seen: ReadersDecision
): Promise<void> {
  const inOrder = (all: readonly string[]): string => JSON.stringify(all.map(audienceName).sort());
  if (inOrder(names) === inOrder(seen.names)) return;
  await contractItem(site, contractId).update({ AudienceNames: toNamesColumn(names) }, seen.etag);
}
