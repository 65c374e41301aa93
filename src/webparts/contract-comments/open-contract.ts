import type { Contract } from '../../domain/contracts/contract';
import type { Anchor } from '../../domain/contracts/document/anchor';
import type { CommentPermission } from '../../domain/contracts/period/comment-permission';
import type { PeriodKeeper } from '../../domain/contracts/period/period-rule';
import type { PeriodChange } from '../../domain/contracts/period/period-changes';
import type { RecordedChange } from '../../domain/contracts/period/period-records';
import type { EntryKind, LogName, NewEntry } from '../../domain/contracts/thread/entry';
import type { Thread } from '../../domain/contracts/thread/thread';
import type { PersonRef } from '../../domain/people/person';
import type { Zone } from '../../domain/time/site-zone';
import type { ElementRegistry } from '../../ui/elements/element-registry';
import { createRequiredContext } from '../../ui/frame/required-context';
import type { Failure } from '../../ui/states/view-state';

/** The contract someone reads, and what they may do with it. Another object only when one of these changed. */
export interface OpenContractFacts {
  readonly contract: Contract;
  readonly me: PersonRef;
  readonly speaksForOffice: boolean;
  readonly permission: CommentPermission;
  /** Whether the person may answer, settle and dismiss: the office, once there is a period, whatever its state. */
  readonly mayDecide: boolean;
  readonly periodKeeper: PeriodKeeper;
  /** The zone of the site; `undefined` where the site does not say. */
  readonly zone: Zone | undefined;
  /** What the office recorded of the comment period, in order. */
  readonly periodHistory: readonly RecordedChange[];
  /** The same, with what was changed past the page. */
  readonly periodChanges: readonly PeriodChange[];
}

/** What an act adds to an entry. */
export interface ActDetails {
  readonly parentKey?: string;
  readonly body?: string;
  readonly anchor?: Anchor | null;
  /** The log, where it is not the one of every such act (`logOfAct`). */
  readonly log?: LogName;
}

/** What can be done in a contract's discussion: the same functions for as long as a version of the contract is read. */
export interface DiscussionActs {
  /** @returns the key of the entry */
  act(kind: EntryKind, details?: ActDetails): string;
  /** Sends an entry again that was not sent. */
  retry(key: string): void;
  discard(key: string): void;
  /** Shows a thread in the text, by the key of its comment. */
  show(threadKey: string): void;
  /** Reads the contract and what is said about it again; resolves when the page has it, or could not get it. */
  readAgain(): Promise<void>;
  /** Begins to choose where in the text a comment belongs. */
  reattach(thread: Thread): void;
  /** The id of a draft, for a place in this contract. */
  draftAt(place: string): string;
  /** The cards of threads on the page, by the key of their comment. */
  readonly cards: ElementRegistry<string>;
}

/** An entry the site may not have yet. */
export interface PendingEntry {
  readonly entry: NewEntry;
  readonly state: 'sending' | 'sent' | 'failed';
  readonly failure?: Failure;
}

/** What changes while a discussion goes on, beside the threads themselves. */
export interface EntryStatus {
  /** Entries on their way, by key. */
  readonly pending: ReadonlyMap<string, PendingEntry>;
  /** Keys of what others said since the person's last visit. */
  readonly news: ReadonlySet<string>;
}

export const [OpenContractProvider, useOpenContract] = createRequiredContext<OpenContractFacts>('open contract');
export const [DiscussionActsProvider, useDiscussionActs] = createRequiredContext<DiscussionActs>('discussion');
export const [EntryStatusProvider, useEntryStatus] = createRequiredContext<EntryStatus>('status of entries');
