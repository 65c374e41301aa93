/**
 * @jest-environment node
 */
import '@pnp/sp/files';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import type { AudienceGroup, Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import { entriesAbout } from '../../domain/contracts/thread/contract-logs';
import { newVersion, publishContract, readContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { beforeRequest } from '../../testing/before-request';
import { TestClock } from '../../testing/time/test-clock';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { contracts } from '../../lists/contracts';
import { findContractFaults } from '../site-setup/contract-faults';
import { contractItem, folderItem, folderPath, placeLists, type ContractPlace } from './contract-folder';
import type { ContractsState } from './contract-repository';
import { createContractRepository } from './create-contract-repository';
import { admit, readReaderPrincipals } from './item-readers';

const [owner, chief, deputy] = ['robin.ashdown', 'helen.marsh', 'victor.adeyemi'];
/** Both are physicians; only the first is a surgeon. */
const [surgeon, outsider] = ['amara.okafor', 'daniel.reyes'];
const surgeons: AudienceGroup = { login: 'Surgeons', name: 'Surgeons' };
const places: readonly ContractPlace[] = ['versions', 'decisions', 'entries'];
const open: CommentPeriod = { opens: new Date('2026-03-02T08:00:00Z'), isFrozen: false, takesLate: false };
const closed: CommentPeriod = { ...open, closes: new Date('2026-03-02T08:30:00Z') };

let hospital: TestHospital;
let contract: Contract;

const siteAs = (name: string): SuiteSite => ({ ...hospital.siteAs(name), clock: new TestClock(TEST_NOW) });
const as = (name: string) => createContractRepository(siteAs(name));

/** What a person holds beside everyone: SharePoint's Share gives it. */
async function shareItem(name: string): Promise<void> {
  const site = siteAs(owner);
  const { Id } = await site.sp.web.ensureUser(`i:0#.f|membership|${name}@hospital.example`);
  const { read } = await readReaderPrincipals(site, 'test');
  await admit(contractItem(site, contract.id), [Id], [read]);
}

async function holdersOf(place: ContractPlace | 'item'): Promise<readonly string[] | 'the list'> {
  const site = siteAs(owner);
  const item = place === 'item' ? contractItem(site, contract.id) : await folderItem(site, place, contract.id);
  const { HasUniqueRoleAssignments } = await item.select('HasUniqueRoleAssignments')<{
    HasUniqueRoleAssignments: boolean;
  }>();
  if (!HasUniqueRoleAssignments) return 'the list';
  const rows = await item.roleAssignments.expand('Member', 'RoleDefinitionBindings')<
    { Member: { Title: string }; RoleDefinitionBindings: { Hidden: boolean }[] }[]
  >();
  return rows
    .filter(({ RoleDefinitionBindings }) => RoleDefinitionBindings.some(({ Hidden }) => !Hidden))
    .map(({ Member }) => Member.Title)
    .filter((title) => !/^(Owners|Office of)/.test(title));
}

/** The chief of staff's site, on which something happens the moment before a kind of request is sent, once. */
const siteOfChief = (address: RegExp, happens: () => Promise<unknown>): SuiteSite =>
  beforeRequest(siteAs(chief), address, happens);

beforeEach(async () => {
  hospital = await startHospital();
  const { web } = siteAs(owner).sp;
  await web.siteGroups.add({ Title: 'Surgeons', OnlyAllowMembersViewMembership: true });
  await web.siteGroups.getByName('Surgeons').users.add(`i:0#.f|membership|${surgeon}@hospital.example`);
  contract = await publishContract(as(chief), 'Agreement');
});
afterEach(() => hospital.close());

describe('a contract that was shared with one person', () => {
  it('is still for all physicians, and that person never holds its folder of comments', async () => {
    await shareItem(outsider);
    expect(await as(chief).readAudience(contract.id)).toBeUndefined();
    await as(chief).changePeriod(await readContract(as(chief), contract.id), open, true);
    expect(await holdersOf('entries')).toEqual(['Physicians']);
  });

  it('has the permissions of its list again after a page of the office was opened', async () => {
    await shareItem(outsider);
    expect(await as(chief).keepPeriods([contract.id])).toEqual(new Set());
    expect(await holdersOf('item')).toBe('the list');
  });

  it('is taken from that person where it has an audience', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    await shareItem(outsider);
    expect(await as(deputy).readAudience(contract.id)).toEqual([surgeons]);
    await as(deputy).keepPeriods([contract.id]);
    expect(await holdersOf('item')).toEqual(['Surgeons']);
  });
});

describe('a group that was granted the item of a contract past the page', () => {
  const grant = async (title: string): Promise<void> => {
    const site = siteAs(owner);
    await site.sp.web.siteGroups.add({ Title: title });
    await site.sp.web.siteGroups.getByName(title).users.add(`i:0#.f|membership|${outsider}@hospital.example`);
    const { Id } = await site.sp.web.siteGroups.getByName(title).select('Id')<{ Id: number }>();
    const { read } = await readReaderPrincipals(site, 'test');
    await admit(contractItem(site, contract.id), [Id], [read]);
  };
  const shared = ['SharingLinks.11111111-2222.OrganizationView.3333', 'Everyone at the hospital'];

  it.each(shared)('is not one of its readers, and loses it again: %s', async (title) => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    await grant(title);
    expect(await as(deputy).readAudience(contract.id)).toEqual([surgeons]);
    expect(await as(deputy).keepPeriods([contract.id])).toEqual(new Set());
    for (const place of ['item', ...places] as const) expect(await holdersOf(place)).toEqual(['Surgeons']);
    expect((await as(outsider).readContractsState()).contracts).toEqual([]);
  });

  it.each(shared)('gets no folder that is made or opened before that: %s', async (title) => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    await grant(title);
    await as(chief).changePeriod(await readContract(as(chief), contract.id), open, true);
    expect(await holdersOf('entries')).toEqual(['Surgeons']);
  });

  it('is no reader of a contract for the office alone', async () => {
    const id = await as(chief).createContract({ title: 'Call pay', summary: '' }, 'office');
    contract = { ...contract, id };
    await grant('Everyone at the hospital');
    await as(deputy).keepPeriods([id]);
    expect(await holdersOf('item')).toEqual([]);
  });

  it('is no audience the page takes', async () => {
    const [login = ''] = shared;
    const change = as(chief).changeAudience(contract.id, [{ login, name: 'A link' }]);
    await expect(change).rejects.toMatchObject({ kind: 'invalid' });
    expect(await as(chief).readAudience(contract.id)).toBeUndefined();
  });
});

