/**
 * @jest-environment node
 */
import '@pnp/sp/folders';
import type { Contract } from '../../domain/contracts/contract';
import { entriesOfLogs } from '../../domain/contracts/thread/contract-logs';
import { contractEntries } from '../../lists/contract-entries';
import { publishContract } from '../../testing/contracts/publish-contract';
import { fillList } from '../../testing/fill-list';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TestClock } from '../../testing/time/test-clock';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { listOf } from '../sharepoint/suite-site';
import type { ContractRepository, ContractsState } from './contract-repository';
import { createContractRepository } from './create-contract-repository';

/** More than the list view threshold. */
const CROWD = 5_050;
const CROWD_MS = 60_000;
const [chief, physician, filler] = ['helen.marsh', 'amara.okafor', 'daniel.reyes'];

let hospital: TestHospital;
let contract: Contract;
const as = (name: string): ContractRepository =>
  createContractRepository({ ...hospital.siteAs(name), clock: new TestClock(TEST_NOW) });
const folderOf = ({ id }: Contract): string =>
  `${hospital.siteAs(filler).webPath}/${contractEntries.url}/contract-${id}`;
const comment = (key: string) =>
  ({ log: 'entries', key, kind: 'comment', parentKey: '', body: 'Is that so?', anchor: null, version: '1' }) as const;
const bodiesIn = ({ logs }: ContractsState): readonly string[] =>
  entriesOfLogs(logs)
    .filter(({ kind }) => kind === 'comment')
    .map(({ body }) => body);

/** A site on which one person commented on one contract. */
async function startWithComment(): Promise<void> {
  hospital = await startHospital();
  contract = await publishContract(as(chief), 'Agreement');
  const period = { opens: new Date(TEST_NOW.getTime() - 1_000), isFrozen: false, takesLate: false };
  await as(chief).changePeriod(contract, { ...contract.period, ...period }, true);
  await as(physician).post({ ...comment('first'), contractId: contract.id });
}

describe('where someone who may comment fills the log with folders', () => {
  let before: ContractsState;

  const fillWithFolders = (count: number, prefix: string): void =>
    fillList(
      hospital,
      filler,
      contractEntries,
      Array.from({ length: count }, () => ({ Title: 'x' })),
      (index) => ({ folderUrl: folderOf(contract), isFolder: true, leafName: `${prefix}-${index}` })
    );

  beforeAll(async () => {
    await startWithComment();
    before = await as(chief).readContractsState();
    const { sp } = hospital.siteAs(filler);
    // Whoever may add an entry may add a folder.
    await sp.web.getFolderByServerRelativePath(folderOf(contract)).folders.addUsingPath('mine');
    fillWithFolders(600, 'few');
  });
  afterAll(() => hospital.close());

  it('the first view knows what others said', async () => {
    const state = await as(chief).readContractsState();
    expect(bodiesIn(state)).toEqual(['Is that so?']);
    expect(state.logs.entries.floor).toBe(0);
  });

  it(
    'also where there are more than SharePoint looks through at once, of folders and of items in them',
    async () => {
      fillWithFolders(CROWD, 'many');
      const inside = `${folderOf(contract)}/mine`;
      fillList(
        hospital,
        filler,
        contractEntries,
        Array.from({ length: 600 }, (_, index) => ({ Title: 'x', EntryKey: `x${index}`, EntryKind: 'comment' })),
        () => ({ folderUrl: inside })
      );
      const state = await as(chief).readContractsState();
      expect(bodiesIn(state)).toEqual(['Is that so?']);
      expect(state.logs.entries.floor).toBe(0);
    },
    CROWD_MS
  );

  it('later looks and older entries leave them out', async () => {
    await as(physician).post({ ...comment('second'), contractId: contract.id });
    const after = await as(chief).readNews(before, 'content');
    expect(bodiesIn(after)).toHaveLength(2);
    const floors = { ...after.logs.entries, floor: after.logs.entries.lastId };
    const older = await as(chief).readOlderEntries(contract.id, { ...after.logs, entries: floors });
    expect(older.filter(({ kind }) => kind === 'comment')).toHaveLength(2);
  });
});

describe('where someone who may comment fills the log with entries that name another contract', () => {
  const misfiled = 'about no contract';

  beforeAll(startWithComment);
  afterAll(() => hospital.close());
  afterEach(() => jest.restoreAllMocks());

  /** What the site answers to batches; reads of the log are all in batches. */
  function watchAnswers(): Promise<string>[] {
    const answers: Promise<string>[] = [];
    const send = globalThis.fetch;
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
      const response = await send(address, init);
      if (response.url.endsWith('/$batch')) answers.push(response.clone().text());
      return response;
    });
    return answers;
  }
  const misfile = (count: number): void =>
    fillList(
      hospital,
      filler,
      contractEntries,
      Array.from({ length: count }, () => ({ EntryKind: 'comment', EntryBody: misfiled, ContractId: 999_999 })),
      () => ({ folderUrl: folderOf(contract) })
    );
  const timesMisfiled = async (answers: readonly Promise<string>[]): Promise<number> =>
    (await Promise.all(answers)).join('').split(misfiled).length - 1;

  it('the first view finds what others said in two requests more, and downloads none of their texts past the first page', async () => {
    misfile(2_600);
    const answers = watchAnswers();
    const state = await as(chief).readContractsState();
    expect(bodiesIn(state)).toContain('Is that so?');
    expect(state.logs.entries.floor).toBe(0);
    expect(answers).toHaveLength(3);
    expect(await timesMisfiled(answers)).toBe(500);
  });

  it(
    'also where there are more than SharePoint looks through at once',
    async () => {
      misfile(CROWD);
      const answers = watchAnswers();
      const state = await as(chief).readContractsState();
      expect(bodiesIn(state)).toContain('Is that so?');
      expect(state.logs.entries.floor).toBe(0);
      expect(answers).toHaveLength(4);
      expect(await timesMisfiled(answers)).toBe(500);
    },
    CROWD_MS
  );

  it('what was said about a contract before is read without them', async () => {
    const { logs } = await as(chief).readContractsState();
    const unread = { ...logs.entries, floor: logs.entries.lastId };
    const answers = watchAnswers();
    const older = await as(chief).readOlderEntries(contract.id, { ...logs, entries: unread });
    expect(older.map(({ body }) => body)).toContain('Is that so?');
    expect(await timesMisfiled(answers)).toBe(0);
  });
});

it('SharePoint takes an entry of any size, and the page shows the beginning of it', async () => {
  await startWithComment();
  const site = hospital.siteAs(filler);
  await listOf(site, site.sp, contractEntries).addValidateUpdateItemUsingPath(
    [
      { FieldName: 'Title', FieldValue: 'x' },
      { FieldName: 'EntryKey', FieldValue: 'huge' },
      { FieldName: 'EntryKind', FieldValue: 'comment' },
      { FieldName: 'ContractId', FieldValue: String(contract.id) },
      { FieldName: 'EntryBody', FieldValue: 'x'.repeat(1_500_000) }
    ],
    folderOf(contract)
  );
  const huge = bodiesIn(await as(chief).readContractsState()).find((body) => body.startsWith('xx'));
  expect(huge?.length).toBeLessThanOrEqual(10_001);
  await hospital.close();
});
