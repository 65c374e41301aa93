/**
 * @jest-environment node
 */
import '@pnp/sp/clientside-pages';
import '@pnp/sp/files';
import { planFault } from '../../testing/plan-fault';
import { people, startTestSharePoint, type TestSharePoint } from '../../../workbench/server/testing/start-sharepoint';
import { allLists, contracts, departments, locations } from '../../lists';
import { compareSite } from '../../lists/compare-site';
import { remedyOf, type Difference } from '../../lists/difference';
import { groups, permissionLevels } from '../../lists/groups';
import { sitePages } from '../../lists/site-pages';
import type { ListDefinition } from '../../lists/list-definition';
import { createSiteClock } from '../sharepoint/site-clock';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { observeSite } from './observe-site';
import { createSiteRepair, type SiteRepair } from './repair-site';

let sharePoint: TestSharePoint;
let owner: SuiteSite;

beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  owner = {
    sp: sharePoint.as(people.owner),
    webUrl: sharePoint.url,
    webPath: new URL(sharePoint.url).pathname,
    userLogin: people.owner,
    nameOfDeparted: 'Someone who left',
    clock: createSiteClock()
  };
});
afterEach(() => sharePoint.close());

async function findSteps(): Promise<readonly Difference[]> {
  const definitions = { levels: permissionLevels, groups, lists: allLists, pages: sitePages };
  return compareSite(definitions, await observeSite(owner)).filter((step) => remedyOf(step) !== 'byHand');
}

const stepFor = (steps: readonly Difference[], list: ListDefinition): Difference => {
  const step = steps.find((difference) => 'list' in difference && difference.list === list);
  if (!step) throw new Error(`Nothing is to be done about ${list.title}.`);
  return step;
};
const ofPrincipals = (step: Difference): boolean => 'level' in step || 'group' in step;
const titles = async (): Promise<readonly string[]> =>
  (await owner.sp.web.lists.select('Title')<{ readonly Title: string }[]>()).map(({ Title }) => Title);

async function fixAll(repair: SiteRepair, steps: readonly Difference[]): Promise<void> {
  for (const step of steps) await repair.fix(step);
}

/** Groups and levels are made; a list may follow. */
async function begin(): Promise<{ readonly repair: SiteRepair; readonly steps: readonly Difference[] }> {
  const steps = await findSteps();
  const repair = createSiteRepair(owner);
  await fixAll(repair, steps.filter(ofPrincipals));
  return { repair, steps: steps.filter((step) => !ofPrincipals(step)) };
}

describe('a list', () => {
  it('is not begun under a title another list got meanwhile, and made under the next', async () => {
    const { steps } = await begin();
    await owner.sp.web.lists.add('Departments');
    const step = stepFor(steps, departments);
    await expect(createSiteRepair(owner).fix(step)).rejects.toMatchObject({ kind: 'duplicate' });
    expect(await titles()).not.toContain('CommonGroundDepartments');
    const again = await findSteps();
    expect(stepFor(again, departments)).toMatchObject({ kind: 'missingList', takenBy: 'Lists/Departments' });
    await fixAll(createSiteRepair(owner), again);
    expect(await findSteps()).toEqual([]);
    expect(await titles()).toContain('Departments (Common Ground)');
  });

  it('is not begun under the title of one that the same run made', async () => {
    const { repair, steps } = await begin();
    await repair.fix(stepFor(steps, locations));
    const step = { ...stepFor(steps, contracts), title: ' locations ' } as Difference;
    await expect(repair.fix(step)).rejects.toMatchObject({ kind: 'duplicate' });
    expect(stepFor(await findSteps(), contracts)).toMatchObject({ kind: 'missingList' });
  });

  it('knows another list of the suite by the title an owner gave it', async () => {
    const { repair, steps } = await begin();
    await fixAll(
      repair,
      steps.filter((step) => 'list' in step && step.list !== contracts)
    );
    await listOf(owner, owner.sp, locations).update({ Title: 'Contracts' });
    expect(await findSteps()).toContainEqual(
      expect.objectContaining({ kind: 'missingList', list: contracts, takenBy: locations.url })
    );
  });

  it('is not begun before what it refers to is there', async () => {
    const steps = await findSteps();
    await expect(createSiteRepair(owner).fix(stepFor(steps, contracts))).rejects.toMatchObject({ kind: 'notSetUp' });
    expect(stepFor(await findSteps(), contracts)).toMatchObject({ kind: 'missingList' });
  });

  it.each(['before', 'after'] as const)(
    'whose making broke off %s its first columns came is finished',
    async (moment) => {
      const { repair, steps } = await begin();
      await planFault({ sharePoint }, { url: '*$batch', times: 1, effect: { kind: 'drop', moment } });
      await expect(repair.fix(stepFor(steps, locations))).rejects.toMatchObject({ name: 'DataError' });
      const again = await findSteps();
      expect(again.find((step) => 'list' in step && step.list === locations)?.kind).toBe('unfinishedList');
      await fixAll(createSiteRepair(owner), again);
      expect(await findSteps()).toEqual([]);
      expect(await titles()).toContain('Locations');
    }
  );
});

it('makes no page at another address than that of its title', async () => {
  const { repair, steps } = await begin();
  await (await owner.sp.web.addClientsidePage('Contract comments')).save();
  const step = steps.find(({ kind }) => kind === 'missingPage');
  await expect(step && repair.fix(step)).rejects.toMatchObject({ kind: 'duplicate' });
  const pages = await owner.sp.web.getFolderByServerRelativePath('SitePages').files.select('Name')<
    { Name: string }[]
  >();
  expect(pages.map(({ Name }) => Name)).not.toContain('Contract-comments(1).aspx');
  expect((await findSteps()).find(({ kind }) => kind === 'missingPage')).toMatchObject({
    takenBy: 'Contract comments'
  });
});

it('leaves an empty page that someone else began to its author', async () => {
  await begin();
  await sharePoint.as(people.member).web.addClientsidePage('Contract comments');
  expect((await findSteps()).find((step) => 'page' in step)).toMatchObject({ kind: 'missingPage', takenBy: '' });
});
