/**
 * @jest-environment node
 */
import '@pnp/sp/folders';
import '@pnp/sp/security';
import type { Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import { writePeriodRecord, readPeriodHistory } from '../../domain/contracts/period/period-records';
import type { NewEntry } from '../../domain/contracts/thread/entry';
import { foldDiscussion } from '../../domain/contracts/thread/discussion-fold';
import { entriesAbout, entriesOfLogs } from '../../domain/contracts/thread/contract-logs';
import { contractEntries } from '../../lists/contract-entries';
import { ownKeyOf } from '../../testing/contracts/own-key-of';
import { publishContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { listOf } from '../sharepoint/suite-site';
import type { ContractRepository, ContractsState } from './contract-repository';
import { folderPath } from './contract-folder';
import { createContractRepository } from './create-contract-repository';
import { toFormValues } from './items';

let hospital: TestHospital;

const chief = 'helen.marsh';
const physician = 'amara.okafor';
const as = (name: string): ContractRepository => createContractRepository(hospital.siteAs(name));

beforeAll(async () => {
  hospital = await startHospital();
  for (const title of ['Agreement', 'Exhibit']) await publishContract(as(chief), title);
});
afterAll(() => hospital.close());

function contractIn(state: ContractsState, name: string): Contract {
  const contract = state.contracts.find(({ title }) => title === name);
  if (!contract) throw new Error(`There is no contract ${name}.`);
  return contract;
}

describe('the state of contracts', () => {
  it('says on which clock the site lives', async () => {
    expect((await as(physician).readContractsState()).zone).toBe('UTC');
  });
});

describe('a comment period', () => {
  it('is stored to the minute, with its pause and its kindness to who is late, and opens the folder', async () => {
    const office = as(chief);
    const state = await office.readContractsState();
    const contract = contractIn(state, 'Agreement');
    const after: CommentPeriod = {
      opens: new Date('2026-01-15T14:30:00Z'),
      closes: new Date('2026-07-15T05:45:00Z'),
      isFrozen: false,
      takesLate: true
    };
    await office.changePeriod(contract, after, true);
    expect(contractIn(await office.readNews(state, 'everything'), 'Agreement').period).toEqual(after);
    expect(await as(physician).readFolderRights(contract)).toMatchObject({ isOpened: true, canComment: true });
    const changed = { ...contract, period: after };
    await office.changePeriod(changed, { ...after, closes: undefined, isFrozen: true, takesLate: false }, false);
    expect(contractIn(await office.readNews(state, 'everything'), 'Agreement').period).toEqual({
      ...after,
      closes: undefined,
      isFrozen: true,
      takesLate: false
    });
    expect(await as(physician).readFolderRights(contract)).toMatchObject({ isOpened: false, canComment: false });
  });

  it('leaves no one a right of their own on the folder, and takes no assignment from the list', async () => {
    const office = as(chief);
    const contract = contractIn(await office.readContractsState(), 'Agreement');
    await office.changePeriod(contract, { ...contract.period, isFrozen: false }, true);
    const { sp, webPath } = hospital.siteAs('robin.ashdown');
    const folder = await sp.web
      .getFolderByServerRelativePath(`${webPath}/${contractEntries.url}/contract-${contract.id}`)
      .getItem();
    const held = await folder.roleAssignments.expand('Member')<{ Member: { PrincipalType: number } }[]>();
    expect(held.map(({ Member }) => Member.PrincipalType).filter((type) => type === 1)).toEqual([]);
    expect(held).toHaveLength(contractEntries.access.length);
    await office.changePeriod({ ...contract, period: { ...contract.period, isFrozen: false } }, contract.period, false);
    const list = sp.web.getList(`${webPath}/${contractEntries.url}`);
    expect(await list.roleAssignments()).toHaveLength(contractEntries.access.length);
  });

  it('has a history in the log, by whom SharePoint says', async () => {
    const office = as(chief);
    const state = await office.readContractsState();
    const contract = contractIn(state, 'Exhibit');
    await office.changePeriod(contract, { ...contract.period, opens: new Date('2026-01-15T14:30:00Z') }, true);
    const record = {
      acts: ['extended'],
      before: contract.period,
      after: { ...contract.period, closes: new Date('2026-12-01T05:00:00Z') }
    };
    await office.post({
      log: 'decisions',
      key: 'extension',
      kind: 'period',
      contractId: contract.id,
      parentKey: '',
      body: writePeriodRecord(record),
      anchor: null,
      version: contract.version
    });
    const { logs } = await office.readNews(state, 'everything');
    const history = readPeriodHistory(foldDiscussion(entriesAbout(logs, contract.id)).periodEntries);
    expect(history.at(-1)).toMatchObject({ ...record, by: { id: state.me.id, name: state.me.name } });
  });
});

describe('an entry whose key is known', () => {
  const entryOf = (contract: Contract, key: string): NewEntry => ({
    log: 'entries',
    key,
    kind: 'comment',
    contractId: contract.id,
    parentKey: '',
    body: 'One weekend in four\nis more than our group can cover: "<b>" & \'x\'.',
    anchor: {
      quote: 'four weekends',
      prefix: 'Call on ',
      suffix: '.',
      start: 8,
      end: 21,
      clause: [{ number: '1.1', title: '' }],
      version: contract.version
    },
    version: contract.version
  });

  async function openContract(): Promise<Contract> {
    const office = as(chief);
    const contract = contractIn(await office.readContractsState(), 'Agreement');
    await office.changePeriod(contract, { ...contract.period, isFrozen: false }, true);
    return contract;
  }

  const countOf = async (key: string): Promise<number> =>
    entriesOfLogs((await as(physician).readContractsState()).logs).filter((entry) => entry.key === key).length;

  it('has arrived when it says the same, and is there once', async () => {
    const key = await ownKeyOf(as(physician), 'same-words');
    const entry = entryOf(await openContract(), key);
    await as(physician).post(entry);
    await expect(as(physician).post(entry)).resolves.toBeUndefined();
    expect(await countOf(key)).toBe(1);
  });

  it('has its key from its author: one with the key of someone else’s is known by none', async () => {
    const key = await ownKeyOf(as(physician), 'known-to-both');
    const entry = entryOf(await openContract(), key);
    await as('daniel.reyes').post(entry);
    expect(await countOf(key)).toBe(0);
    await as(physician).post(entry);
    expect(await countOf(key)).toBe(1);
  });

  it('is found among any number that others wrote under it before', async () => {
    const entry = entryOf(await openContract(), await ownKeyOf(as(physician), 'guessed'));
    const other = hospital.siteAs('daniel.reyes');
    const values = toFormValues(entry).map((value) => ({ ...value }));
    for (let count = 0; count < 25; count += 1)
      await listOf(other, other.sp, contractEntries).addValidateUpdateItemUsingPath(
        values,
        folderPath(other, 'entries', entry.contractId)
      );
    await as(physician).post(entry);
    await as(physician).post(entry);
    expect(await countOf(entry.key)).toBe(1);
    await expect(as(physician).post({ ...entry, body: 'Another.' })).rejects.toMatchObject({ kind: 'duplicate' });
  });

  it.each<[string, Partial<NewEntry>]>([
    ['words', { body: 'One weekend in three.' }],
    ['another clause', { anchor: null }],
    ['kind', { kind: 'reply', parentKey: 'same-words' }]
  ])('has not arrived when it says something else: %s', async (_, difference) => {
    const entry = entryOf(await openContract(), await ownKeyOf(as(physician), `other-${_}`));
    await as(physician).post(entry);
    await expect(as(physician).post({ ...entry, ...difference })).rejects.toMatchObject({ kind: 'duplicate' });
    expect(await countOf(entry.key)).toBe(1);
  });
});
