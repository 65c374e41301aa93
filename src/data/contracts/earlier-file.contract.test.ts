/**
 * @jest-environment node
 */
import '@pnp/sp/folders';
import '@pnp/sp/files';
import { contracts as contractLibrary } from '../../lists/contracts';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import type { Contract } from '../../domain/contracts/contract';
import { createContractRepository } from './create-contract-repository';

let hospital: TestHospital;
let contract: Contract;

const physician = 'amara.okafor';
const repositoryAs = (name: string) => createContractRepository(hospital.siteAs(name));
const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

beforeAll(async () => {
  hospital = await startHospital();
  const library = hospital.siteAs('robin.ashdown').sp.web.getFolderByServerRelativePath(contractLibrary.url);
  for (const words of ['Call on four weekends.', 'Call on five weekends.'])
    await library.files.addUsingPath('agreement.docx', words, { Overwrite: true });
  const { contracts } = await repositoryAs(physician).readContractsState();
  contract = contracts.find(({ versions }) => versions[0]?.fileName === 'agreement.docx') as Contract;
});
afterAll(() => hospital.close());

describe('an earlier version of a contract', () => {
  it('is refused when the contract never had it', async () => {
    await expect(repositoryAs(physician).readFile(contract, '7')).rejects.toMatchObject({
      operation: 'contracts.readFile'
    });
  });

  it('is read by a physician with the words it had', async () => {
    const repository = repositoryAs(physician);
    expect(contract.version).toBe('2');
    expect(textOf(await repository.readFile(contract, '1'))).toBe('Call on four weekends.');
    expect(textOf(await repository.readFile(contract, '2'))).toBe('Call on five weekends.');
  });
});
