/**
 * @jest-environment node
 */
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import type { AudienceGroup, Contract } from '../../domain/contracts/contract';
import { beforeRequest } from '../../testing/before-request';
import { publishContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem, contractPlaces, folderItem } from './contract-folder';
import type { ContractRepository } from './contract-repository';
import { createContractRepository } from './create-contract-repository';
import { readDecision } from './readers-decision';

const [owner, chief, deputy, outsider] = ['robin.ashdown', 'helen.marsh', 'victor.adeyemi', 'daniel.reyes'];
const surgeons: AudienceGroup = { login: 'Surgeons', name: 'Surgeons' };
const board: AudienceGroup = { login: 'Board', name: 'Board' };
const audience = [surgeons];

/** Every kind of write a change of readers consists of. */
const writes: readonly [string, RegExp][] = [
  ['a decision or names', /items\(\d+\)$/i],
  ['a grant', /addroleassignment/i],
  ['a withdrawal', /removeroleassignment/i]
];

let hospital: TestHospital;
let contract: Contract;

const as = (name: string): ContractRepository => createContractRepository(hospital.siteAs(name));
const lookAfter = (name: string): Promise<unknown> => as(name).keepPeriods([contract.id]);
const isRead = async (name: string): Promise<boolean> => (await as(name).readContractsState()).contracts.length > 0;

/** The page of a person whose first request of a kind waits until something else has happened. */
const pageWhile = (name: string, address: RegExp, happens: () => Promise<unknown>): ContractRepository =>
  createContractRepository(beforeRequest(hospital.siteAs(name), address, happens));

/** Who reads the item and each folder, beside owners and the office; `list`: it inherits. */
async function holders(): Promise<readonly string[]> {
  const site: SuiteSite = hospital.siteAs(owner);
  const items = [contractItem(site, contract.id)];
  for (const place of contractPlaces) items.push(await folderItem(site, place, contract.id));
  return Promise.all(
    items.map(async (item) => {
      const own = await item.select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>();
      if (!own.HasUniqueRoleAssignments) return 'list';
      const rows = await item.roleAssignments.expand('Member', 'RoleDefinitionBindings')<
        { Member: { Title: string }; RoleDefinitionBindings: { Hidden: boolean }[] }[]
      >();
      const held = rows.filter(({ RoleDefinitionBindings }) => RoleDefinitionBindings.some(({ Hidden }) => !Hidden));
      const titles = held.map(({ Member }) => Member.Title);
      return titles.filter((title) => !/^(Owners|Office of)/.test(title)).join();
    })
  );
}

const everywhere = (who: string): readonly string[] => [who, who, who, who];

/** Has something in two folders be otherwise than decided, so that a page that looks after them adds and takes away. */
async function unsettle(): Promise<void> {
  const site = hospital.siteAs(owner);
  await (await folderItem(site, 'versions', contract.id)).resetRoleInheritance();
  await (await folderItem(site, 'decisions', contract.id)).resetRoleInheritance();
}

beforeEach(async () => {
  hospital = await startHospital();
  const { web } = hospital.siteAs(owner).sp;
  for (const { name } of [surgeons, board]) await web.siteGroups.add({ Title: name });
  contract = await publishContract(as(chief), 'Agreement');
  await as(chief).changeAudience(contract.id, [surgeons]);
});
afterEach(() => hospital.close());

