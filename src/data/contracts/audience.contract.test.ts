/**
 * @jest-environment node
 */
import '@pnp/sp/files';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import type { AudienceGroup, Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import { entriesOfLogs } from '../../domain/contracts/thread/contract-logs';
import type { NewEntry } from '../../domain/contracts/thread/entry';
import { contractDecisions } from '../../lists/contract-decisions';
import { contractEntries } from '../../lists/contract-entries';
import { contractVersions } from '../../lists/contract-versions';
import { newVersion, publishContract, readContract } from '../../testing/contracts/publish-contract';
import { planFault } from '../../testing/plan-fault';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TestClock } from '../../testing/time/test-clock';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { findContractFaults } from '../site-setup/contract-faults';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem, folderItem } from './contract-folder';
import { createContractRepository } from './create-contract-repository';

const [owner, chief, deputy] = ['robin.ashdown', 'helen.marsh', 'victor.adeyemi'];
/** Both are physicians; only the first is a surgeon. */
const [surgeon, outsider] = ['amara.okafor', 'daniel.reyes'];
const surgeons: AudienceGroup = { login: 'Surgeons', name: 'Surgeons' };
const board: AudienceGroup = { login: 'Board', name: 'Board' };
const open: CommentPeriod = { opens: new Date('2026-03-02T08:00:00Z'), isFrozen: false, takesLate: false };

let hospital: TestHospital;
let contract: Contract;

const siteAs = (name: string): SuiteSite => ({ ...hospital.siteAs(name), clock: new TestClock(TEST_NOW) });
const as = (name: string) => createContractRepository(siteAs(name));
const login = (name: string): string => `i:0#.f|membership|${name}@hospital.example`;

async function makeGroup({ name }: AudienceGroup, member: string): Promise<void> {
  const { web } = siteAs(owner).sp;
  await web.siteGroups.add({ Title: name, OnlyAllowMembersViewMembership: true });
  await web.siteGroups.getByName(name).users.add(login(member));
}

const comment = (key: string): NewEntry => ({
  log: 'entries',
  key,
  kind: 'comment',
  contractId: contract.id,
  parentKey: '',
  body: 'Too often',
  anchor: null,
  version: '1'
});

/** How many kinds of things about the contract a person is shown by the page's own reads: the contract, its file, what is said. */
async function seenBy(name: string): Promise<readonly string[]> {
  const state = await as(name).readContractsState();
  const file = await as(name)
    .readFile(contract, '1')
    .catch(() => undefined);
  const logs = entriesOfLogs(state.logs);
  return [
    ...state.contracts.map(({ title }) => title),
    ...(file ? ['file'] : []),
    ...new Set(logs.map(({ kind }) => kind))
  ];
}

const everything = ['Agreement', 'file', 'comment', 'answer', 'published'];

