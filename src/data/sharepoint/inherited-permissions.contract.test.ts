/**
 * @jest-environment node
 */
import '@pnp/sp/security/list';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { allLists, contractDecisions, contractEntries } from '../../lists';
import { createContractRepository } from '../contracts/create-contract-repository';
import { createDirectoryReader } from '../directory/reader';
import { createKnowledgeRepository } from '../knowledge/create-knowledge-repository';
import { listOf, type SuiteSite } from './suite-site';

let hospital: TestHospital;
beforeAll(async () => {
  hospital = await startHospital();
});
afterAll(() => hospital.close());

const readers: Readonly<Record<string, (site: SuiteSite) => Promise<unknown>>> = {
  directory: (site) => createDirectoryReader(site).readAll(),
  contracts: (site) => createContractRepository(site).readContractsState(),
  knowledge: (site) => createKnowledgeRepository(site).readBank()
};

/** The web part each list belongs to. */
const readerOf = (url: string): string =>
  /Knowledge/.test(url) ? 'knowledge' : /Contract/.test(url) ? 'contracts' : 'directory';

it.each(allLists.map((list) => [list.url, list] as const))(
  'nothing is shown while %s has the permissions of the whole site',
  async (url, list) => {
    const owner = hospital.siteAs('robin.ashdown');
    const read = readers[readerOf(url)];
    await read?.(owner);
    await listOf(owner, owner.sp, list).resetRoleInheritance();
    await expect(read?.(owner)).rejects.toMatchObject({ kind: 'notProtected' });
    await listOf(owner, owner.sp, list).breakRoleInheritance(true, false);
    await read?.(owner);
  }
);

it.each([contractEntries, contractDecisions])(
  'nothing is shown while someone has set that each person sees only their own items in $url',
  async (list) => {
    const read = () => createContractRepository(hospital.siteAs('amara.okafor')).readContractsState();
    const owner = hospital.siteAs('robin.ashdown');
    await listOf(owner, owner.sp, list).update({ ReadSecurity: 2 });
    await expect(read()).rejects.toMatchObject({ kind: 'notProtected' });
    await listOf(owner, owner.sp, list).update({ ReadSecurity: 1 });
    await read();
  }
);
