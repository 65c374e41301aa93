/**
 * @jest-environment node
 */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security/item';
import { allLists, contractEntries } from '../../lists';
import { compareSite } from '../../lists/compare-site';
import type { Difference } from '../../lists/difference';
import { groups, permissionLevels } from '../../lists/groups';
import { sitePages } from '../../lists/site-pages';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { createContractRepository } from '../contracts/create-contract-repository';
import { publishContract } from '../../testing/contracts/publish-contract';
import type { SuiteSite } from '../sharepoint/suite-site';
import { observeSite } from './observe-site';
import { createSiteRepair } from './repair-site';

let hospital: TestHospital;
let owner: SuiteSite;
beforeAll(async () => {
  hospital = await startHospital();
  owner = hospital.siteAs('robin.ashdown');
});
afterAll(() => hospital.close());

async function findDifferences(): Promise<readonly Difference[]> {
  return compareSite({ levels: permissionLevels, groups, lists: allLists, pages: sitePages }, await observeSite(owner));
}

it('the seeds make a site as "Set up this site" makes it', async () => {
  expect(await findDifferences()).toMatchObject([{ kind: 'siteEditors', principal: { kind: 'members' } }]);
});

it('the folder of a contract that takes entries without a period is found, and closed', async () => {
  const { web } = owner.sp;
  await publishContract(createContractRepository(owner), 'Agreement', []);
  const path = `${owner.webPath}/${contractEntries.url}`;
  await web.getFolderByServerRelativePath(path).folders.addUsingPath('contract-1');
  const folder = await web.getFolderByServerRelativePath(`${path}/contract-1`).getItem();
  await folder.breakRoleInheritance(true, false);
  const [found] = await findDifferences();
  expect(found).toMatchObject({ kind: 'openFolder', contract: { id: 1 } });
  if (found) await createSiteRepair(owner).fix(found);
  expect(await findDifferences()).toMatchObject([{ kind: 'siteEditors' }]);
});
