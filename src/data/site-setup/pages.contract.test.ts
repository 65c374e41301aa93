/**
 * @jest-environment node
 */
import '@pnp/sp/clientside-pages';
import '@pnp/sp/files';
import '@pnp/sp/navigation';
import { planFault } from '../../testing/plan-fault';
import { directorySeed, startHospital, type TestHospital } from '../../testing/start-hospital';
import { allLists } from '../../lists';
import { compareSite } from '../../lists/compare-site';
import type { Difference } from '../../lists/difference';
import { groups, permissionLevels } from '../../lists/groups';
import { sitePages } from '../../lists/site-pages';
import type { SuiteSite } from '../sharepoint/suite-site';
import { observeSite } from './observe-site';
import { createSiteRepair } from './repair-site';

let hospital: TestHospital;
let owner: SuiteSite;
beforeAll(async () => {
  hospital = await startHospital({ ...directorySeed(), pages: [] });
  owner = hospital.siteAs('robin.ashdown');
});
afterAll(() => hospital.close());

/** What a set-up would do about pages and navigation. */
async function findSteps(): Promise<readonly Difference[]> {
  const definitions = { levels: permissionLevels, groups, lists: allLists, pages: sitePages };
  return compareSite(definitions, await observeSite(owner)).filter((difference) => 'page' in difference);
}

async function setUp(steps: readonly Difference[]): Promise<void> {
  const repair = createSiteRepair(owner);
  for (const step of steps) await repair.fix(step);
}

const load = (name: string) => owner.sp.web.loadClientsidePage(`${owner.webPath}/SitePages/${name}.aspx`);
const links = async () => {
  const nodes = await owner.sp.web.navigation.quicklaunch<{ readonly Title: string; readonly Url: string }[]>();
  return nodes.map(({ Title, Url }) => [Title, Url.replace(owner.webPath, '')]);
};
const namesFor = async (person: string) => {
  const rows = await hospital.siteAs(person).sp.web.getFolderByServerRelativePath('SitePages').files.select('Name')<
    { readonly Name: string }[]
  >();
  return rows.map(({ Name }) => Name);
};

describe('Set up this site', () => {
  it('makes a page for each web part, published, in the width of the window, without comments below it, and linked', async () => {
    const steps = await findSteps();
    expect(steps.map(({ kind }) => kind)).toEqual(sitePages.map(() => 'missingPage'));
    await setUp(steps);
    expect(await namesFor('amara.okafor')).toEqual([
      'Contract-comments.aspx',
      'Home.aspx',
      'Knowledge-bank.aspx',
      'Liaison-directory.aspx'
    ]);
    const page = await load('Contract-comments');
    expect([page.title, page.commentsDisabled]).toEqual(['Contract comments', true]);
    const [section] = page.sections;
    expect(section?.columns.map(({ factor, controls }) => [factor, controls.map(({ id }) => id)])).toEqual([
      [0, [sitePages[0]?.instanceId]]
    ]);
    expect(await links()).toEqual([
      ['Home', ''],
      ['Contract comments', '/SitePages/Contract-comments.aspx'],
      ['Knowledge bank', '/SitePages/Knowledge-bank.aspx'],
      ['Liaison directory', '/SitePages/Liaison-directory.aspx']
    ]);
  });

  it('does none of it again, also where someone renamed a page or moved its link below another one', async () => {
    const file = owner.sp.web.getFileByServerRelativePath(`${owner.webPath}/SitePages/Knowledge-bank.aspx`);
    await file.moveByPath(`${owner.webPath}/SitePages/Answers.aspx`, false);
    const menu = owner.sp.web.navigation.quicklaunch;
    const nodes = await menu<{ readonly Id: number; readonly Title: string }[]>();
    const idOf = (title: string): number => nodes.find(({ Title }) => Title === title)?.Id ?? 0;
    await menu.getById(idOf('Knowledge bank')).delete();
    await menu.getById(idOf('Liaison directory')).children.add('Answers', `${owner.webPath}/SitePages/Answers.aspx`);
    expect(await findSteps()).toEqual([]);
  });

  it('makes only what is missing', async () => {
    const menu = owner.sp.web.navigation.quicklaunch;
    const [, first] = await menu<{ readonly Id: number }[]>();
    await menu.getById(first?.Id ?? 0).delete();
    await owner.sp.web.getFileByServerRelativePath(`${owner.webPath}/SitePages/Answers.aspx`).delete();
    const steps = await findSteps();
    expect(steps).toMatchObject([
      { kind: 'missingLink', title: 'Contract comments' },
      { kind: 'missingPage', title: 'Knowledge bank' }
    ]);
    await setUp(steps);
    expect(await findSteps()).toEqual([]);
  });

  it('never touches a page someone else made at the address, and makes its own under the title it is given', async () => {
    await owner.sp.web.getFileByServerRelativePath(`${owner.webPath}/SitePages/Knowledge-bank.aspx`).delete();
    const theirs = await owner.sp.web.addClientsidePage('Knowledge bank', 'The bank of knowledge');
    await theirs.save();
    const [step] = await findSteps();
    expect(step).toMatchObject({ kind: 'missingPage', takenBy: 'The bank of knowledge' });
    if (step?.kind === 'missingPage') await setUp([{ ...step, title: 'Answers for staff' }]);
    expect(await findSteps()).toEqual([]);
    expect((await load('Answers-for-staff')).title).toBe('Answers for staff');
    const left = await load('Knowledge-bank');
    expect([left.title, left.sections]).toEqual(['The bank of knowledge', []]);
  });

  it('finishes an empty page whose making broke off, and makes no second one', async () => {
    await owner.sp.web.getFileByServerRelativePath(`${owner.webPath}/SitePages/Liaison-directory.aspx`).delete();
    await planFault(hospital, { url: '*savepage', times: 1, effect: { kind: 'drop', moment: 'after' } });
    await expect(setUp(await findSteps())).rejects.toMatchObject({ name: 'DataError' });
    const steps = await findSteps();
    expect(steps).toMatchObject([{ kind: 'unfinishedPage', page: { title: 'Liaison directory' } }]);
    await setUp(steps);
    expect(await findSteps()).toEqual([]);
    expect(await namesFor('amara.okafor')).toContain('Liaison-directory.aspx');
    const page = await load('Liaison-directory');
    expect([page.title, page.commentsDisabled, page.sections.length]).toEqual(['Liaison directory', true, 1]);
  });

  it('leaves no half a page behind when SharePoint refuses a part of it', async () => {
    await owner.sp.web.getFileByServerRelativePath(`${owner.webPath}/SitePages/Liaison-directory.aspx`).delete();
    const steps = await findSteps();
    const effect = { kind: 'throttle', status: 503, retryAfter: 1 } as const;
    await planFault(hospital, { url: '*SetCommentsDisabled*', times: 1, effect });
    await expect(setUp(steps)).rejects.toMatchObject({ kind: 'throttled' });
    expect(await findSteps()).toEqual(steps);
    await setUp(steps);
    expect(await namesFor('robin.ashdown')).toContain('Liaison-directory.aspx');
  });
});
