/**
 * @jest-environment node
 */
import '@pnp/sp/folders';
import '@pnp/sp/security/item';
import { startTestSharePoint, people, type TestSharePoint } from '../../../workbench/server/testing/start-sharepoint';
import { allLists, contractEntries, departments, knowledgeFeedback, knowledgeGaps } from '../../lists';
import { compareSite } from '../../lists/compare-site';
import { remedyOf, type Difference } from '../../lists/difference';
import { groups, ownGroups, permissionLevels } from '../../lists/groups';
import { sitePages } from '../../lists/site-pages';
import type { ListDefinition } from '../../lists/list-definition';
import { createSiteClock } from '../sharepoint/site-clock';
import { readPrincipals } from '../sharepoint/site-principals';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { observeSite } from './observe-site';
import { readGroups } from './read-groups';
import { createSiteRepair } from './repair-site';

let sharePoint: TestSharePoint;
const { owner } = people;

beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

function siteAs(person: string): SuiteSite {
  return {
    sp: sharePoint.as(person),
    webUrl: sharePoint.url,
    webPath: new URL(sharePoint.url).pathname,
    userLogin: person,
    nameOfDeparted: 'Someone who left',
    clock: createSiteClock()
  };
}

/** What a set-up would do; that the site's Members may edit the site is always there, and for a person to decide. */
async function findSteps(): Promise<readonly Difference[]> {
  const differences = compareSite(
    { levels: permissionLevels, groups, lists: allLists, pages: sitePages },
    await observeSite(siteAs(owner))
  );
  return differences.filter(({ kind }) => kind !== 'siteEditors');
}

async function setUp(steps?: readonly Difference[]): Promise<void> {
  const repair = createSiteRepair(siteAs(owner));
  for (const step of steps ?? (await findSteps())) await repair.fix(step);
}