describe('a change from some groups to others', () => {
  it.each(writes)('is done and stays so where an idle page looks before it writes %s', async (_, address) => {
    const seenByOthers: boolean[] = [];
    const page = pageWhile(chief, address, async () => {
      await lookAfter(deputy);
      seenByOthers.push(await isRead(outsider));
    });
    await page.changeAudience(contract.id, [board], { audience });
    expect([await holders(), seenByOthers]).toEqual([everywhere('Board'), [false]]);
    await lookAfter(deputy);
    expect(await holders()).toEqual(everywhere('Board'));
  });

  it.each(writes.slice(1))('stays done where an idle page had %s on its way', async (_, address) => {
    await unsettle();
    const page = pageWhile(deputy, address, () => as(chief).changeAudience(contract.id, [board], { audience }));
    expect(await page.keepPeriods([contract.id])).toEqual(new Set());
    expect(await holders()).toEqual(everywhere('Board'));
    expect(await as(chief).readAudience(contract.id)).toEqual([board]);
    expect(await isRead(outsider)).toBe(false);
  });

  it.each(writes.slice(1))('is finished by any page where it broke off before %s', async (_, address) => {
    const page = pageWhile(chief, address, () => Promise.reject(new Error('The lid was closed.')));
    await expect(page.changeAudience(contract.id, [board], { audience })).rejects.toBeTruthy();
    expect(await isRead(outsider)).toBe(false);
    await lookAfter(deputy);
    expect(await holders()).toEqual(everywhere('Board'));
  });

  it('changes nothing where it broke off before its decision', async () => {
    const page = pageWhile(chief, /items\(\d+\)$/i, () => Promise.reject(new Error('The lid was closed.')));
    await expect(page.changeAudience(contract.id, [board], { audience })).rejects.toBeTruthy();
    await lookAfter(deputy);
    expect(await holders()).toEqual(everywhere('Surgeons'));
  });

  it('is no conflict with an earlier try of it that broke off', async () => {
    const page = pageWhile(chief, /addroleassignment/i, () => Promise.reject(new Error('The lid was closed.')));
    await expect(page.changeAudience(contract.id, [board], { audience })).rejects.toBeTruthy();
    await as(chief).changeAudience(contract.id, [board], { audience });
    expect(await holders()).toEqual(everywhere('Board'));
  });
});

describe('two changes at once', () => {
  it.each(writes)('leave what was decided last, and only the other is a conflict: before %s', async (_, address) => {
    const other = (): Promise<void> => as(deputy).changeAudience(contract.id, [board, surgeons]);
    const change = pageWhile(chief, address, other).changeAudience(contract.id, [board], { audience });
    await expect(change).rejects.toMatchObject({ kind: 'conflict' });
    const site = hospital.siteAs(owner);
    expect((await readDecision(site, contract.id)).names.toSorted()).toEqual(['Board', 'Surgeons']);
    for (const place of await holders()) expect(place.split(',').toSorted()).toEqual(['Board', 'Surgeons']);
  });
});

describe('a change to some groups or to all physicians', () => {
  it.each(writes)('stays narrow where an idle page looks before %s', async (_, address) => {
    await as(chief).changeAudience(contract.id, undefined);
    await pageWhile(chief, address, () => lookAfter(deputy)).changeAudience(contract.id, [board]);
    expect(await holders()).toEqual(everywhere('Board'));
  });

  it.each([/items\(\d+\)$/i, /resetroleinheritance/i])(
    'stays wide where an idle page looks before %s',
    async (address) => {
      await pageWhile(chief, address, () => lookAfter(deputy)).changeAudience(contract.id, undefined, { audience });
      expect(await holders()).toEqual(everywhere('list'));
    }
  );

  it('is narrow again where an idle page had the item inherit as all physicians read it', async () => {
    await as(chief).changeAudience(contract.id, undefined);
    await contractItem(hospital.siteAs(owner), contract.id).breakRoleInheritance(true, false);
    const page = pageWhile(deputy, /resetroleinheritance/i, () => as(chief).changeAudience(contract.id, [board]));
    await page.keepPeriods([contract.id]);
    expect(await holders()).toEqual(everywhere('Board'));
  });
});

it('is set by two idle pages at once as it was decided', async () => {
  await unsettle();
  await pageWhile(deputy, /addroleassignment/i, () => lookAfter(chief)).keepPeriods([contract.id]);
  expect(await holders()).toEqual(everywhere('Surgeons'));
});

it('leaves a contract be whose decision was changed by hand to something else, as its permissions say', async () => {
  await contractItem(hospital.siteAs(chief), contract.id).update({ AudienceGroupIds: 'everyone' });
  await lookAfter(deputy);
  expect(await holders()).toEqual(everywhere('Surgeons'));
});
