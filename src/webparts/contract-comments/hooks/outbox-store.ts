import type { NewEntry } from '../../../domain/contracts/thread/entry';
import { readDraft, writeDraft } from '../../../ui/use-draft';
import type { Failure } from '../../../ui/states/view-state';

/** An entry on its way to the site. */
export interface OutboxItem {
  readonly entry: NewEntry;
  readonly createdAt: Date;
  readonly state: 'sending' | 'sent' | 'failed';
  readonly failure?: Failure;
}

interface StoredItem {
  readonly entry: NewEntry;
  readonly createdAt: string;
}

function isStoredItem(value: unknown): value is StoredItem {
  if (typeof value !== 'object' || value === null || !('entry' in value) || !('createdAt' in value)) return false;
  const { entry } = value;
  return typeof entry === 'object' && entry !== null && 'key' in entry && 'kind' in entry && 'contractId' in entry;
}

/** Entries that were still on their way when the page was left; their keys let the site tell what it has already. */
export function recallOutbox(key: string): readonly OutboxItem[] {
  try {
    const stored: unknown = JSON.parse(readDraft(key) || '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter(isStoredItem).map(({ entry, createdAt }) => ({ entry, createdAt: new Date(createdAt), state: 'sending' }));
  } catch {
    // Whatever stands there was not written by this web part.
    return [];
  }
}

/** Keeps what the site has not taken yet. */
export function rememberOutbox(key: string, items: readonly OutboxItem[]): void {
  const unsent = items.filter(({ state }) => state !== 'sent').map(({ entry, createdAt }) => ({ entry, createdAt }));
  writeDraft(key, unsent.length > 0 ? JSON.stringify(unsent) : '');
}
