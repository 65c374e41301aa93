import { readClosedClauses } from '../../domain/contracts/period/closed-clauses';
import type { Contract, ContractFacts } from '../../domain/contracts/contract';
import { plainVersion } from '../../domain/contracts/document/document-model';
import { readAnchor, writeAnchor } from '../../domain/contracts/document/anchor';
import { readKey } from '../../domain/contracts/thread/act-keys';
import { clampBody, clampKey, clampKind } from '../../domain/contracts/thread/entry-limits';
import type { Entry, ItemChange, LogName, NewEntry } from '../../domain/contracts/thread/entry';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import {
  isPublication,
  readPublishedVersions,
  type PublishedCopy
} from '../../domain/contracts/versions/publication-record';
import { personColumns, readPerson, type NamingSite, type SavedByPeople } from '../sharepoint/person-columns';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractOfFolder, folderPath } from './contract-folder';

/** An item of the list of contracts as SharePoint's REST answers it. */
export interface ContractItem extends Pick<SavedByPeople, 'EditorId' | 'Editor'> {
  readonly ID: number;
  readonly Title: string | null;
  readonly ContractYear: number | null;
  readonly ContractSummary: string | null;
  readonly PeriodOpens: string | null;
  readonly PeriodCloses: string | null;
  readonly CommentsFrozen: boolean | null;
  readonly LateEntries: boolean | null;
  readonly ClosedClauses: string | null;
  readonly AudienceNames: string | null;
  readonly HasUniqueRoleAssignments: boolean;
  readonly Modified: string;
}

export const contractColumns: readonly string[] = [
  'ID',
  'Title',
  'ContractYear',
  'ContractSummary',
  'PeriodOpens',
  'PeriodCloses',
  'CommentsFrozen',
  'LateEntries',
  'ClosedClauses',
  'AudienceNames',
  'HasUniqueRoleAssignments',
  'Modified',
  ...personColumns('Editor')
];

/** People the item of a contract names, for `$expand`. */
export const contractPeople: readonly string[] = ['Editor'];

const toDate = (text: string | null): Date | undefined => (text ? new Date(text) : undefined);

const toLines = (text: string | null): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What an item says a contract is. */
export function toFacts({ Title, ContractYear, ContractSummary }: ContractItem): ContractFacts {
  return { title: Title?.trim() ?? '', year: ContractYear ?? undefined, summary: ContractSummary ?? '' };
}

/** The comment period in an item. */
export function toPeriod({ PeriodOpens, PeriodCloses, CommentsFrozen, LateEntries }: ContractItem): CommentPeriod {
  return {
    opens: toDate(PeriodOpens),
    closes: toDate(PeriodCloses),
    isFrozen: CommentsFrozen ?? false,
    takesLate: LateEntries ?? false
  };
}

/** Who saved an item last, and when. */
export function readLastChange(
  site: NamingSite,
  { EditorId, Editor, Modified }: Pick<EntryItem, 'EditorId' | 'Editor' | 'Modified'>
): ItemChange {
  return { by: readPerson(site, EditorId, Editor), at: new Date(Modified) };
}

/**
 * The contract behind an item.
 * @param entries What is known of the logs; its versions are among the decisions.
 * @param copies What is in its folder of versions.
 */
export function toContract(
  site: Pick<SuiteSite, 'webPath'> & NamingSite,
  item: ContractItem,
  entries: readonly Entry[],
  copies: readonly PublishedCopy[]
): Contract {
  const publications = entries.filter((entry) => entry.contractId === item.ID && isPublication(entry));
  const folder = folderPath(site, 'versions', item.ID);
  const versions = readPublishedVersions(publications, copies, (copy) => `${folder}/${copy}`);
  return {
    id: item.ID,
    ...toFacts(item),
    period: toPeriod(item),
    closedClauses: readClosedClauses(item.ClosedClauses ?? ''),
    versions,
    version: versions[0]?.number ?? '',
    audience: item.HasUniqueRoleAssignments ? toLines(item.AudienceNames) : undefined,
    lastSave: readLastChange(site, item)
  };
}

/** A contract's facts as columns. */
export function toFactColumns({ title, year, summary }: ContractFacts): Partial<ContractItem> {
  return { Title: title.trim(), ContractYear: year ?? null, ContractSummary: summary.trim() };
}

/** A comment period as columns. */
export function toPeriodColumns({ opens, closes, isFrozen, takesLate }: CommentPeriod): Partial<ContractItem> {
  return {
    PeriodOpens: opens?.toISOString() ?? null,
    PeriodCloses: closes?.toISOString() ?? null,
    CommentsFrozen: isFrozen,
    LateEntries: takesLate
  };
}

