/**
 * @jest-environment node
 */
import '@pnp/sp/recycle-bin';
import { buildSeed } from '../../../seeds/build-seed';
import type { SeedOwnKey } from '../../../seeds/types';
import {
  completeInLogs,
  emptyLogs,
  entriesAbout,
  entriesOfLogs,
  isKnownWhole,
  positionOf
} from '../../domain/contracts/thread/contract-logs';
import { foldDiscussion } from '../../domain/contracts/thread/discussion-fold';
import type { Entry, NewEntry } from '../../domain/contracts/thread/entry';
import { contractDecisions } from '../../lists/contract-decisions';
import { contractEntries } from '../../lists/contract-entries';
import { contractVersions } from '../../lists/contract-versions';
import { contracts } from '../../lists/contracts';
import { ownKeyOf } from '../../testing/contracts/own-key-of';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { LARGEST_PAGE } from '../sharepoint/id-windows';
import { listOf } from '../sharepoint/suite-site';
import { folderPath } from './contract-folder';
import type { ContractRepository, ContractsState } from './contract-repository';
import { createContractRepository } from './create-contract-repository';
import { toFormValues } from './items';

/** The contract that 10,000 entries are about; there are a few about others. */
const discussed = 1;
const large = buildSeed('large', TEST_NOW);
const logRows = large.lists.flatMap(({ url, rows }) =>
  url === contractEntries.url || url === contractDecisions.url ? (rows ?? []) : []
);

let hospital: TestHospital;
const as = (name: string): ContractRepository => createContractRepository(hospital.siteAs(name));
const [physician, colleague, chief] = ['amara.okafor', 'daniel.reyes', 'helen.marsh'];

const comment = (key: string): NewEntry => ({
  log: 'entries',
  key,
  kind: 'comment',
  contractId: discussed,
  parentKey: '',
  body: 'Is that so?',
  anchor: null,
  version: '3'
});

/** A comment of a person under a key of theirs. */
const commentOf = async (name: string, key: string): Promise<NewEntry> => comment(await ownKeyOf(as(name), key));

beforeAll(async () => {
  const urls: readonly string[] = [contracts, contractVersions, contractEntries, contractDecisions].map(
    ({ url }) => url
  );
  hospital = await startHospital({ ...large, lists: large.lists.filter(({ url }) => urls.includes(url)) });
});
afterAll(() => hospital.close());

describe('the logs of a large hospital', () => {
  it('begin with their newest entries and know that there are older ones', async () => {
    const { logs } = await as(physician).readContractsState();
    for (const { entries } of Object.values(logs)) {
      const said = entries.filter(({ kind }) => kind !== 'published');
      expect(said.length).toBeGreaterThan(0);
      expect(said.length).toBeLessThanOrEqual(500);
    }
    expect(logs.entries.floor).toBeGreaterThan(LARGEST_PAGE);
    expect(isKnownWhole(logs, discussed)).toBe(false);
  });

  it('say at once what is published of each contract, however long ago', async () => {
    const state = await as(physician).readContractsState();
    expect(state.contracts.map(({ id, version }) => [id, version])).toEqual([
      [5, '1'],
      [4, '1'],
      [3, '1'],
      [2, '2'],
      [1, '3']
    ]);
    const oldest = state.logs.decisions.entries.find(({ kind }) => kind === 'published');
    expect(oldest?.id).toBeLessThan(state.logs.decisions.floor);
  });

  it('have all that was said about a contract once the older entries were read, through as many windows as that takes', async () => {
    const { logs } = await as(physician).readContractsState();
    const older = await as(physician).readOlderEntries(discussed, logs);
    const complete = completeInLogs(logs, discussed, older);
    const expected = logRows.filter(({ folder }) => folder === `contract-${discussed}`);
    expect(isKnownWhole(complete, discussed)).toBe(true);
    expect(
      entriesAbout(complete, discussed)
        .map(({ key }) => key.replace(/^\d+\./, ''))
        .sort()
    ).toEqual(expected.map(({ fields }) => (fields.EntryKey as SeedOwnKey).name).sort());
  });

  it('catch up over more than one window', async () => {
    const state = await as(physician).readContractsState();
    const { logs } = await as(physician).readNews({ ...state, logs: emptyLogs }, 'content');
    expect(entriesOfLogs(logs)).toHaveLength(logRows.length);
    expect(positionOf(logs)).toEqual(positionOf(state.logs));
  });

  it('bring only what came since, to whoever looks', async () => {
    const before = await as(physician).readContractsState();
    await as(physician).post(await commentOf(physician, 'news'));
    const after = await as(colleague).readNews(before, 'content');
    const known = entriesOfLogs(before.logs);
    const key = await ownKeyOf(as(physician), 'news');
    expect(entriesOfLogs(after.logs).filter((entry) => !known.includes(entry))).toMatchObject([{ key }]);
    expect((await as(colleague).readNews(after, 'content')).logs).toEqual(after.logs);
  });
});

