/**
 * @jest-environment node
 */
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import { people, startTestSharePoint, type TestSharePoint } from '../../../workbench/server/testing/start-sharepoint';
import { allLists } from '../../lists';
import { compareSite } from '../../lists/compare-site';
import { remedyOf, type Difference } from '../../lists/difference';
import { groups, permissionLevels } from '../../lists/groups';
import { sitePages } from '../../lists/site-pages';
import { readReaderPrincipals } from '../contracts/item-readers';
import { createSiteClock } from '../sharepoint/site-clock';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { observeSite } from './observe-site';
import { readGroups } from './read-groups';
import { createSiteRepair } from './repair-site';

let sharePoint: TestSharePoint;
let owner: SuiteSite;
let physicians: number;

beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  owner = {
    sp: sharePoint.as(people.owner),
    webUrl: sharePoint.url,
    webPath: new URL(sharePoint.url).pathname,
    nameOfDeparted: 'Someone who left',
    userLogin: people.owner,
    clock: createSiteClock()
  };
  // A group of the hospital's own, in the spelling it chose.
  physicians = ((await owner.sp.web.siteGroups.add({ Title: 'physicians' })) as unknown as { readonly Id: number }).Id;
});
afterAll(() => sharePoint.close());

async function findSteps(): Promise<readonly Difference[]> {
  const definitions = { levels: permissionLevels, groups, lists: allLists, pages: sitePages };
  return compareSite(definitions, await observeSite(owner)).filter(({ kind }) => kind !== 'siteEditors');
}

async function fixAll(steps: readonly Difference[]): Promise<void> {
  const repair = createSiteRepair(owner);
  for (const step of steps) await repair.fix(step);
}

/** Titles of the lists on which the group holds something, and `''` for the site. */
async function placesOfGroup(): Promise<readonly string[]> {
  const places = [
    { title: '', on: owner.sp.web.roleAssignments },
    ...allLists.map((list) => ({ title: list.title, on: listOf(owner, owner.sp, list).roleAssignments }))
  ];
  const held = await Promise.all(
    places.map(async ({ title, on }) => ((await on()).some((row) => row.PrincipalId === physicians) ? [title] : []))
  );
  return held.flat();
}

const listsForPhysicians = allLists
  .filter(({ access }) => access.some(({ group }) => group === 'physicians'))
  .map(({ title }) => title);

describe('a group that has a title of the suite’s and was made by someone else', () => {
  it('gets nothing on any list from a set-up without the owner’s word, and is all that is left to decide', async () => {
    await fixAll((await findSteps()).filter((step) => remedyOf(step) === 'repair'));
    expect(await findSteps()).toMatchObject([{ kind: 'foreignGroup', group: { key: 'physicians' } }]);
    expect(await placesOfGroup()).toEqual([]);
  });

  it('gets nothing from the repair of a list’s permissions either', async () => {
    const [list] = allLists.filter(({ title }) => listsForPhysicians.includes(title));
    if (list) await listOf(owner, owner.sp, list).resetRoleInheritance();
    const steps = (await findSteps()).filter((step) => remedyOf(step) === 'repair');
    expect(steps).toMatchObject([{ kind: 'inheritedPermissions' }]);
    await fixAll(steps);
    expect(await placesOfGroup()).toEqual([]);
  });

  it('is not the suite’s to those who name readers of a contract', async () => {
    await expect(readReaderPrincipals(owner, 'test')).rejects.toMatchObject({ kind: 'notSetUp' });
    expect((await readGroups(owner)).map(({ key }) => key)).not.toContain('physicians');
  });

  it('gets the suite’s access once the owner agreed', async () => {
    await fixAll(await findSteps());
    const missing = await findSteps();
    expect(missing.map(({ kind }) => kind)).toEqual(listsForPhysicians.map(() => 'differentAccess'));
    await fixAll(missing);
    expect(await findSteps()).toEqual([]);
    expect(await placesOfGroup()).toEqual(['', ...listsForPhysicians]);
    expect((await readReaderPrincipals(owner, 'test')).physicians).toBe(physicians);
  });
});
