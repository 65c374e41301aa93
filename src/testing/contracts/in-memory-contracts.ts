import type { ExpectedReaders } from '../../domain/contracts/expected-readers';
import type {
  ContractRepository,
  ContractsState,
  FirstReaders,
  NewVersion,
  SeenFacts
} from '../../data/contracts/contract-repository';
import { DataError } from '../../data/sharepoint/data-error';
import type { FailureReason } from '../../domain/failure/failure-reason';
import {
  hasSameGroups,
  type Audience,
  type AudienceGroup,
  type Contract,
  type ContractFacts
} from '../../domain/contracts/contract';
import { isSamePeriod, type CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { Entry, ItemChange, NewEntry } from '../../domain/contracts/thread/entry';
import { isSameAct } from '../../domain/contracts/thread/same-act';
import { addToLogs, emptyLogs } from '../../domain/contracts/thread/contract-logs';
import { nextVersionNumber, type PublishedVersion } from '../../domain/contracts/versions/published-version';
import type { PersonRef } from '../../domain/people/person';
import { people } from './build-entry';

/** A version as the chief published it; what matters to a test is given. */
export function buildVersion(number: string, given: Partial<PublishedVersion> = {}): PublishedVersion {
  return {
    number,
    fileName: 'agreement.docx',
    filePath: `/sites/hospital/CommonGroundContractVersions/contract-3/${number}.docx`,
    publishedAt: new Date(Date.UTC(2026, 0, Number(number), 9)),
    publishedBy: people.chief,
    fingerprint: '',
    note: '',
    notShown: [],
    ...given
  };
}

export const testContract: Contract = {
  id: 3,
  title: 'Physician agreement 2027',
  year: 2027,
  summary: '',
  period: { opens: new Date('2026-01-01T00:00:00Z'), isFrozen: false, takesLate: false },
  closedClauses: [],
  versions: ['3', '2', '1'].map((number) => buildVersion(number)),
  version: '3',
  lastSave: { by: people.chief, at: new Date('2026-01-01T09:00:00Z') }
};

const saveBy = (by: PersonRef): ItemChange => ({ by, at: new Date('2026-03-11T08:30:00Z') });

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

  /** Whether the person speaks for the chief of staff's office. */
  public speaksForOffice = false;
  /** Failures to come, one for each publication; `lost` publishes and loses the answer. */
  public readonly publishFailures: (FailureReason | 'lost')[] = [];
  /** Groups that a search finds. */
  public groups: readonly AudienceGroup[] = [
    { login: 'Surgeons', name: 'Surgeons' },
    { login: 'c:0t.c|tenant|5a1f', name: 'Surgery department' }
  ];
  private readonly files = new Map<string, ArrayBuffer>();

  public constructor(private readonly file: ArrayBuffer = new ArrayBuffer(0)) {}

  public async readContractsState(): Promise<ContractsState> {
    this.failRead();
    return {
      me: people.author,
      rights: { speaksForOffice: this.speaksForOffice },
      zone: 'UTC',
      periodRule: { formula: '', isHonored: false },
      contracts: this.contracts,
      lookedAt: new Date(),
      logs: addToLogs(emptyLogs, this.log)
    };
  }

  public async readNews(state: ContractsState): Promise<ContractsState> {
    this.failRead();
    return { ...state, contracts: this.contracts, logs: addToLogs(state.logs, this.log), lookedAt: new Date() };
  }

  public async readOlderEntries(): Promise<readonly Entry[]> {
    return [];
  }

  public async readFolderRights(): Promise<{ isMissing: boolean; canComment: boolean; isOpened: boolean }> {
    return { isMissing: false, canComment: true, isOpened: true };
  }

  public async readFile({ id }: Contract, version: string): Promise<ArrayBuffer> {
    return this.files.get(`${id}:${version}`) ?? this.file;
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

  public async changePeriod(seen: Contract, period: CommentPeriod, opensFolder: boolean): Promise<void> {
    this.requireAsSeen(isSamePeriod(this.find(seen.id)?.period ?? seen.period, seen.period));
    this.periods.push({ period, opensFolder });
    this.change(seen.id, { period });
  }

  public async keepPeriods(contractIds: readonly number[]): Promise<ReadonlySet<number>> {
    this.kept.push(contractIds);
    return this.unkept.shift() ?? new Set();
  }

  public async createContract(facts: ContractFacts, readers: FirstReaders = 'physicians'): Promise<number> {
    const id = Math.max(0, ...this.contracts.map((contract) => contract.id)) + 1;
    const period = { isFrozen: false, takesLate: false };
    const audience = readers === 'office' ? [] : undefined;
    const made: Contract = {
      ...facts,
      id,
      period,
      closedClauses: [],
      versions: [],
      version: '',
      audience,
      lastSave: saveBy(people.author)
    };
    this.contracts = [...this.contracts, made];
    return id;
  }

  public async changeContract(seen: SeenFacts, facts: ContractFacts): Promise<void> {
    const { title, year, summary } = this.find(seen.id) ?? seen;
    this.requireAsSeen(title === seen.title && year === seen.year && summary === seen.summary);
    this.change(seen.id, facts);
  }

  public async publishVersion(contractId: number, version: NewVersion): Promise<string> {
    const failure = this.publishFailures.shift();
    if (failure && failure !== 'lost') throw new DataError(failure, 'contracts.publishVersion', `planned: ${failure}`);
    const { bytes, ...facts } = version;
    const { versions } = this.find(contractId) ?? { versions: [] };
    const earlier = versions.find(({ number, fileName }) => number === version.number && fileName === version.fileName);
    if (earlier) return earlier.number;
    const number = nextVersionNumber(versions);
    const published = buildVersion(number, { ...facts, number });
    this.change(contractId, { version: number, versions: [published, ...versions] });
    this.files.set(`${contractId}:${number}`, bytes);
    if (failure === 'lost') throw new DataError('offline', 'contracts.publishVersion', 'planned: the answer was lost');
    return number;
  }

  public async searchGroups(text: string): Promise<readonly AudienceGroup[]> {
    return this.groups.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));
  }

  public async readAudience(contractId: number): Promise<Audience> {
    const names = this.find(contractId)?.audience;
    return names && this.groups.filter(({ name }) => names.includes(name));
  }

  /** People the contracts are for. */
  public expectedReaders: ExpectedReaders = { people: [], unlisted: [] };

  public async readExpectedReaders(): Promise<ExpectedReaders> {
    this.failRead();
    return this.expectedReaders;
  }

  public async changeAudience(
    contractId: number,
    groups: Audience,
    seen?: { readonly audience: Audience }
  ): Promise<void> {
    this.requireAsSeen(!seen || hasSameGroups(await this.readAudience(contractId), seen.audience));
    this.change(contractId, { audience: groups?.map(({ name }) => name) });
  }

  /** What a colleague does to a contract on a page of their own, or someone in SharePoint's form. */
  public changeElsewhere(id: number, values: Partial<Contract>): void {
    this.change(id, values, people.chief);
  }

  /** A system update of a contract's item, which leaves Editor and Modified as they were. */
  public changeUnseen(id: number, values: Partial<Contract>): void {
    this.contracts = this.contracts.map((contract) => (contract.id === id ? { ...contract, ...values } : contract));
  }

  private change(id: number, values: Partial<Contract>, by: PersonRef = people.author): void {
    this.changeUnseen(id, { ...values, lastSave: saveBy(by) });
  }

  private find(contractId: number): Contract | undefined {
    return this.contracts.find(({ id }) => id === contractId);
  }

  private requireAsSeen(isAsSeen: boolean): void {
    if (!isAsSeen) throw new DataError('conflict', 'contracts.save', 'Someone changed it meanwhile.');
  }

  private failRead(): void {
    const failure = this.readFailures.shift();
    if (failure) throw new DataError(failure, 'contracts.read', `planned: ${failure}`);
  }
}
