import type { PersonRef } from '../../people/person';
import type { Anchor } from '../document/anchor';

/** What an entry can be, as the list spells it. */
export type EntryKind =
  | 'comment'
  | 'reply'
  | 'agreement'
  | 'agreementWithdrawn'
  | 'answer'
  | 'settled'
  | 'dismissed'
  | 'reopened'
  | 'revision'
  | 'withdrawal'
  | 'reattachment'
  | 'read'
  | 'period'
  | 'published';

/**
 * The two logs of a contract. Physicians and the chief of staff's office add to the first; only the office adds to the second, so that
 * what is there is the office's because SharePoint let it in.
 */
export const logNames = ['entries', 'decisions'] as const;
export type LogName = (typeof logNames)[number];

/** One act in a log of a contract. Who and when are SharePoint's own Author and Created, never what a browser wrote. */
export interface Entry {
  readonly log: LogName;
  /** SharePoint's number of the item in its log, rising in the order the site took them; not set while an entry is on its way. */
  readonly id?: number;
  /** Made by the browser that posted it, for this author alone (`ownKey`); a second item with the same key is the same act sent twice. */
  readonly key: string;
  /** One of `EntryKind`, or a kind a later version of the suite writes. */
  readonly kind: string;
  /** The contract in whose folder the entry is. */
  readonly contractId: number;
  /** The entry this one is about, as `referenceTo` names it; empty for a comment and for "I have read this". */
  readonly parentKey: string;
  readonly body: string;
  /** Where the entry points; `null` for the whole contract. */
  readonly anchor: Anchor | null;
  /** Version of the document its author was looking at. */
  readonly version: string;
  readonly author: PersonRef;
  readonly createdAt: Date;
  /** Who changed the item after it was made, the last time; not set for one that is as its author sent it. */
  readonly changed?: ItemChange;
}

/** The last change of an item, as SharePoint has it on record. */
export interface ItemChange {
  readonly by: PersonRef;
  readonly at: Date;
}

/** An entry still to be posted. */
export type NewEntry = Pick<Entry, 'log' | 'key' | 'contractId' | 'parentKey' | 'body' | 'anchor' | 'version'> & {
  readonly kind: EntryKind;
};

/** Whether an entry is the chief of staff's office's: by where it is, never by who its author is today. */
export function isOfficial({ log }: Pick<Entry, 'log'>): boolean {
  return log === 'decisions';
}

/** The log an act goes into: what only the office does, and what it does to the comments of others, is a decision. */
export function logOfAct(kind: EntryKind, speaksForOffice: boolean): LogName {
  switch (kind) {
    case 'answer':
    case 'dismissed':
    case 'reopened':
    case 'period':
    case 'published':
      return 'decisions';
    case 'settled':
    case 'reattachment':
      return speaksForOffice ? 'decisions' : 'entries';
    default:
      return 'entries';
  }
}
