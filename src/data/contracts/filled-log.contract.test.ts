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

beforeAll(async () => {
  hospital = await startHospital();
  contract = await publishContract(as(chief), 'Agreement');
  const period = { opens: new Date(TEST_NOW.getTime() - 1_000), isFrozen: false, takesLate: false };
  await as(chief).changePeriod(contract, { ...contract.period, ...period }, true);
  await as(physician).post({ ...comment('first'), contractId: contract.id });
});
afterAll(() => hospital.close());

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
    before = await as(chief).readContractsState();
    const { sp } = hospital.siteAs(filler);
    // Whoever may add an entry may add a folder.
    await sp.web.getFolderByServerRelativePath(folderOf(contract)).folders.addUsingPath('mine');
    fillWithFolders(600, 'few');
  });

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

it('SharePoint takes an entry of any size, and the page shows the beginning of it', async () => {
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
  const { logs } = await as(chief).readContractsState();
  const huge = logs.entries.entries.find(({ key }) => key.endsWith('huge'));
  expect(huge?.body.length).toBeLessThanOrEqual(10_001);
});