describe('a group of an audience', () => {
  it('stays one when it gets another name, which the contract then says', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    await siteAs(owner).sp.web.siteGroups.getByName('Surgeons').update({ Title: 'Surgical staff' });
    await as(deputy).keepPeriods([contract.id]);
    for (const place of ['item', ...places] as const) expect(await holdersOf(place)).toEqual(['Surgical staff']);
    expect((await readContract(as(surgeon), contract.id)).audience).toEqual(['Surgical staff']);
  });

  it('may have blanks around its name, and is not named anew each time', async () => {
    const { sp } = siteAs(owner);
    await sp.web.siteGroups.add({ Title: 'Cardiology  A ' });
    const groups = await sp.web.siteGroups.select('LoginName')<{ LoginName: string }[]>();
    const login = groups.map(({ LoginName }) => LoginName).find((name) => name.startsWith('Cardiology')) ?? '';
    await as(chief).changeAudience(contract.id, [{ login, name: login }]);
    expect((await readContract(as(chief), contract.id)).audience).toEqual(['Cardiology A']);
    expect((await findContractFaults(siteAs(owner))).splitAudiences).toEqual([]);
  });
});

describe('an audience that a colleague names while a period is closed', () => {
  it('keeps the folder of comments to itself', async () => {
    await as(chief).changePeriod(contract, open, true);
    const site = siteOfChief(/resetroleinheritance/i, () => as(deputy).changeAudience(contract.id, [surgeons]));
    await createContractRepository(site).changePeriod({ ...contract, period: open }, closed, false);
    expect(await holdersOf('entries')).toEqual(['Surgeons']);
  });

  it('keeps it while a period is opened, too', async () => {
    const site = siteOfChief(/addroleassignment/i, () => as(deputy).changeAudience(contract.id, [surgeons]));
    await createContractRepository(site).changePeriod(contract, open, true);
    expect(await holdersOf('entries')).toEqual(['Surgeons']);
  });
});

describe('the folders of a contract with an audience', () => {
  it.each(places)('are in line with its item again after a page of the office was opened: %s', async (place) => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    await (await folderItem(siteAs(owner), place, contract.id)).resetRoleInheritance();
    expect(await as(deputy).keepPeriods([contract.id])).toEqual(new Set());
    expect(await holdersOf(place)).toEqual(['Surgeons']);
  });

  it.each(places)('are for the audience where they are made anew: %s', async (place) => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    const narrow = await readContract(as(chief), contract.id);
    await siteAs(owner)
      .sp.web.getFolderByServerRelativePath(folderPath(siteAs(owner), place, contract.id))
      .delete();
    await as(chief).publishVersion(contract.id, newVersion('Call on three weekends.', { number: '2' }));
    await as(chief).changePeriod(narrow, open, true);
    expect(await holdersOf(place)).toEqual(['Surgeons']);
  });
});

