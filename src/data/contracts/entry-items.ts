import { readAnchor, writeAnchor } from '../../domain/contracts/document/anchor';
import { plainVersion } from '../../domain/contracts/document/document-model';
import type { Entry, NewEntry } from '../../domain/contracts/thread/entry';

/** An item of the ContractEntries list as SharePoint's REST answers it. */
export interface EntryItem {
  readonly ID: number;
  /** Empty for the folders of the log. */
  readonly EntryKey: string | null;
  readonly EntryKind: string | null;
  readonly ContractId: number | null;
  readonly ParentKey: string | null;
  readonly EntryBody: string | null;
  readonly EntryAnchor: string | null;
  readonly DocumentVersion: string | null;
  readonly Created: string;
  readonly Author: { readonly Id: number; readonly Title: string };
}

export const entryColumns: readonly string[] = [
  'ID',
  'EntryKey',
  'EntryKind',
  'ContractId',
  'ParentKey',
  'EntryBody',
  'EntryAnchor',
  'DocumentVersion',
  'Created',
  'Author/Id',
  'Author/Title'
];

/** The entry behind an item; `null` for the log's folders. */
export function toEntry(item: EntryItem): Entry | null {
  if (!item.EntryKey || item.ContractId === null) return null;
  return {
    id: item.ID,
    key: item.EntryKey,
    kind: item.EntryKind ?? '',
    contractId: item.ContractId,
    parentKey: item.ParentKey ?? '',
    body: item.EntryBody ?? '',
    anchor: readAnchor(item.EntryAnchor),
    version: plainVersion(item.DocumentVersion ?? ''),
    author: { id: item.Author.Id, name: item.Author.Title },
    createdAt: new Date(item.Created)
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
    ContractId: String(entry.contractId),
    ParentKey: entry.parentKey,
    EntryBody: entry.body,
    EntryAnchor: entry.anchor ? writeAnchor(entry.anchor) : '',
    DocumentVersion: entry.version
  };
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
}
