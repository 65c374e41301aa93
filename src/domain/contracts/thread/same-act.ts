import { isSameText } from '../../text/same-text';
import { readAnchor, writeAnchor } from '../document/anchor';
import type { Entry, NewEntry } from './entry';

/** The anchor as it comes back from the list. */
const stored = ({ anchor }: Pick<Entry, 'anchor'>): string =>
  anchor ? JSON.stringify(readAnchor(writeAnchor(anchor))) : '';

/**
 * Whether an entry of the log is the act that was sent: its key, and the same content. A known key with other content is another act,
 * and what was sent has not arrived.
 */
export function isSameAct(sent: NewEntry, entry: Omit<Entry, 'author' | 'createdAt'>): boolean {
  return (
    sent.key === entry.key &&
    sent.kind === entry.kind &&
    sent.contractId === entry.contractId &&
    sent.parentKey === entry.parentKey &&
    isSameText(sent.body, entry.body) &&
    stored(sent) === stored(entry)
  );
}