describe('a change of an audience', () => {
  it('that named its groups and failed is finished by any page of the office', async () => {
    const site = siteOfChief(/removeroleassignment/i, () => Promise.reject(new Error('The lid was closed.')));
    await expect(createContractRepository(site).changeAudience(contract.id, [surgeons])).rejects.toBeTruthy();
    expect(await holdersOf('item')).toEqual(expect.arrayContaining(['Physicians', 'Surgeons']));
    await as(deputy).keepPeriods([contract.id]);
    for (const place of ['item', ...places] as const) expect(await holdersOf(place)).toEqual(['Surgeons']);
  });

  it('at the same time as a colleague’s leaves one audience in all places, which the contract names', async () => {
    const site = siteOfChief(/removeroleassignment/i, () => as(deputy).changeAudience(contract.id, undefined));
    await expect(createContractRepository(site).changeAudience(contract.id, [surgeons])).rejects.toBeTruthy();
    await as(deputy).keepPeriods([contract.id]);
    const { audience } = await readContract(as(chief), contract.id);
    const expected = audience ?? 'the list';
    for (const place of ['item', ...places] as const) expect(await holdersOf(place)).toEqual(expected);
  });

  it('mends the names where they say others than read it', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    const site = siteAs(chief);
    await listOf(site, site.sp, contracts).items.getById(contract.id).update({ AudienceNames: 'Pharmacy' });
    await as(deputy).keepPeriods([contract.id]);
    expect((await readContract(as(surgeon), contract.id)).audience).toEqual(['Surgeons']);
  });

  it('to groups that all physicians are among is one to all physicians', async () => {
    await as(chief).changeAudience(contract.id, [surgeons, { login: 'Physicians', name: 'Physicians' }]);
    expect(await holdersOf('item')).toBe('the list');
  });
});

describe('what a page knows already', () => {
  const aboutContract = (state: ContractsState): readonly string[] =>
    entriesAbout(state.logs, contract.id).map(({ kind }) => kind);

  it('is dropped of a contract its reader was shut out of', async () => {
    const known = await as(outsider).readContractsState();
    expect(aboutContract(known)).toEqual(['published']);
    await as(chief).changeAudience(contract.id, [surgeons]);
    expect(aboutContract(await as(outsider).readNews(known, 'content'))).toEqual([]);
  });

  it('is completed by all that was said before of a contract its reader was let into', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    const known = await as(outsider).readContractsState();
    await as(chief).changeAudience(contract.id, undefined);
    const after = await as(outsider).readNews(known, 'content');
    expect(aboutContract(after)).toEqual(['published']);
    expect(after.contracts).toMatchObject([{ id: contract.id, version: '1' }]);
  });
});

describe('what was shared by itself below a folder', () => {
  const share = async (place: ContractPlace): Promise<void> => {
    const site = siteAs(owner);
    const { Id } = await site.sp.web.ensureUser(`i:0#.f|membership|${outsider}@hospital.example`);
    const { read } = await readReaderPrincipals(site, 'test');
    const inside = folderPath(site, place, contract.id);
    const { items } = listOf(site, site.sp, placeLists[place]);
    const rows = await items.select('ID', 'FileDirRef')<{ ID: number; FileDirRef: string }[]>();
    const found = rows.find(({ FileDirRef }) => FileDirRef === inside);
    await admit(items.getById(found?.ID ?? 0), [Id], [read]);
  };
  const readsCopy = (name: string): Promise<boolean> =>
    as(name)
      .readFile(contract, '1')
      .then(
        ({ byteLength }) => byteLength > 0,
        () => false
      );
  const seesDecision = async (name: string): Promise<boolean> =>
    (await as(name).readContractsState()).logs.decisions.entries.length > 0;

  it('is taken from those with whom it was, when an audience is named', async () => {
    await share('versions');
    await as(chief).changeAudience(contract.id, [surgeons]);
    expect([await readsCopy(outsider), await readsCopy(surgeon)]).toEqual([false, true]);
  });

  it('is found by the next page of the office that is opened, when it was shared after that', async () => {
    await as(chief).changeAudience(contract.id, [surgeons]);
    await share('versions');
    await share('decisions');
    expect([await readsCopy(outsider), await seesDecision(outsider)]).toEqual([true, true]);
    expect(await as(deputy).keepPeriods([contract.id])).toEqual(new Set());
    expect([await readsCopy(outsider), await seesDecision(outsider)]).toEqual([false, false]);
    expect([await readsCopy(surgeon), await seesDecision(surgeon)]).toEqual([true, true]);
  });
});

describe('a contract that is made for some groups', () => {
  it('says nothing before no one but the office reads it', async () => {
    const seen: string[] = [];
    const look = async (): Promise<void> => {
      const { contracts: all } = await as(outsider).readContractsState();
      seen.push(...all.map(({ title }) => title));
    };
    const site = siteOfChief(/breakroleinheritance/i, look);
    const id = await createContractRepository(site).createContract({ title: 'Call pay', summary: '' }, 'office');
    await look();
    expect(seen).toEqual(['…', 'Agreement', 'Agreement']);
    expect(await as(chief).readAudience(id)).toEqual([]);
    await as(chief).changeAudience(id, [surgeons]);
    expect(await readContract(as(surgeon), id)).toMatchObject({ title: 'Call pay', audience: ['Surgeons'] });
  });

  it('is made once, where the first try failed halfway', async () => {
    const site = siteOfChief(/breakroleinheritance/i, () => Promise.reject(new Error('The lid was closed.')));
    const facts = { title: 'Call pay', summary: '' };
    await expect(createContractRepository(site).createContract(facts, 'office')).rejects.toBeTruthy();
    const id = await as(chief).createContract(facts, 'office');
    const { contracts: all } = await as(chief).readContractsState();
    expect(all.map(({ title }) => title)).toEqual(['Call pay', 'Agreement']);
    expect(all[0]?.id).toBe(id);
  });
});
