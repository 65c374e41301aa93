import type { ContractRepository, ContractsState } from '../../data/contracts/contract-repository';
import { DataError } from '../../data/sharepoint/data-error';
import type { FailureReason } from '../../domain/failure/failure-reason';
import type { Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { Entry, NewEntry } from '../../domain/contracts/thread/entry';
import { isSameAct } from '../../domain/contracts/thread/same-act';
import { addToLogs, emptyLogs } from '../../domain/contracts/thread/contract-logs';
import { people } from './build-entry';

export const testContract: Contract = {
  id: 3,
  title: 'Physician agreement 2027',
  year: 2027,
  summary: '',
  period: { opens: new Date('2026-01-01T00:00:00Z'), isFrozen: false, takesLate: false },
  closedClauses: [],
  fileName: 'agreement.docx',
  filePath: '/sites/hospital/Contracts/agreement.docx',
  version: '3'
};

/** What a site would do, in memory: an act is kept once, and a planned failure comes instead of the answer. */
export class InMemoryContracts implements ContractRepository {
  public readonly log: Entry[] = [];
  /** Periods set, the last one last, and whether physicians were let in. */
  public readonly periods: { readonly period: CommentPeriod; readonly opensFolder: boolean }[] = [];
  /** Contracts whose periods SharePoint was to keep, one list for each request. */
  public readonly kept: (readonly number[])[] = [];
  /** Contracts for which that fails, one set for each request to come. */
  public readonly unkept: ReadonlySet<number>[] = [];
  /** The library. */
  public contracts: readonly Contract[] = [testContract];
  /** Reads of the library or of what is new in it that fail, one for each. */
  public readonly readFailures: FailureReason[] = [];
  /** Failures to come, one for each post; `lost` stores the entry and loses the answer. */
  public readonly failures: (FailureReason | 'lost')[] = [];

  public constructor(private readonly file: ArrayBuffer = new ArrayBuffer(0)) {}

  public async readContractsState(): Promise<ContractsState> {
    this.failRead();
    return {
      me: people.author,
      rights: { speaksForOffice: false },
      zone: 'UTC',
      periodRule: { formula: '', isHonored: false },
      contracts: this.contracts,
      lookedAt: new Date(),
      logs: addToLogs(emptyLogs, this.log)
    };
  }

  public async readNews(state: ContractsState): Promise<ContractsState> {
    this.failRead();
    return { ...state, logs: addToLogs(state.logs, this.log), lookedAt: new Date() };
  }

  public async readOlderEntries(): Promise<readonly Entry[]> {
    return [];
  }

  public async readFolderRights(): Promise<{ isMissing: boolean; canComment: boolean; isOpened: boolean }> {
    return { isMissing: false, canComment: true, isOpened: true };
  }

  public async readFile(): Promise<ArrayBuffer> {
    return this.file;
  }

  public async readEarlierFile(): Promise<ArrayBuffer> {
    return this.file;
  }

  public async post(entry: NewEntry): Promise<void> {
    const failure = this.failures.shift();
    if (failure && failure !== 'lost') throw new DataError(failure, 'contracts.post', `planned: ${failure}`);
    const known = this.log.find(({ key, author }) => key === entry.key && author.id === people.author.id);
    if (known && !isSameAct(entry, known)) throw new DataError('duplicate', 'contracts.post', 'The key is in use.');
    if (!known) {
      this.log.push({ ...entry, id: this.log.length + 1, author: people.author, createdAt: new Date() });
    }
    if (failure === 'lost') throw new DataError('offline', 'contracts.post', 'planned: the answer was lost');
  }

  public async changePeriod(_: Contract, period: CommentPeriod, opensFolder: boolean): Promise<void> {
    this.periods.push({ period, opensFolder });
  }

  public async keepPeriods(contractIds: readonly number[]): Promise<ReadonlySet<number>> {
    this.kept.push(contractIds);
    return this.unkept.shift() ?? new Set();
  }

  private failRead(): void {
    const failure = this.readFailures.shift();
    if (failure) throw new DataError(failure, 'contracts.read', `planned: ${failure}`);
  }
}