/** Everything about the contract that has permissions, and who holds what there. */
async function holders(): Promise<readonly string[]> {
  const site = siteAs(owner);
  const items = [contractItem(site, contract.id)];
  for (const place of ['versions', 'decisions', 'entries'] as const)
    items.push(await folderItem(site, place, contract.id));
  const found = await Promise.all(
    items.map(async ({ roleAssignments }) => {
      const rows = await roleAssignments.expand('Member', 'RoleDefinitionBindings')<
        { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[]
      >();
      return rows
        .map(({ Member, RoleDefinitionBindings }) => ({
          Member,
          names: RoleDefinitionBindings.map(({ Name }) => Name)
        }))
        .map(({ Member, names }) => `${Member.Title}: ${names.filter((name) => name !== 'Limited Access').join(' + ')}`)
        .filter((line) => !line.endsWith(': ') && !/^(Owners|Office of)/.test(line))
        .sort()
        .join(', ');
    })
  );
  return found;
}

const allPlaces = (line: string, entries = line): readonly string[] => [line, line, line, entries];

beforeEach(async () => {
  hospital = await startHospital();
  await makeGroup(surgeons, surgeon);
  await makeGroup(board, 'daniel.reyes');
  contract = await publishContract(as(chief), 'Agreement');
  await as(chief).changePeriod(contract, open, true);
  await as(outsider).post(comment('before'));
  await as(chief).post({ ...comment('answer'), log: 'decisions', kind: 'answer', parentKey: 'before' });
});
afterEach(() => hospital.close());

describe('a contract for all physicians', () => {
  it('is read by them, with its versions and what is said', async () => {
    expect(await as(chief).readAudience(contract.id)).toBeUndefined();
    expect((await seenBy(outsider)).toSorted()).toEqual(everything.toSorted());
  });
});

describe('a contract for some groups', () => {
  it('is read by them, the office and owners, and everyone sees who that is', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    for (const name of [surgeon, chief, deputy, owner])
      expect((await seenBy(name)).toSorted()).toEqual(everything.toSorted());
    expect((await readContract(as(surgeon), contract.id)).audience).toEqual(['Surgeons']);
    expect(await as(deputy).readAudience(contract.id)).toEqual([surgeons]);
    expect(await holders()).toEqual(allPlaces('Surgeons: Read', 'Surgeons: Read + Add only'));
  });

  it('is nothing to anyone else: not its item, its copies, its comments, nor by search', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    expect(await seenBy(outsider)).toEqual([]);
    await expect(as(outsider).post(comment('refused'))).rejects.toMatchObject({ kind: 'forbidden' });
    const { sharePoint } = hospital;
    const person = `${outsider}@hospital.example`;
    const found = await sharePoint.fetch(person, `_api/search/query?querytext='often OR weekends OR Agreement'`);
    expect(await found.text()).not.toMatch(/Too often|contract-1|Agreement/);
    for (const { url } of [contractVersions, contractDecisions, contractEntries]) {
      const folder = `_api/web/GetFolderByServerRelativePath(decodedurl='${siteAs(owner).webPath}/${url}/contract-${contract.id}')`;
      for (const what of ['Files', 'ListItemAllFields', 'Folders']) {
        const answer = await sharePoint.fetch(person, `${folder}/${what}`);
        expect([403, 404]).toContain(answer.status);
      }
    }
  });

  it('is taken from those who read it before, at their next look', async () => {
    const before = await as(outsider).readContractsState();
    await as(chief).changeAudience(contract.id, [surgeons]);
    expect((await as(outsider).readNews(before, 'content')).contracts).toEqual([]);
  });

  it('takes comments of its audience while its period is open, and of no one after, nor from all physicians', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    const narrow = await readContract(as(chief), contract.id);
    await as(surgeon).post(comment('in-time'));
    expect(await as(chief).readFolderRights(narrow)).toMatchObject({ isOpened: true });
    await as(deputy).changePeriod(narrow, { ...open, closes: new Date('2026-03-02T08:30:00Z') }, false);
    expect(await holders()).toEqual(allPlaces('Surgeons: Read'));
    expect(await as(chief).readFolderRights(narrow)).toMatchObject({ isOpened: false });
    await expect(as(surgeon).post(comment('too-late'))).rejects.toMatchObject({ kind: 'forbidden' });
    await as(deputy).changePeriod(await readContract(as(deputy), contract.id), open, true);
    expect(await holders()).toEqual(allPlaces('Surgeons: Read', 'Surgeons: Read + Add only'));
    await as(surgeon).post(comment('again'));
    expect(await seenBy(outsider)).toEqual([]);
  });

  it('is closed by any page of the office when its period is over, and the set-up finds nothing to close', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    // Past the page: a change there closes the folder itself.
    await contractItem(siteAs(chief), contract.id).update({ PeriodCloses: '2026-03-02T08:30:00Z' });
    expect((await findContractFaults(siteAs(owner))).openFolders).toMatchObject([{ id: contract.id }]);
    expect(await as(deputy).keepPeriods([contract.id])).toEqual(new Set());
    expect(await holders()).toEqual(allPlaces('Surgeons: Read'));
    expect(await findContractFaults(siteAs(owner))).toEqual({ openFolders: [], splitAudiences: [] });
  });

  it('changes to other groups, and back to all physicians, with an open period left open', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    await as(deputy).changeAudience(contract.id, [board, surgeons]);
    expect(await holders()).toEqual(
      allPlaces('Board: Read, Surgeons: Read', 'Board: Read + Add only, Surgeons: Read + Add only')
    );
    await as(deputy).changeAudience(contract.id, [board]);
    expect(await seenBy(surgeon)).toEqual([]);
    await as(chief).changeAudience(contract.id, undefined);
    expect(await holders()).toEqual(allPlaces('Physicians: Read', 'Physicians: Read + Add only'));
    await as(surgeon).post(comment('again'));
    expect(await readContract(as(surgeon), contract.id)).toMatchObject({ audience: undefined });
  });

  it('covers what is published and opened later', async () => {
    const id = await as(chief).createContract({ title: 'Not yet', summary: '' });
    await as(chief).changeAudience(id, [surgeons]);
    await as(chief).publishVersion(id, newVersion('Call on four weekends.'));
    const later = await readContract(as(surgeon), id);
    await as(chief).changePeriod(later, open, true);
    await as(surgeon).post({ ...comment('first'), contractId: id });
    expect((await as(outsider).readContractsState()).contracts.map((each) => each.id)).toEqual([contract.id]);
    await expect(as(outsider).readFile(later, '1')).rejects.toBeTruthy();
  });

  it('is set by the office alone, and never to groups that are not there', async () => {
    await expect(as(outsider).changeAudience(contract.id, [surgeons])).rejects.toMatchObject({ kind: 'forbidden' });
    const nowhere = { login: 'c:0t.c|tenant|0000', name: 'Nowhere' };
    await expect(as(chief).changeAudience(contract.id, [nowhere])).rejects.toBeTruthy();
    expect((await seenBy(outsider)).toSorted()).toEqual(everything.toSorted());
  });

  it.each([
    ['when permissions of their own were made', 'breakroleinheritance', 'after'],
    ['before a group was let in', 'addroleassignment', 'before'],
    ['before others were taken out', 'removeroleassignment', 'before'],
    ['after some were taken out', 'removeroleassignment', 'after']
  ] as const)('is finished by another try where the connection broke %s', async (_, name, moment) => {
    await planFault(hospital, { method: 'POST', url: `*${name}*`, effect: { kind: 'drop', moment } });
    await expect(as(chief).changeAudience(contract.id, [surgeons])).rejects.toThrow('fetch failed');
    await as(deputy).changeAudience(contract.id, [surgeons]);
    expect(await holders()).toEqual(allPlaces('Surgeons: Read', 'Surgeons: Read + Add only'));
    expect(await seenBy(outsider)).toEqual([]);
  });
});
