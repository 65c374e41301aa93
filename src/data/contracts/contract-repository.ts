import type { ExpectedReaders } from '../../domain/contracts/expected-readers';
import type { Audience, AudienceGroup, Contract, ContractFacts } from '../../domain/contracts/contract';
import type { FolderRights } from '../../domain/contracts/period/comment-permission';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { PeriodRule } from '../../domain/contracts/period/period-rule';
import type { Entry, NewEntry } from '../../domain/contracts/thread/entry';
import type { ContractLogs } from '../../domain/contracts/thread/contract-logs';
import type { Zone } from '../../domain/time/site-zone';
import type { PersonRef } from '../../domain/people/person';

/** What the signed-in person may do with contracts and their log; the site decides, this only says what to offer. */
export interface ContractRights {
  /** Speaks for the chief of staff's office: answers, dismisses, opens and closes periods. */
  readonly speaksForOffice: boolean;
}

/** Everything the web part shows before a document is opened. */
export interface ContractsState {
  readonly me: PersonRef;
  readonly rights: ContractRights;
  /** The site's time zone; `undefined` where the site does not say. */
  readonly zone: Zone | undefined;
  readonly periodRule: PeriodRule;
  readonly contracts: readonly Contract[];
  readonly logs: ContractLogs;
  /** When the site was last asked for content; what it took before that is in the logs. */
  readonly lookedAt: Date;
}

/** What of the state is read again. */
export type StatePart = 'content' | 'rights' | 'everything';

/** What a contract was said to be on the page of a person who says it anew. */
export type SeenFacts = ContractFacts & Pick<Contract, 'id'>;

/** Who reads a contract when it is made. */
export type FirstReaders = 'physicians' | 'office';

/** A version to be published. */
export interface NewVersion {
  /** From `nextVersionNumber`. */
  readonly number: string;
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
  /** From `fingerprintOf`, of the document's text. */
  readonly fingerprint: string;
  /** What the office says to readers about it; may be empty. */
  readonly note: string;
  /** What of the file cannot be shown, one thing to a line. */
  readonly notShown: readonly string[];
}

/** What the contract comments need from the site. Every method throws `DataError`. */
export interface ContractRepository {
  /** Contracts, rights and the newest entries of all contracts, in one request. */
  readContractsState(): Promise<ContractsState>;
  /**
   * The state brought up to date, in one request. Content: contracts, and entries after the last known one. Rights: who the person is
   * and may do, and the site's zone.
   */
  readNews(known: ContractsState, part: StatePart): Promise<ContractsState>;
  /** A contract's entries below the floors of the logs, in as few requests as windows of numbers allow. */
  readOlderEntries(contractId: number, logs: ContractLogs): Promise<readonly Entry[]>;
  /** What the site lets the person do with a contract's entries just now. */
  readFolderRights(contract: Pick<Contract, 'id' | 'audience'>): Promise<FolderRights>;
  /**
   * The bytes of a published version.
   * @throws DataError `notFound` for a version that was never published, and where its copy is gone.
   */
  readFile(contract: Contract, version: string): Promise<ArrayBuffer>;
  /** Stores an entry, unless it is there already, as this person sent it. */
  post(entry: NewEntry): Promise<void>;
  /**
   * Sets when entries are accepted: on the contract, for people, and as permissions of the contract's folder, for SharePoint itself.
   * Throws `conflict` when someone gave it another period meanwhile; nothing is changed then.
   * @param contract As the person saw it.
   * @param opensFolder Whether physicians may add entries from now on.
   */
  changePeriod(contract: Contract, period: CommentPeriod, opensFolder: boolean): Promise<void>;
  /**
   * Has SharePoint accept entries of contracts as their periods on the site say now, where it does not.
   * @returns contracts for which that failed, by number.
   */
  keepPeriods(contractIds: readonly number[]): Promise<ReadonlySet<number>>;
  /**
   * Makes a contract, of which nothing is published yet. A second try after an answer was lost makes no second one.
   * @param readers `office`: no one else reads it, nor what it is called, before its audience is set. Left out: all physicians.
   * @returns Its number.
   */
  createContract(facts: ContractFacts, readers?: FirstReaders): Promise<number>;
  /**
   * Says anew what a contract is; versions and read marks stay as they are. Throws `conflict` when someone said something else of it
   * meanwhile; nothing is changed then.
   */
  changeContract(seen: SeenFacts, facts: ContractFacts): Promise<void>;
  /**
   * Publishes a version: puts the copy in its place, where nothing changes it, and then records the decision. Safe to repeat with the same
   * version after a failure, which goes on where the last try ended. Throws `tooMany`, with the folder, where files no one published have
   * all numbers it could have: an owner can remove them.
   * @returns The number it was published under: the one asked for, or the next free one when someone else's version had taken it.
   */
  publishVersion(contractId: number, version: NewVersion): Promise<string>;
  /**
   * Groups whose name begins with a text, of the site and of the organization's directory.
   * @returns None for fewer than three letters, without asking the site.
   */
  searchGroups(text: string): Promise<readonly AudienceGroup[]>;
  /** Who may read a contract, by its permissions. For the office. */
  readAudience(contractId: number): Promise<Audience>;
  /** Who may read a contract, person by person, as far as SharePoint says. For the office. */
  readExpectedReaders(contractId: number): Promise<ExpectedReaders>;
  /**
   * Lets these groups read a contract and what is said about it, and no one else but the office and owners. Who may read is added first
   * and who no longer may taken away after; a failure halfway leaves readers of both, and another try finishes.
   * Throws `conflict` when its readers are others by now than the person saw, or changed at the same time.
   * @param seen From `readAudience`. Left out for a contract that is being made, whose readers no one has seen.
   */
  changeAudience(contractId: number, groups: Audience, seen?: { readonly audience: Audience }): Promise<void>;
}
