/**
 * @jest-environment node
 */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { contracts } from '../../lists/contracts';
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
  const library = chief.sp.web.getFolderByServerRelativePath(contracts.url);
  const names = Array.from({ length: 25 }, (_, index) => `agreement-${index}.docx`);
  for (const name of names) await library.files.addUsingPath(name, 'Call on four weekends.');
  const repository = createContractRepository(chief);
  const { contracts: all } = await repository.readContractsState();
  const left = all.find(({ versions }) => versions[0]?.fileName === 'agreement-7.docx');
  const over = { opens: new Date('2026-01-05T09:00:00Z'), closes: new Date('2026-01-12T09:00:00Z') };
  await repository.changePeriod(left!, { ...over, isFrozen: false, takesLate: false }, true);

  expect(await findOpenFolders(hospital.siteAs('robin.ashdown'))).toEqual([{ id: left!.id, title: left!.title }]);
});
