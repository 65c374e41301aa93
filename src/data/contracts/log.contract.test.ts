/**
 * @jest-environment node
 */
import { buildSeed } from '../../../seeds/build-seed';
import { entriesOf, completeContract, emptyLog, isComplete, WINDOW } from '../../domain/contracts/thread/entry-log';
import type { NewEntry } from '../../domain/contracts/thread/entry';
import { contractEntries } from '../../lists/contract-entries';
import { contracts } from '../../lists/contracts';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import type { ContractRepository } from './contract-repository';
import { createContractRepository } from './create-contract-repository';

/** The contract that 10,000 entries are about; there are a few about others. */
const discussed = 1;
const large = buildSeed('large', TEST_NOW);
const logRows = large.lists.find(({ url }) => url === contractEntries.url)?.rows ?? [];

let hospital: TestHospital;
const as = (name: string): ContractRepository => createContractRepository(hospital.siteAs(name));
const [physician, nurse] = ['amara.okafor', 'priya.nair'];

const comment = (key: string): NewEntry => ({
  key,
  kind: 'comment',
  contractId: discussed,
  parentKey: '',
  body: 'Is that so?',
  anchor: null,
  version: '3'
});

beforeAll(async () => {
  const lists = large.lists.filter(({ url }) => url === contracts.url || url === contractEntries.url);
  hospital = await startHospital({ ...large, lists });
});
afterAll(() => hospital.close());

describe('the log of a large hospital', () => {
  it('begins with its newest entries and knows that there are older ones', async () => {
    const { log } = await as(physician).readContractsState();
    expect(log.entries.length).toBeGreaterThan(0);
    expect(log.entries.length).toBeLessThanOrEqual(500);
    expect(log.floor).toBeGreaterThan(WINDOW);
    expect(isComplete(log, discussed)).toBe(false);
  });

  it('has all entries of a contract once the older ones were read, through as many windows as that takes', async () => {
    const { log } = await as(physician).readContractsState();
    const older = await as(physician).readOlderEntries(discussed, log);
    const complete = completeContract(log, discussed, older);
    const expected = logRows.filter(({ fields }) => Number(fields.ContractId) === discussed);
    expect(isComplete(complete, discussed)).toBe(true);
    expect(
      entriesOf(complete, discussed)
        .map(({ key }) => key)
        .sort()
    ).toEqual(expected.map(({ fields }) => String(fields.EntryKey)).sort());
  });

  it('catches up over more than one window', async () => {
    const state = await as(physician).readContractsState();
    const { log } = await as(physician).readNews({ ...state, log: emptyLog }, 'content');
    expect(log.entries).toHaveLength(logRows.length);
    expect(log.lastId).toBe(state.log.lastId);
  });

  it('brings only what came since, to whoever looks', async () => {
    const before = await as(physician).readContractsState();
    await as(physician).post(comment('news'));
    const after = await as(nurse).readNews(before, 'content');
    expect(after.log.entries.filter((entry) => !before.log.entries.includes(entry)).map(({ key }) => key)).toEqual([
      'news'
    ]);
    expect((await as(nurse).readNews(after, 'content')).log.entries).toEqual(after.log.entries);
  });

  it('takes nothing from people who may only read', async () => {
    const before = await as(nurse).readContractsState();
    await expect(as(nurse).post(comment('refused'))).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await as(nurse).readNews(before, 'content')).log.entries.map(({ key }) => key)).not.toContain('refused');
  });
});
