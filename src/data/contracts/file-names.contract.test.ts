/**
 * @jest-environment node
 */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { addressOfPath } from '../sharepoint/server-path';
import { contracts } from '../../lists/contracts';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { createContractRepository } from './create-contract-repository';

const physician = 'amara.okafor';
const names = ['Addendum #3.docx', '100% call.docx', 'R&D + Süd.docx', "Dr. O'Neil, 2026 (draft);v=1.docx", '%23.docx'];

let hospital: TestHospital;

beforeAll(async () => {
  hospital = await startHospital();
  const library = hospital.siteAs('robin.ashdown').sp.web.getFolderByServerRelativePath(contracts.url);
  for (const name of names)
    for (const version of [1, 2])
      await library.files.addUsingPath(name, `${name}, version ${version}`, { Overwrite: true });
});
afterAll(() => hospital.close());

describe.each(names)('a contract named %s', (name) => {
  const find = async () => {
    const repository = createContractRepository(hospital.siteAs(physician));
    const contract = (await repository.readContractsState()).contracts.find(
      ({ versions }) => versions[0]?.fileName === name
    );
    if (!contract) throw new Error(`${name} is not in the library.`);
    return { repository, contract };
  };

  it('is read in all its versions', async () => {
    const { repository, contract } = await find();
    const textOf = async (bytes: Promise<ArrayBuffer>) => new TextDecoder().decode(await bytes);
    expect(await textOf(repository.readFile(contract, '2'))).toBe(`${name}, version 2`);
    expect(await textOf(repository.readFile(contract, '1'))).toBe(`${name}, version 1`);
  });

  it('is opened at its address', async () => {
    const { contract } = await find();
    const address = new URL(addressOfPath(contract.versions[0]?.filePath ?? ''), hospital.sharePoint.url);
    const response = await fetch(address, { headers: { 'X-Workbench-User': `${physician}@hospital.example` } });
    expect(await response.text()).toBe(`${name}, version 2`);
  });
});
