import type { NewEntry } from '../../../domain/contracts/thread/entry';
import { readDraft, writeDraft } from '../../../ui/storage/use-draft';
import { FRESH_FOR_MS } from '../../../ui/resource/resource-controller';
import type { Failure } from '../../../ui/states/view-state';

/** An entry on its way to the site. */
export interface OutboxItem {
  readonly entry: NewEntry;
  readonly createdAt: Date;
  readonly state: 'sending' | 'sent' | 'failed';
  /** When the site took it; it stays until it was seen among what the site has. */
  readonly sentAt?: Date;
  readonly failure?: Failure;
}

interface StoredItem {
  readonly entry: NewEntry;
  readonly createdAt: string;
  readonly sentAt?: string;
}

function isStoredItem(value: unknown): value is StoredItem {
  if (typeof value !== 'object' || value === null || !('entry' in value) || !('createdAt' in value)) return false;
  const { entry } = value;
  return typeof entry === 'object' && entry !== null && 'key' in entry && 'kind' in entry && 'contractId' in entry;
}

function toItem({ entry, createdAt, sentAt }: StoredItem): OutboxItem {
  const made = { entry, createdAt: new Date(createdAt) };
  return sentAt === undefined ? { ...made, state: 'sending' } : { ...made, state: 'sent', sentAt: new Date(sentAt) };
}

/** Whether what the page remembers of the site may be older than what was sent. */
function isRecent({ sentAt }: OutboxItem, now: Date): boolean {
  return !sentAt || sentAt.getTime() > now.getTime() - FRESH_FOR_MS;
}

/**
 * Entries that were still on their way when the page was left, or that the site took and nobody has seen there yet; their keys let the
 * site tell what it has already.
 */
export function recallOutbox(key: string, now: Date): readonly OutboxItem[] {
  try {
    const stored: unknown = JSON.parse(readDraft(key) || '[]');
    if (!Array.isArray(stored)) return [];
    return stored
      .filter(isStoredItem)
      .map(toItem)
      .filter((item) => isRecent(item, now));
  } catch {
    // Whatever stands there was not written by this web part.
    return [];
  }
}

/**
 * Keeps what the site has not taken, and for a while what it has: what the page remembers of the site may be stored only after this one
 * is left.
 */
export function rememberOutbox(key: string, items: readonly OutboxItem[], now: Date): void {
  const stored = items
    .filter((item) => isRecent(item, now))
    .map(({ entry, createdAt, sentAt }) => ({ entry, createdAt, sentAt }));
  writeDraft(key, stored.length > 0 ? JSON.stringify(stored) : '');
}
