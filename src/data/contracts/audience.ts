import type { Audience } from '../../domain/contracts/contract';
import type { FailureReason } from '../../domain/failure/failure-reason';
import { DataError, toFileError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';
import { findReadings } from './contract-places';
import { onlyIntended, readAudienceRows } from './contract-readers';
import {
  admit,
  giveTo,
  hasOwnPermissions,
  holdingsOf,
  readReaderPrincipals,
  readReaders,
  type BeforeWriting,
  type ReaderPrincipals
} from './item-readers';
import { isSameDecision, readDecision, saveNames, type AudienceIds, type ReadersDecision } from './readers-decision';
import { resetBelow } from './reset-below';

/** See `readAudience`, with the groups and levels of the site known. */
export async function readGroups(site: SuiteSite, contractId: number, principals: ReaderPrincipals): Promise<Audience> {
  const readers = await readAudienceRows(site, contractId, principals);
  return readers?.map(({ Member }) => ({ login: Member.LoginName, name: Member.Title }));
}

/** The groups that read a contract, by the permissions of its item. */
export async function readAudience(site: SuiteSite, contractId: number): Promise<Audience> {
  try {
    return await readGroups(site, contractId, await readReaderPrincipals(site, 'contracts.readAudience'));
  } catch (error) {
    throw toFileError('contracts.readAudience', error);
  }
}

/** One way through the places of a contract, by one decision. */
interface Round {
  readonly site: SuiteSite;
  readonly contractId: number;
  readonly principals: ReaderPrincipals;
  /** Reads the decision again, and rejects where it is another one by now. */
  readonly requireSame: () => Promise<ReadersDecision>;
  readonly beforeWriting: BeforeWriting;
}

/** Has the item say the names its readers have now. */
async function nameReaders(
  { site, contractId, principals, requireSame }: Round,
  ids: readonly number[]
): Promise<void> {
  const rows = await readReaders(contractItem(site, contractId), principals);
  const names = rows.filter(({ PrincipalId }) => ids.includes(PrincipalId)).map(({ Member }) => Member.Title);
  await saveNames(site, contractId, names, await requireSame());
}

/**
 * Gives everything to the groups before it takes anything from others. The item goes first: with it the contract leaves the library. It names
 * its readers before others lose it. Last, what was shared by itself in the folders follows them.
 */
async function narrow(round: Round, ids: readonly number[]): Promise<void> {
  const { site, contractId, principals, beforeWriting } = round;
  const readings = await findReadings(site, contractId, principals);
  for (const { item, levels } of readings) await admit(item, ids, levels, beforeWriting);
  await nameReaders(round, ids);
  for (const { item, list, levels } of readings)
    await giveTo(item, holdingsOf(principals, list, ids, levels), beforeWriting);
  await resetBelow(site, [contractId]);
}

/** Lets everything have the permissions of its list again; an open folder stays open. The item goes last: with it the contract appears. */
async function widen({ site, contractId, principals, requireSame, beforeWriting }: Round): Promise<void> {
  const [first, ...rest] = await findReadings(site, contractId, principals);
  for (const { item, list, levels } of rest) {
    if (levels.includes(principals.append))
      await giveTo(item, holdingsOf(principals, list, [principals.physicians], levels), beforeWriting);
    else if (await hasOwnPermissions(item)) {
      await beforeWriting();
      await item.resetRoleInheritance();
    }
  }
  await saveNames(site, contractId, [], await requireSame());
  if (!first || !(await hasOwnPermissions(first.item))) return;
  await beforeWriting();
  await first.item.resetRoleInheritance();
}

/**
 * Who is to read a contract: by the decision, or, where none was ever made, the groups its item was given by an act of the page, without the physicians
 * where it names others already.
 */
async function readIntended({ site, contractId, principals }: Round, decision: ReadersDecision): Promise<AudienceIds> {
  if (decision.isMade) return decision.audience;
  const item = contractItem(site, contractId);
  if (!(await hasOwnPermissions(item))) return undefined;
  const rows = await readReaders(item, principals);
  const groups = rows.filter(({ PrincipalId }) => PrincipalId !== principals.physicians);
  if (groups.length < rows.length && (groups.length === 0 || decision.names.length === 0)) return undefined;
  return (await onlyIntended(site, contractId, groups, decision)).map(({ PrincipalId }) => PrincipalId);
}

const overtaken = (): DataError =>
  new DataError('conflict', 'contracts.changeAudience', 'Who reads the contract was changed again and again.');

/** How often the places of a contract are set, where colleagues set them or decide otherwise meanwhile. */
const MOST_TRIES = 4;

/** What SharePoint refuses where a colleague set the same place at the same moment, e.g. had it inherit again, or saved the item. */
const refusals: ReadonlySet<FailureReason> = new Set(['conflict', 'invalid', 'notFound']);

/** Sets the places by the decision as it is now. @throws DataError `conflict` when it is another one by the end, or before something was to be written */
async function alignOnce(site: SuiteSite, contractId: number, principals: ReaderPrincipals): Promise<void> {
  const decision = await readDecision(site, contractId);
  const requireSame = async (): Promise<ReadersDecision> => {
    const now = await readDecision(site, contractId);
    if (!isSameDecision(now, decision)) throw overtaken();
    return now;
  };
  const beforeWriting = async (): Promise<void> => {
    await requireSame();
  };
  const round: Round = { site, contractId, principals, requireSame, beforeWriting };
  const ids = await readIntended(round, decision);
  await (ids ? narrow(round, ids) : widen(round));
  await requireSame();
}

/**
 * Has all places of a contract follow the decision on its readers, and looks at the decision again before each write and at the end: whoever acts on
 * permissions last does so by what was decided last.
 * @throws DataError `conflict` when it never settled
 */
export async function alignPlaces(site: SuiteSite, contractId: number, principals: ReaderPrincipals): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      await alignOnce(site, contractId, principals);
      return;
    } catch (error) {
      const failure = toFileError('contracts.changeAudience', error);
      if (!refusals.has(failure.kind) || tries === MOST_TRIES) throw failure;
    }
}

/**
 * Gives all that is about a contract to those who are to read it, takes back what others were granted past the page, and names the readers on the item; a change of its readers that failed
 * halfway is finished, and an item that was only shared has the permissions of its list again.
 */
export async function alignAudience(site: SuiteSite, contractId: number): Promise<void> {
  try {
    await alignPlaces(site, contractId, await readReaderPrincipals(site, 'contracts.changeAudience'));
  } catch (error) {
    throw toFileError('contracts.changeAudience', error);
  }
}
