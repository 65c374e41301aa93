/**
 * @jest-environment node
 */
import '@pnp/sp/security/item';
import { publishContract } from '../../testing/contracts/publish-contract';
import { beforeRequest } from '../../testing/before-request';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { alignAudience } from '../contracts/audience';
import { contractItem, folderItem } from '../contracts/contract-folder';
import { createContractRepository } from '../contracts/create-contract-repository';
import { closeOpenFolder, findContractFaults } from './contract-faults';

let hospital: TestHospital;

beforeAll(async () => {
  hospital = await startHospital();
});

afterAll(() => hospital.close());

it('finds the folder that takes entries after the end, among contracts that have no folder yet', async () => {
  const chief = hospital.siteAs('helen.marsh');
  const repository = createContractRepository(chief);
  for (let number = 0; number < 25; number += 1) await publishContract(repository, `Agreement ${number}`, []);
  const { contracts: all } = await repository.readContractsState();
  const left = all.find(({ title }) => title === 'Agreement 7');
  const period = { opens: new Date('2026-01-05T09:00:00Z'), isFrozen: false, takesLate: false };
  await repository.changePeriod(left!, period, true);
  // Past the page: a change there closes the folder itself.
  await contractItem(chief, left!.id).update({ PeriodCloses: '2026-01-12T09:00:00Z' });

  expect(await findContractFaults(hospital.siteAs('robin.ashdown'))).toEqual({
    openFolders: [{ id: left!.id, title: left!.title }],
    splitAudiences: []
  });
});

it('finds a contract with an audience whose versions all physicians read, and gives them to its readers alone', async () => {
  const [chief, owner] = [hospital.siteAs('helen.marsh'), hospital.siteAs('robin.ashdown')];
  const analysts = { login: 'IT analysts', name: 'IT analysts' };
  const repository = createContractRepository(chief);
  const contract = await publishContract(repository, 'Call pay');
  await repository.changeAudience(contract.id, [analysts]);
  const faultsOf = async () => (await findContractFaults(owner)).splitAudiences;
  expect(await faultsOf()).toEqual([]);
  const folder = await folderItem(owner, 'versions', contract.id);
  await folder.resetRoleInheritance();
  expect(await faultsOf()).toEqual([{ id: contract.id, title: 'Call pay' }]);
  await alignAudience(owner, contract.id);
  expect(await faultsOf()).toEqual([]);
  expect(await repository.readAudience(contract.id)).toEqual([analysts]);
  const physician = createContractRepository(hospital.siteAs('amara.okafor'));
  await expect(physician.readFile(contract, '1')).rejects.toBeTruthy();
});

it('leaves a folder open whose period a colleague opens while it is closed', async () => {
  const [chief, owner] = [hospital.siteAs('helen.marsh'), hospital.siteAs('robin.ashdown')];
  const repository = createContractRepository(chief);
  const contract = await publishContract(repository, 'Opened meanwhile');
  const period = { opens: new Date('2026-01-05T09:00:00Z'), isFrozen: false, takesLate: false };
  await repository.changePeriod(contract, period, true);
  await contractItem(chief, contract.id).update({ PeriodCloses: '2026-01-12T09:00:00Z' });
  const numberOf = async () => (await findContractFaults(owner)).openFolders.some(({ id }) => id === contract.id);
  expect(await numberOf()).toBe(true);
  const openAgain = () => contractItem(chief, contract.id).update({ PeriodCloses: null });
  await closeOpenFolder(beforeRequest(owner, /resetroleinheritance/i, openAgain), contract.id);
  expect(await numberOf()).toBe(false);
  expect((await repository.readFolderRights(contract)).isOpened).toBe(true);
});