/** What says which contract an item of one of the logs is about. */
export interface EntryHead {
  readonly ID: number;
  /** 0 for an entry, 1 for a folder. */
  readonly FSObjType: string | number;
  /** Of entries: the contract they name for the rule of the comment period, see `writePeriodRule`. */
  readonly ContractId?: number | null;
  /** Server-relative path of the folder the item is in. */
  readonly FileDirRef: string;
}

/** An item of one of the logs as SharePoint's REST answers it. */
export interface EntryItem extends EntryHead, SavedByPeople {
  readonly EntryKey: string | null;
  readonly EntryKind: string | null;
  readonly ParentKey: string | null;
  readonly EntryBody: string | null;
  readonly EntryAnchor: string | null;
  readonly DocumentVersion: string | null;
  readonly Created: string;
  readonly Modified: string;
}

const placeColumns: readonly (keyof EntryHead)[] = ['ID', 'FSObjType', 'FileDirRef'];

/** Columns by which an item of each log is known to be about a contract. */
export const headColumns: Readonly<Record<LogName, readonly (keyof EntryHead)[]>> = {
  entries: [...placeColumns, 'ContractId'],
  decisions: placeColumns
};

const textColumns: readonly string[] = [
  'EntryKey',
  'EntryKind',
  'ParentKey',
  'EntryBody',
  'EntryAnchor',
  'DocumentVersion',
  'Created',
  ...personColumns('Author'),
  'Modified',
  ...personColumns('Editor')
];

/** Columns of each log. */
export const entryColumns: Readonly<Record<LogName, readonly string[]>> = {
  entries: [...headColumns.entries, ...textColumns],
  decisions: [...headColumns.decisions, ...textColumns]
};

/** People an item names, for `$expand`. */
export const entryPeople: readonly string[] = ['Author', 'Editor'];

/** What SharePoint itself does to an item within the act that makes it takes no longer. */
const SAME_ACT_MS = 10_000;

/**
 * Who changed an item after it was made. SharePoint has the last change on record; within ten seconds of its making, a change by the
 * author is part of the same act, because SharePoint fills a new item in a step of its own.
 */
function readChange(site: NamingSite, item: EntryItem): ItemChange | undefined {
  const change = readLastChange(site, item);
  const isSameAct = change.by.id === item.AuthorId && change.at.getTime() - Date.parse(item.Created) <= SAME_ACT_MS;
  return isSameAct ? undefined : change;
}

/**
 * The contract an item of a log is about; `null` for folders, for what is in no contract's folder, and for what was let in by naming another
 * contract than its folder's.
 */
export function contractOfItem(site: Pick<SuiteSite, 'webPath'>, log: LogName, item: EntryHead): number | null {
  const contractId = contractOfFolder(site, log, item.FileDirRef);
  const isMisfiled = log === 'entries' && item.ContractId !== contractId;
  return Number(item.FSObjType) !== 0 || isMisfiled ? null : contractId;
}

/** The entry behind an item of a log; `null` for what is about no contract (see `contractOfItem`). */
export function toEntry(site: Pick<SuiteSite, 'webPath'> & NamingSite, log: LogName, item: EntryItem): Entry | null {
  const contractId = contractOfItem(site, log, item);
  if (contractId === null) return null;
  const author = readPerson(site, item.AuthorId, item.Author);
  return {
    log,
    id: item.ID,
    key: readKey(clampKey(item.EntryKey ?? ''), { log, id: item.ID, author }),
    kind: clampKind(item.EntryKind ?? ''),
    contractId,
    parentKey: clampKey(item.ParentKey ?? ''),
    body: clampBody(item.EntryBody ?? ''),
    anchor: readAnchor(item.EntryAnchor),
    version: plainVersion(item.DocumentVersion ?? ''),
    author,
    createdAt: new Date(item.Created),
    changed: readChange(site, item)
  };
}

/** A column's text as SharePoint's forms take it. */
export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

const LONGEST_TITLE = 120;

/** The columns of a new entry. Its author and time are SharePoint's to say. */
export function toFormValues(entry: NewEntry): readonly FormValue[] {
  const title = entry.body.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  const values: Readonly<Record<string, string>> = {
    Title: title || entry.kind,
    EntryKey: entry.key,
    EntryKind: entry.kind,
    ContractId: entry.log === 'entries' ? String(entry.contractId) : '',
    ParentKey: entry.parentKey,
    EntryBody: entry.body,
    EntryAnchor: entry.anchor ? writeAnchor(entry.anchor) : '',
    DocumentVersion: entry.version
  };
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
}
