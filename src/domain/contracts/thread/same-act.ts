import { plainText } from '../../text/same-text';
import { readAnchor, writeAnchor } from '../document/anchor';
import type { Entry } from './entry';

/** What makes an act the act it is, besides who sent it. */
export type ActContent = Pick<Entry, 'log' | 'key' | 'kind' | 'contractId' | 'parentKey' | 'body' | 'anchor'>;

/** The anchor as it comes back from the list. */
const stored = ({ anchor }: Pick<Entry, 'anchor'>): string =>
  anchor ? JSON.stringify(readAnchor(writeAnchor(anchor))) : '';

/** The content of an act as one text, the same for what was sent and for what the list made of it. */
export function contentOf(act: ActContent): string {
  return JSON.stringify([act.log, act.key, act.kind, act.contractId, act.parentKey, plainText(act.body), stored(act)]);
}

/**
 * Whether an entry of the log is the act that was sent: its key, and the same content. A known key with other content is another act,
 * and what was sent has not arrived.
 */
export function isSameAct(sent: ActContent, entry: ActContent): boolean {
  return contentOf(sent) === contentOf(entry);
}