describe('people who are neither physicians nor of the office', () => {
  it.each(['priya.nair', 'wren.calloway', 'owen.gallagher', 'marcus.lindqvist'])('read nothing: %s', async (name) => {
    await expect(as(name).readContractsState()).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(as(name).post(comment(`refused-${name}`))).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('decisions', () => {
  const decision = (key: string): NewEntry => ({ ...comment(key), log: 'decisions', kind: 'answer' });

  it('are taken from the office, also about a contract whose comment period was never open', async () => {
    const contractId = await as(chief).createContract({ title: 'Call pay', summary: '' });
    const key = await ownKeyOf(as(chief), 'first-answer');
    await as(chief).post({ ...decision(key), contractId });
    const { logs } = await as(physician).readContractsState();
    expect(entriesAbout(logs, contractId)).toMatchObject([{ log: 'decisions', key, kind: 'answer' }]);
  });

  it('are given other words and taken back, and a thread is taken up again, where only the office writes', async () => {
    const about = await commentOf(physician, 'answered-about');
    await as(physician).post(about);
    const key = await ownKeyOf(as(chief), 'to-be-revised');
    const post = async (kind: NewEntry['kind'], name: string, parentKey: string, body = ''): Promise<void> =>
      as(chief).post({ ...decision(await ownKeyOf(as(chief), name)), kind, parentKey, body });
    await post('answer', 'to-be-revised', about.key, 'One in four.');
    await post('revision', 'revises', key, 'One in five.');
    await post('dismissed', 'ends', about.key, 'Answered.');
    await post('reopened', 'reopens', about.key);
    const threadOf = async () => {
      const { logs } = await as(colleague).readContractsState();
      return foldDiscussion(entriesAbout(logs, discussed)).threads.find(({ comment: said }) => said.key === about.key);
    };
    expect(await threadOf()).toMatchObject({
      answer: { text: 'One in five.', wordings: [{ text: 'One in four.' }, { text: 'One in five.' }] },
      outcome: undefined,
      reopening: { by: { name: 'Dr. Helen Marsh' } }
    });
    await post('withdrawal', 'withdraws', key);
    expect((await threadOf())?.answer).toBeUndefined();
  });

  it('are refused of physicians, with an open period too', async () => {
    await expect(as(physician).post(decision('forged'))).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('are the only thing that decides who speaks for the office', async () => {
    const rightsOf = async (name: string) => (await as(name).readContractsState()).rights;
    expect(await rightsOf(chief)).toEqual({ speaksForOffice: true });
    expect(await rightsOf(physician)).toEqual({ speaksForOffice: false });
  });
});

describe('what is in a log already', () => {
  it('is changed and removed by owners alone', async () => {
    await as(physician).post(await commentOf(physician, 'stays'));
    const { logs } = await as(physician).readContractsState();
    const id = logs.entries.entries.find(({ key }) => key.endsWith('.stays'))?.id ?? 0;
    for (const name of [physician, colleague, chief]) {
      const { sp, webPath } = hospital.siteAs(name);
      const item = sp.web.getList(`${webPath}/${contractEntries.url}`).items.getById(id);
      const values = [{ FieldName: 'EntryBody', FieldValue: 'I fully agree' }];
      await expect(item.update({ EntryBody: 'I fully agree' })).rejects.toMatchObject({ status: 403 });
      await expect(item.validateUpdateListItem(values, true)).rejects.toMatchObject({ status: 403 });
      await expect(item.delete()).rejects.toMatchObject({ status: 403 });
      await expect(item.recycle()).rejects.toMatchObject({ status: 403 });
    }
  });
});

describe('what an owner does in the list', () => {
  const owner = 'robin.ashdown';
  const itemOf = (id: number) => {
    const { sp, webPath } = hospital.siteAs(owner);
    return sp.web.getList(`${webPath}/${contractEntries.url}`).items.getById(id);
  };
  const find = ({ logs }: ContractsState, key: string): Entry | undefined =>
    entriesOfLogs(logs).find((entry) => entry.key.endsWith(`.${key}`));

  it('is gone from every browser at its next look when it was removed', async () => {
    await as(physician).post(await commentOf(physician, 'patient-data'));
    const before = await as(colleague).readContractsState();
    const binId = await itemOf(find(before, 'patient-data')?.id ?? 0).recycle();
    const after = await as(colleague).readNews(before, 'content');
    expect(find(after, 'patient-data')).toBeUndefined();
    await hospital.siteAs(owner).sp.web.recycleBin.getById(binId).restore();
    expect(find(await as(colleague).readNews(after, 'content'), 'patient-data')).toBeDefined();
  });

  it('leaves nothing of what was said about it to someone who copied its key', async () => {
    const original = await commentOf(physician, 'to-be-copied');
    await as(physician).post(original);
    await as(colleague).post({ ...original, body: 'Weekends are fine as they are.' });
    const said = { ...original, parentKey: original.key };
    await as(colleague).post({ ...said, kind: 'agreement', key: await ownKeyOf(as(colleague), 'agrees'), body: '' });
    const answer = { ...said, log: 'decisions', kind: 'answer', body: 'Noted.' } as const;
    await as(chief).post({ ...answer, key: await ownKeyOf(as(chief), 'answers') });
    const before = await as(colleague).readContractsState();
    const threadsOf = ({ logs }: ContractsState) =>
      foldDiscussion(entriesAbout(logs, discussed))
        .threads.filter(({ comment: { text } }) => [original.body, 'Weekends are fine as they are.'].includes(text))
        .slice(-2)
        .map(({ comment: { text, agreements }, replies }) => [text, agreements.length, replies.length]);
    expect(threadsOf(before)).toEqual([
      [original.body, 1, 1],
      ['Weekends are fine as they are.', 0, 0]
    ]);
    await itemOf(find(before, 'to-be-copied')?.id ?? 0).recycle();
    const after = await as(colleague).readNews(before, 'content');
    expect(threadsOf(after).at(-1)).toEqual(['Weekends are fine as they are.', 0, 0]);
    const { orphans } = foldDiscussion(entriesAbout(after.logs, discussed));
    const left = orphans.filter(({ parentKey }) => parentKey === original.key);
    expect(left.map(({ kind }) => kind).sort()).toEqual(['agreement', 'answer']);
  });

  it('leaves nothing of what was said about it to other words of its author under its key', async () => {
    const original = await commentOf(physician, 'used-twice');
    const state = () => as(colleague).readContractsState();
    const threadsOf = ({ logs }: ContractsState) =>
      foldDiscussion(entriesAbout(logs, discussed)).threads.filter(({ comment: { text } }) => /used twice/.test(text));
    await as(physician).post({ ...original, body: 'First, used twice' });
    const site = hospital.siteAs(physician);
    const values = toFormValues({ ...original, body: 'Second, used twice' }).map((value) => ({ ...value }));
    await listOf(site, site.sp, contractEntries).addValidateUpdateItemUsingPath(
      values,
      folderPath(site, 'entries', discussed)
    );
    const [first, second] = threadsOf(await state());
    const agreement = { ...original, kind: 'agreement', body: '' } as const;
    for (const [name, thread] of [
      ['first', first],
      ['second', second]
    ] as const) {
      const key = await ownKeyOf(as(colleague), `agrees-${name}`);
      await as(colleague).post({ ...agreement, key, parentKey: thread?.comment.reference ?? '' });
    }
    await as(chief).post({
      ...agreement,
      key: await ownKeyOf(as(chief), 'agrees'),
      parentKey: first?.comment.reference ?? ''
    });
    const before = await state();
    const agreed = (now: ContractsState) => threadsOf(now).map(({ comment: { agreements } }) => agreements.length);
    expect(agreed(before)).toEqual([2, 1]);
    await itemOf(find(before, 'used-twice')?.id ?? 0).recycle();
    expect(agreed(await as(colleague).readNews(before, 'content'))).toEqual([1]);
  });

  it('is shown at the next look when it was changed, with who did it', async () => {
    await as(physician).post(await commentOf(physician, 'rewritten'));
    const before = await as(colleague).readContractsState();
    expect(find(before, 'rewritten')?.changed).toBeUndefined();
    await itemOf(find(before, 'rewritten')?.id ?? 0).update({ EntryBody: 'I fully agree' });
    const after = await as(colleague).readNews(before, 'content');
    expect(find(after, 'rewritten')).toMatchObject({
      body: 'I fully agree',
      changed: { by: { name: 'Robin Ashdown' } }
    });
    expect((await as(colleague).readNews(after, 'content')).logs).toEqual(after.logs);
  });

  it('is found though SharePoint’s record of changes no longer reaches back', async () => {
    await as(physician).post(await commentOf(physician, 'long-ago'));
    const before = await as(colleague).readContractsState();
    await itemOf(find(before, 'long-ago')?.id ?? 0).recycle();
    const forgotten = { ...before.logs.entries, changesSeen: '1;3;00000000-0000-0000-0000-000000000000;1;1' };
    const after = await as(colleague).readNews({ ...before, logs: { ...before.logs, entries: forgotten } }, 'content');
    expect(find(after, 'long-ago')).toBeUndefined();
    expect(entriesOfLogs(after.logs).length).toBeGreaterThan(0);
  });
});
