import '../testing/all-of-pnp';

import { addMember, findAssociatedGroup, removeMember } from '../principals/groups';
import { saveDirectoryGroup } from '../principals/directory-groups';
import { findPrincipalByLogin, saveUser } from '../principals/principals';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

const nurse = 'nina.nurse@hospital.example';
const security = { login: 'c:0t.c|tenant|0d1c3a52-7a5f-4b4f-9d2e-5c0a4c6f1b11', title: 'All nurses' } as const;
const nested = { login: 'c:0t.c|tenant|3f7b0f6e-1c58-4a0e-8a44-2d9f4f1f7c22', title: 'Night shift' } as const;

let sharePoint: TestSharePoint;
beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  makeList(store, { title: 'Tasks', url: 'Lists/Tasks' });
  const { id } = saveUser(store, { login: nurse, title: 'Nina Nurse', email: nurse });
  const nightShift = saveDirectoryGroup(store, nested, [id]);
  saveDirectoryGroup(store, security, [nightShift.id]);
});
afterEach(() => sharePoint.close());

type Web = ReturnType<TestSharePoint['as']>['web'];
const web = (login: string): Web => sharePoint.as(login).web;
const idOf = (login: string): number => findPrincipalByLogin(sharePoint.sharePoint.store, login)?.id ?? 0;
const membersId = (): number => findAssociatedGroup(sharePoint.sharePoint.store, 'member')?.id ?? 0;

it('gives nothing to someone whose directory group was given nothing', async () => {
  await expect(web(nurse).lists.getByTitle('Tasks').items()).rejects.toMatchObject({ status: 403 });
});

it('gives people what a SharePoint group has that their directory group is in, however deep (tenant 1)', async () => {
  await web(people.owner).associatedMemberGroup.users.add(security.login);
  await web(nurse).lists.getByTitle('Tasks').items.add({ Title: 'Round' });
  removeMember(sharePoint.sharePoint.store, membersId(), idOf(security.login));
  await expect(web(nurse).lists.getByTitle('Tasks').items()).rejects.toMatchObject({ status: 403 });
});

it('lists the directory group among the members of a SharePoint group, never its people (tenant 1)', async () => {
  addMember(sharePoint.sharePoint.store, membersId(), idOf(security.login));
  const users = await web(people.owner).associatedMemberGroup.users();
  expect(users).toContainEqual(expect.objectContaining({ LoginName: security.login, PrincipalType: 4 }));
  expect(users.map((user) => user.Title)).not.toContain('Nina Nurse');
  expect(await web(nurse).currentUser.groups()).toEqual([]);
});

it('gives people what their directory group was given directly', async () => {
  const list = web(people.owner).lists.getByTitle('Tasks');
  await list.breakRoleInheritance(false);
  const { Id } = await web(people.owner).roleDefinitions.getByName('Read')();
  await list.roleAssignments.add(idOf(nested.login), Id);
  expect(await web(nurse).lists.getByTitle('Tasks').items()).toEqual([]);
});

describe('the members of a new group (tenant 2)', () => {
  it('are shown to its members and who manages it alone, unless it says otherwise', async () => {
    const { Id } = (await web(people.owner).siteGroups.add({ Title: 'Physicians' })) as unknown as { Id: number };
    expect(await web(people.owner).siteGroups.getById(Id)()).toMatchObject({ OnlyAllowMembersViewMembership: true });
    await expect(web(people.visitor).siteGroups.getById(Id).users()).rejects.toMatchObject({ status: 403 });
    await web(people.owner).siteGroups.getById(Id).users.add(`i:0#.f|membership|${people.member}`);
    expect(await web(people.member).siteGroups.getById(Id).users()).toHaveLength(1);
    await web(people.owner).siteGroups.getById(Id).update({ OnlyAllowMembersViewMembership: false });
    expect(await web(people.visitor).siteGroups.getById(Id).users()).toHaveLength(1);
  });
});
