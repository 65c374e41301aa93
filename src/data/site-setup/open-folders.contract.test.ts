/**
 * @jest-environment node
 */
import { publishContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { createContractRepository } from '../contracts/create-contract-repository';
import { findOpenFolders } from './open-folders';

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
  const over = { opens: new Date('2026-01-05T09:00:00Z'), closes: new Date('2026-01-12T09:00:00Z') };
  await repository.changePeriod(left!, { ...over, isFrozen: false, takesLate: false }, true);

  expect(await findOpenFolders(hospital.siteAs('robin.ashdown'))).toEqual([{ id: left!.id, title: left!.title }]);
});
