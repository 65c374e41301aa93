import { readAnchor } from '../../../domain/contracts/document/anchor';
import { logNames, type NewEntry } from '../../../domain/contracts/thread/entry';
import { isFailureReason } from '../../../domain/failure/failure-reason';
import { isNumber, isOneOf, isOptional, isRecordOf, isText, readMoment } from '../../../domain/shape/shape';
import { decisionKinds } from '../../../lists/contract-decisions';
import { entryKinds } from '../../../lists/contract-entries';
import type { Failure } from '../../../ui/states/view-state';
import type { KeptKind } from '../../../ui/storage/kept-store';

/** What is kept of an entry on its way, by all tabs, until it was seen on the site. */
export interface KeptEntry {
  readonly entry: NewEntry;
  readonly createdAt: Date;
  /** When the site took it. */
  readonly sentAt?: Date;
  /** Why the site did not take it; not set while a tab sends it. */
  readonly failure?: Failure;
}

/** An entry on its way to the site, as the page shows it. */
export interface OutboxItem extends KeptEntry {
  readonly state: 'sending' | 'sent' | 'failed';
}

export function toOutboxItem(kept: KeptEntry): OutboxItem {
  if (kept.sentAt) return { ...kept, state: 'sent' };
  return { ...kept, state: kept.failure ? 'failed' : 'sending' };
}

const isStored = isRecordOf<Omit<NewEntry, 'anchor'>>({
  log: isOneOf(logNames),
  key: isText,
  kind: isOneOf([...entryKinds, ...decisionKinds]),
  contractId: isNumber,
  parentKey: isText,
  body: isText,
  version: isText
});

function readEntry(value: unknown): NewEntry | undefined {
  if (!isStored(value)) return undefined;
  const { anchor } = value as { readonly anchor?: unknown };
  const read = readAnchor(JSON.stringify(anchor ?? null));
  return anchor !== null && read === null ? undefined : { ...value, anchor: read };
}

const isFailure = isRecordOf<Omit<Failure, 'retryAt'>>({ reason: isFailureReason, detail: isOptional(isText) });

/** Entries on their way, by their keys: no words wait longer than a month for a site that does not take them. */
export const keptEntries: KeptKind<KeptEntry> = {
  name: 'contract-entry',
  version: 3,
  keptForMs: 30 * 24 * 3_600_000,
  parse(value) {
    const { entry, createdAt, sentAt, failure } = value as Readonly<Record<string, unknown>>;
    const [made, created] = [readEntry(entry), readMoment(createdAt)];
    if (!made || !created) return undefined;
    return {
      entry: made,
      createdAt: created,
      sentAt: readMoment(sentAt),
      failure: isFailure(failure) ? { reason: failure.reason, detail: failure.detail } : undefined
    };
  }
};
