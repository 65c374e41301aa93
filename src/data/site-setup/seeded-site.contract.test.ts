/**
 * @jest-environment node
 */
import { allLists } from '../../lists';
import { compareSite } from '../../lists/compare-site';
import { groups, permissionLevels } from '../../lists/groups';
import { startHospital } from '../../testing/start-hospital';
import { observeSite } from './observe-site';

it('the seeds make a site as "Set up this site" makes it', async () => {
  const hospital = await startHospital();
  const observed = await observeSite(hospital.siteAs('robin.ashdown'));
  const differences = compareSite({ levels: permissionLevels, groups, lists: allLists }, observed);
  await hospital.close();
  expect(differences).toMatchObject([{ kind: 'siteEditors', principal: { kind: 'members' } }]);
});
