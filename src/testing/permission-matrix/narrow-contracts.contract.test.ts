/**
 * @jest-environment node
 */
import { folderName } from '../../data/contracts/contract-folder';
import { createContractRepository } from '../../data/contracts/create-contract-repository';
import { ensureFolder } from '../../data/contracts/ensure-folder';
import { contractDecisions, contractEntries, contracts, contractVersions } from '../../lists';
import type { ListDefinition } from '../../lists/list-definition';
import { readContract } from '../contracts/publish-contract';
import { startHospital, type TestHospital } from '../start-hospital';
import { chief, owner, type KindsOfPeople } from './kinds-of-people';
import { matrixSite, newWord, tryEveryone, type Place } from './try-everyone';

const [surgeon, outsider] = ['amara.okafor', 'daniel.reyes'];
const surgeons = { login: 'Surgeons', name: 'Surgeons' };

/** Those whom an audience concerns; everyone else holds nothing before. A physician who is not in it holds what other staff hold: nothing. */
const people: KindsOfPeople = {
  'an owner': { name: owner, groups: ['owners'] },
  'the chief of staff': { name: chief, groups: ['staff', 'chiefsOfStaff'] },
  'a physician in the audience': { name: surgeon, groups: ['staff', 'physicians'] },
  'a physician outside the audience': { name: outsider, groups: ['staff'] }
};

let hospital: TestHospital;
const folders = { open: '', closed: '' };

const office = () => createContractRepository(hospital.siteAs(chief));
const narrow = (id: number): Promise<void> => office().changeAudience(id, [surgeons]);

async function makeNarrow(): Promise<number> {
  const { id } = await matrixSite(hospital, owner).makeItem(contracts, newWord());
  await narrow(id);
  await ensureFolder(hospital.siteAs(chief), 'versions', id);
  await ensureFolder(hospital.siteAs(chief), 'decisions', id);
  return id;
}

beforeAll(async () => {
  hospital = await startHospital();
  const site = matrixSite(hospital, owner);
  await site.call('POST', '_api/web/sitegroups', { Title: surgeons.name });
  await site.call('POST', `_api/web/sitegroups/GetByName('${surgeons.name}')/users`, {
    LoginName: `i:0#.f|membership|${surgeon}@hospital.example`
  });
  const open = { opens: new Date('2026-03-01T00:00:00Z'), isFrozen: false, takesLate: false };
  for (const state of ['open', 'closed'] as const) {
    const id = await makeNarrow();
    await office().changePeriod(await readContract(office(), id), open, true);
    if (state === 'closed') {
      const closes = new Date('2026-03-01T12:00:00Z');
      await office().changePeriod(await readContract(office(), id), { ...open, closes }, false);
    }
    folders[state] = folderName(id);
  }
});

afterAll(() => hospital.close());

const tryAt = (place: Place): void => tryEveryone(() => hospital, place, people);
const audienceAdds = [...contractEntries.access, { group: 'physicians', level: 'append' } as const];

describe('of a contract for some groups,', () => {
  describe('the contract itself', () => {
    tryAt({ list: contracts, folder: () => '', access: contracts.access, prepare: ({ id }) => narrow(id) });
  });

  describe('the copies', () => {
    tryAt({ list: contractVersions, folder: () => folders.closed, access: contractVersions.access });
  });

  describe('the decisions', () => {
    tryAt({ list: contractDecisions, folder: () => folders.open, access: contractDecisions.access });
  });

  describe('the entries while its period is open', () => {
    tryAt({ list: contractEntries, folder: () => folders.open, access: audienceAdds });
  });

  describe('the entries after its period', () => {
    tryAt({ list: contractEntries, folder: () => folders.closed, access: contractEntries.access });
  });
});

const places: readonly (readonly [string, ListDefinition, () => string])[] = [
  ['contracts', contracts, () => ''],
  ['copies', contractVersions, () => folders.open],
  ['decisions', contractDecisions, () => folders.open],
  ['entries', contractEntries, () => folders.open]
];

it.each(places)(
  'SharePoint tells who is outside the audience how many %s there are and which numbers changed, and not a word of them (tenant 15c)',
  async (_, list, folder) => {
    const site = matrixSite(hospital, outsider);
    const address = site.listAddress(list);
    const { json: before } = await site.call('GET', `${address}?$select=ItemCount,CurrentChangeToken`);
    const item = await matrixSite(hospital, owner).makeItem(list, newWord(), folder());
    if (list === contracts) await narrow(item.id);
    const { json: after } = await site.call('GET', `${address}?$select=ItemCount`);
    expect(Number(after.ItemCount)).toBeGreaterThan(Number(before.ItemCount));
    const changes = await site.call('POST', `${address}/GetChanges`, {
      query: { Item: true, Add: true, ChangeTokenStart: before.CurrentChangeToken }
    });
    const told = JSON.stringify(changes.json);
    expect(told).toContain(`"ItemId":${item.id}`);
    expect(told).not.toContain(item.word);
  }
);
