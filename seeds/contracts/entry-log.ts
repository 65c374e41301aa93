import { contractEntries } from '../../src/lists/contract-entries';
import { upnOf } from '../people';
import { chiefsOfStaff } from '../people/clinicians';
import { openAssignmentsOf } from '../site/groups';
import { createAnchorMaker } from './anchors';
import { numberClauses } from './numbering';
import { folderOf, isOpen, versionAt } from './contract';
import { bodyOfExtension, buildPeriodRecords } from './period-records';
import { buildPublications } from './publications';
import type { SeedClock } from '../clock';
import type { SeedFolder, SeedOwnKey, SeedRow } from '../types';
import type { AnchorMaker } from './anchors';
import type { ClausePlace } from './numbering';
import type { SeedContract } from './contract';
import type { Act } from './acts';
import type { LogName } from '../../src/domain/contracts/thread/entry';

/** One folder for each contract. While comments are accepted it has permissions of its own; otherwise it inherits the list's, where physicians only read. */
export function buildEntryFolders(contracts: readonly SeedContract[]): readonly SeedFolder[] {
  return contracts.map((contract, index) => ({
    path: folderOf(index + 1),
    ...(isOpen(contract) ? { roleAssignments: openAssignmentsOf(contractEntries) } : {})
  }));
}

/** One folder for each contract, with the permissions of the list: the office adds, whatever the period. */
export function buildDecisionFolders(contracts: readonly SeedContract[]): readonly SeedFolder[] {
  return contracts.map((_, index) => ({ path: folderOf(index + 1) }));
}

/**
 * The logs of one contract, oldest entry first, with the publications of its versions and what was done to its period.
 * @param contractId list item ID of the contract
 * @throws Error when an act points to an unknown act, or quotes words that its version does not have exactly once.
 */
export function buildLogs(
  contract: SeedContract,
  contractId: number,
  acts: readonly Act[],
  clock: SeedClock
): Readonly<Record<LogName, readonly SeedRow[]>> {
  const byKey = new Map(acts.map((act) => [act.key, act]));
  const agreements = contract.versions.map((version) => version.agreement);
  const makeAnchor = createAnchorMaker(agreements);
  const places = agreements.map(numberClauses);
  const placesAt = (version: string): ReadonlyMap<string, ClausePlace> =>
    places[Number.parseInt(version, 10) - 1] ?? new Map<string, ClausePlace>();
  const rowsOf = (log: LogName): readonly SeedRow[] =>
    acts
      .filter((act) => logOf(act) === log)
      .map((act) => toRow(act, { contract, contractId, byKey, makeAnchor, placesAt, clock }));
  const inOrder = (rows: readonly SeedRow[]): readonly SeedRow[] =>
    rows.toSorted((one, other) => one.created.localeCompare(other.created));
  return {
    entries: inOrder(rowsOf('entries')),
    decisions: inOrder([
      ...buildPublications(contract, contractId, clock),
      ...buildPeriodRecords(contract, contractId, acts, clock),
      ...rowsOf('decisions')
    ])
  };
}

const office = new Set(chiefsOfStaff.map((person) => person.upn));
const onlyOfOffice: ReadonlySet<Act['kind']> = new Set(['answer', 'dismissed', 'reopened', 'period']);
const ofOfficeToo: ReadonlySet<Act['kind']> = new Set(['settled', 'reattachment']);

/** Where the web part would have put the act. */
function logOf({ kind, by }: Act): LogName {
  const isOffice = office.has(upnOf(by));
  return onlyOfOffice.has(kind) || (isOffice && ofOfficeToo.has(kind)) ? 'decisions' : 'entries';
}

type Context = {
  readonly contract: SeedContract;
  readonly contractId: number;
  readonly byKey: ReadonlyMap<string, Act>;
  readonly makeAnchor: AnchorMaker;
  readonly placesAt: (version: string) => ReadonlyMap<string, ClausePlace>;
  readonly clock: SeedClock;
};

function toRow(act: Act, context: Context): SeedRow {
  const { contract, contractId, byKey, makeAnchor, clock } = context;
  const version = versionAt(contract, act.ago);
  const anchor = act.quote === undefined ? null : makeAnchor(version, act.quote.clause, act.quote.words);
  return {
    key: `${contract.key}-${act.key}`,
    folder: folderOf(contractId),
    author: upnOf(act.by),
    created: act.ago === 0 ? clock.minutesAgo(Number(act.at)) : clock.daysAgo(act.ago, act.at),
    fields: {
      Title: titleOf(act, context),
      EntryKey: keyOf(act, contract),
      EntryKind: act.kind,
      ...(logOf(act) === 'entries' ? { ContractId: contractId } : {}),
      ParentKey: act.about === undefined ? null : keyOf(targetOf(act, byKey), contract),
      EntryBody: bodyOf(act, contract, clock),
      EntryAnchor: anchor === null ? null : JSON.stringify(anchor),
      DocumentVersion: version
    }
  };
}

/** What was said; of an extension, what was recorded. */
function bodyOf({ text, wasClosing }: Act, contract: SeedContract, clock: SeedClock): string | null {
  return wasClosing ? bodyOfExtension(wasClosing, contract, clock) : (text ?? null);
}

/** What people see who open the list itself: the clause the thread is about. */
function titleOf(act: Act, context: Context): string {
  if (act.kind === 'read') return `Version ${versionAt(context.contract, act.ago)}`;
  const root = rootOf(act, context.byKey);
  if (root.quote === undefined) return 'Whole contract';
  const place = context.placesAt(versionAt(context.contract, root.ago)).get(root.quote.clause);
  return place === undefined ? '' : `${place.number} ${place.title}`;
}

function rootOf(act: Act, byKey: ReadonlyMap<string, Act>): Act {
  return act.about === undefined ? act : rootOf(targetOf(act, byKey), byKey);
}

/** What an act is about. */
function targetOf({ key, about = '' }: Act, byKey: ReadonlyMap<string, Act>): Act {
  const target = byKey.get(about);
  if (target === undefined) throw new Error(`"${key}" is about "${about}", which no one said.`);
  return target;
}

/** The key of an act in the log, which begins with its author. */
function keyOf({ key, by }: Act, contract: SeedContract): SeedOwnKey {
  return { keyOf: upnOf(by), name: `${contract.key}-${key}` };
}
