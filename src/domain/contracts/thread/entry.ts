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
  | 'revision'
  | 'withdrawal'
  | 'reattachment'
  | 'read'
  | 'period';

/** One act in the log of a contract. Who and when are SharePoint's own Author and Created, never what a browser wrote. */
export interface Entry {
  /** SharePoint's item number, rising in the order the site took the entries; not set while an entry is on its way. */
  readonly id?: number;
  /** Made by the browser that posted it; a second item with the same key is the same act sent twice. */
  readonly key: string;
  /** One of `EntryKind`, or a kind a later version of the suite writes. */
  readonly kind: string;
  readonly contractId: number;
  /** The entry this one is about; empty for a comment and for "I have read this". */
  readonly parentKey: string;
  readonly body: string;
  /** Where the entry points; `null` for the whole contract. */
  readonly anchor: Anchor | null;
  /** Version of the document its author was looking at. */
  readonly version: string;
  readonly author: PersonRef;
  readonly createdAt: Date;
}

/** An entry still to be posted. */
export type NewEntry = Pick<Entry, 'key' | 'contractId' | 'parentKey' | 'body' | 'anchor' | 'version'> & {
  readonly kind: EntryKind;
};
