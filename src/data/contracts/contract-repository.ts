import type { Contract } from '../../domain/contracts/contract';
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
  readFolderRights(contractId: number): Promise<FolderRights>;
  /** The bytes of a contract's file. */
  readFile(contract: Contract): Promise<ArrayBuffer>;
  /**
   * The bytes the file had in an earlier version.
   * @param version As `plainVersion` writes it: "3", "0.2".
   */
  readEarlierFile(contract: Contract, version: string): Promise<ArrayBuffer>;
  /** Stores an entry, unless it is there already, as this person sent it. */
  post(entry: NewEntry): Promise<void>;
  /**
   * Sets when entries are accepted: on the contract, for people, and as permissions of the contract's folder, for SharePoint itself.
   * @param opensFolder Whether physicians may add entries from now on.
   */
  changePeriod(contract: Contract, period: CommentPeriod, opensFolder: boolean): Promise<void>;
  /**
   * Has SharePoint accept entries of contracts as their periods on the site say now, where it does not.
   * @returns contracts for which that failed, by number.
   */
  keepPeriods(contractIds: readonly number[]): Promise<ReadonlySet<number>>;
}
