/**
 * @jest-environment node
 */
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import type { Contract } from '../../domain/contracts/contract';
import { groups } from '../../lists/groups';
import type { PermissionLevelKey } from '../../lists/list-definition';
import { publishContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { readAssignments } from '../sharepoint/role-assignments';
import { readPrincipals } from '../sharepoint/site-principals';
import { findContractFaults } from '../site-setup/contract-faults';
import { contractItem, folderItem, type ContractPlace } from './contract-folder';
import { createContractRepository } from './create-contract-repository';
import { admit } from './item-readers';

const [owner, chief, deputy, surgeon] = ['robin.ashdown', 'helen.marsh', 'victor.adeyemi', 'amara.okafor'];
const office = groups.find(({ key }) => key === 'chiefsOfStaff')?.title ?? '';
const places: readonly (ContractPlace | 'item')[] = ['item', 'versions', 'decisions', 'entries'];

let hospital: TestHospital;
let contract: Contract;

const as = (name: string) => createContractRepository(hospital.siteAs(name));

const itemOf = (place: ContractPlace | 'item') => {
  const site = hospital.siteAs(owner);
  return place === 'item' ? Promise.resolve(contractItem(site, contract.id)) : folderItem(site, place, contract.id);
};

async function grant(place: ContractPlace | 'item', title: string, level: PermissionLevelKey): Promise<void> {
  const { sp } = hospital.siteAs(owner);
  const { Id } = await sp.web.siteGroups.getByName(title).select('Id')<{ Id: number }>();
  await admit(await itemOf(place), [Id], [(await readPrincipals(sp)).levelIds.get(level) ?? 0]);
}

/** Levels by name that everyone holds, in every place. */
async function held(): Promise<readonly string[]> {
  const { levels } = await readPrincipals(hospital.siteAs(owner).sp);
  const found: string[] = [];
  for (const place of places) {
    const rows = await readAssignments((await itemOf(place)).roleAssignments);
    for (const { Member, RoleDefinitionBindings } of rows)
      for (const { Id } of RoleDefinitionBindings)
        found.push(`${place} ${Member.Title}: ${levels.find(({ id }) => id === Id)?.name}`);
  }
  return found.toSorted();
}

const faults = async (): Promise<readonly number[]> =>
  (await findContractFaults(hospital.siteAs(owner))).splitAudiences.map(({ id }) => id);

/** With folders that may take entries where they are not to. */
async function allFaults(): Promise<readonly number[]> {
  const { openFolders, splitAudiences } = await findContractFaults(hospital.siteAs(owner));
  return [...openFolders, ...splitAudiences].map(({ id }) => id);
}

beforeEach(async () => {
  hospital = await startHospital();
  const { web } = hospital.siteAs(owner).sp;
  await web.siteGroups.add({ Title: 'Surgeons' });
  await web.siteGroups.getByName('Surgeons').users.add(`i:0#.f|membership|${surgeon}@hospital.example`);
  contract = await publishContract(as(chief), 'Agreement');
  await as(chief).changeAudience(contract.id, [{ login: 'Surgeons', name: 'Surgeons' }]);
});
afterEach(() => hospital.close());

describe.each(places)('what was granted past the page on a place of a contract for some groups: %s', (place) => {
  it.each<[string, PermissionLevelKey]>([
    ['Surgeons', 'fullControl'],
    ['Surgeons', 'contribute'],
    [office, 'fullControl']
  ])('is found and taken back: %s, %s', async (title, level) => {
    const decided = await held();
    await grant(place, title, level);
    expect(await faults()).toEqual([contract.id]);
    expect(await as(deputy).keepPeriods([contract.id])).toEqual(new Set());
    expect(await held()).toEqual(decided);
    expect(await faults()).toEqual([]);
  });
});

it('gives the office back what was taken from it in one place', async () => {
  const decided = await held();
  const { sp } = hospital.siteAs(owner);
  const { groupIds, levelIds } = await readPrincipals(sp);
  const { roleAssignments } = await itemOf('decisions');
  await roleAssignments.remove(groupIds.get('chiefsOfStaff') ?? 0, levelIds.get('addAndGrant') ?? 0);
  expect(await faults()).toEqual([contract.id]);
  // The office may not set permissions there any more.
  expect(await as(owner).keepPeriods([contract.id])).toEqual(new Set());
  expect(await held()).toEqual(decided);
});

it('shuts a folder of entries that all physicians add to by another level than that of the suite', async () => {
  contract = await publishContract(as(chief), 'For all');
  const paused = { isFrozen: true, takesLate: false };
  await as(chief).changePeriod(contract, paused, false);
  await grant('entries', 'Physicians', 'contribute');
  expect(await as(deputy).keepPeriods([contract.id])).toEqual(new Set());
  expect((await as(chief).readFolderRights(contract)).isOpened).toBe(false);
});

describe.each(['versions', 'decisions', 'entries'] as const)(
  'what was granted past the page on a folder of a contract of all physicians: %s',
  (place) => {
    it.each<[boolean, string, PermissionLevelKey]>([
      [false, 'IT analysts', 'read'],
      [true, 'IT analysts', 'read'],
      [true, office, 'fullControl']
    ])('is found and taken back, with the period open: %s; %s, %s', async (isOpen, title, level) => {
      contract = await publishContract(as(chief), 'For all');
      await as(chief).changePeriod(contract, { isFrozen: !isOpen, takesLate: false }, isOpen);
      const decided = await held();
      expect(await allFaults()).toEqual([]);
      await grant(place, title, level);
      expect(await allFaults()).toEqual([contract.id]);
      expect(await as(deputy).keepPeriods([contract.id])).toEqual(new Set());
      expect(await held()).toEqual(decided);
      expect(await allFaults()).toEqual([]);
    });
  }
);