const listAs = (person: string, list: ListDefinition) => listOf(siteAs(person), sharePoint.as(person), list);
const principals = () => readPrincipals(sharePoint.as(owner));
const join = (group: string, person: string) =>
  sharePoint.as(owner).web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${person}`);

describe('Set up this site, on a site as Microsoft makes it', () => {
  it('is refused to someone who may not manage the site', async () => {
    await expect(observeSite(siteAs(people.visitor))).rejects.toMatchObject({ name: 'DataError', kind: 'forbidden' });
  });

  it('finds everything missing, and that Members may edit the site', async () => {
    const kinds = (await findSteps()).map((difference) => difference.kind);
    expect(kinds.filter((kind) => kind === 'missingList')).toHaveLength(allLists.length);
    expect(kinds.filter((kind) => kind === 'missingGroup')).toHaveLength(ownGroups.length);
    const all = compareSite(
      { levels: permissionLevels, groups, lists: allLists, pages: sitePages },
      await observeSite(siteAs(owner))
    );
    expect(all).toContainEqual(expect.objectContaining({ kind: 'siteEditors' }));
  });

  it('makes it step by step until nothing differs, with at most four requests a step', async () => {
    const steps = await findSteps();
    const sent = jest.spyOn(globalThis, 'fetch');
    await setUp(steps);
    const requests = sent.mock.calls.filter(([address]) => !String(address).endsWith('/contextinfo')).length;
    sent.mockRestore();
    expect(requests).toBeLessThanOrEqual(4 * steps.length);
    expect(await findSteps()).toEqual([]);
  });

  it('does no harm when it runs again', async () => {
    await setUp();
    expect(await findSteps()).toEqual([]);
  });

  it('makes groups whose members everyone sees and that the owners own', async () => {
    const { groups: rows, associated } = await principals();
    const owners = rows.find(({ Id }) => Id === associated.owners);
    for (const { title } of ownGroups) {
      expect(rows.find(({ Title }) => Title === title)).toMatchObject({
        OnlyAllowMembersViewMembership: false,
        OwnerTitle: owners?.Title
      });
    }
  });

  it('says how many each group holds', async () => {
    await join('Physicians', people.other);
    const found = await readGroups(siteAs(owner));
    expect(found.map(({ key }) => key)).toEqual(groups.map(({ key }) => key));
    expect(found.find(({ key }) => key === 'physicians')).toMatchObject({
      memberCount: 1,
      address: expect.stringMatching(/people\.aspx\?MembershipGroupId=\d+$/) as string
    });
  });

  it('leaves nothing to whoever set it up, and nothing to the site’s Members and Visitors', async () => {
    const me = await siteAs(owner).sp.web.currentUser();
    const { associated } = await principals();
    for (const list of allLists) {
      const holders = (await listAs(owner, list).roleAssignments()).map((row) => row.PrincipalId);
      for (const id of [me.Id, associated.members, associated.visitors]) expect(holders).not.toContain(id);
    }
    await expect(listAs(people.visitor, departments).items()).rejects.toMatchObject({ status: 403 });
    await expect(listAs(people.member, departments).items()).rejects.toMatchObject({ status: 403 });
  });

  it('leaves a log that accepts entries only in an opened folder', async () => {
    const entry = { EntryKey: 'k-1', EntryKind: 'comment', EntryBody: 'Please clarify.' };
    const path = `${siteAs(owner).webPath}/${contractEntries.url}/contract-1`;
    const post = (person: string) =>
      listAs(person, contractEntries).addValidateUpdateItemUsingPath(
        Object.entries(entry).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        path
      );
    await listAs(owner, contractEntries).rootFolder.folders.addUsingPath('contract-1');
    await expect(post(people.other)).rejects.toMatchObject({ status: 403 });
    const { groupIds, levelIds } = await principals();
    const folder = await siteAs(owner).sp.web.getFolderByServerRelativePath(path).getItem();
    await folder.breakRoleInheritance(true, false);
    await folder.roleAssignments.add(groupIds.get('physicians') ?? 0, levelIds.get('append') ?? 0);
    await post(people.other);
  });
});

/** Each is done to the site, found with this remedy, and made right again. */
const accidents: readonly [
  what: string,
  happen: () => Promise<unknown>,
  found: object,
  remedy: 'repair' | 'consent' | 'byHand'
][] = [
  [
    'a column is missing',
    () => listAs(owner, contractEntries).fields.getByInternalNameOrTitle('DocumentVersion').delete(),
    { kind: 'missingField', field: { name: 'DocumentVersion' } },
    'repair'
  ],
  [
    'a group of the suite got more on the log, while a period is open',
    async () => {
      const { groupIds, levelIds } = await principals();
      await listAs(owner, contractEntries).roleAssignments.add(
        groupIds.get('physicians') ?? 0,
        levelIds.get('edit') ?? 0
      );
    },
    { kind: 'differentAccess', group: 'physicians' },
    'repair'
  ],
  [
    'someone holds Full Control on the log for their own person',
    async () => {
      const { Id } = await sharePoint.as(people.member).web.currentUser();
      const { levelIds } = await principals();
      await listAs(owner, contractEntries).roleAssignments.add(Id, levelIds.get('fullControl') ?? 0);
    },
    { kind: 'strayAccess', principal: { kind: 'person' } },
    'repair'
  ],
  [
    'the site’s Members hold something on a list',
    async () => {
      const { associated, levelIds } = await principals();
      await listAs(owner, knowledgeFeedback).roleAssignments.add(associated.members ?? 0, levelIds.get('edit') ?? 0);
    },
    { kind: 'strayAccess', principal: { kind: 'members' } },
    'repair'
  ],
  [
    'a level of the suite allows more than it should',
    async () => {
      const { levelIds } = await principals();
      const level = sharePoint.as(owner).web.roleDefinitions.getById(levelIds.get('append') ?? 0);
      await level.update({ BasePermissions: { High: 2147483647, Low: 4294967295 } });
    },
    { kind: 'alteredLevel', level: { key: 'append' } },
    'repair'
  ],
  [
    'a group hides its members',
    () => sharePoint.as(owner).web.siteGroups.getByName('IT analysts').update({ OnlyAllowMembersViewMembership: true }),
    { kind: 'hiddenMembers', group: { key: 'analysts' } },
    'repair'
  ],
  [
    'search finds what people wrote for a few',
    () => listAs(owner, knowledgeGaps).update({ NoCrawl: false }),
    { kind: 'differentSetting', setting: 'hiddenFromSearch' },
    'repair'
  ],
  [
    'a list inherits the permissions of the site',
    () => listAs(owner, departments).resetRoleInheritance(),
    { kind: 'inheritedPermissions', list: { url: departments.url } },
    'repair'
  ],
  [
    'a list of the suite was deleted, and one someone else made is at its address',
    async () => {
      await listAs(owner, knowledgeFeedback).delete();
      const name = knowledgeFeedback.url.replace('Lists/', '');
      await sharePoint.as(owner).web.lists.add(name, 'Cafeteria');
      await listAs(owner, knowledgeFeedback).items.add({ Title: 'Soup was cold' });
    },
    { kind: 'foreignList', list: { url: knowledgeFeedback.url } },
    'consent'
  ]
];

describe.each(accidents)('where %s', (_, happen, found, remedy) => {
  it('is found, and made right', async () => {
    await happen();
    const steps = await findSteps();
    expect(steps).toMatchObject([found]);
    expect(steps.map(remedyOf)).toEqual([remedy]);
    await setUp(steps);
    expect(await findSteps()).toEqual([]);
  });
});

it('kept the open comment period open through all of it, and the items of the list it adopted', async () => {
  const path = `${siteAs(owner).webPath}/${contractEntries.url}/contract-1`;
  const [verdict] = await listAs(people.other, contractEntries).addValidateUpdateItemUsingPath(
    [{ FieldName: 'EntryKey', FieldValue: 'k-2' }],
    path
  );
  expect(verdict?.HasException).toBe(false);
  expect(await listAs(owner, knowledgeFeedback).items()).toMatchObject([{ Title: 'Soup was cold' }]);
});

it('gives a list another title where a list of the site has it', async () => {
  await listAs(owner, departments).delete();
  await sharePoint.as(owner).web.lists.add('Wards');
  await sharePoint.as(owner).web.lists.getByTitle('Wards').update({ Title: departments.title });
  const steps = await findSteps();
  expect(steps).toMatchObject([{ kind: 'missingList', takenBy: 'Lists/Wards' }]);
  await setUp(steps);
  expect(await findSteps()).toEqual([]);
  expect(await listAs(owner, departments).select('Title')()).toMatchObject({ Title: 'Departments (Common Ground)' });
});
