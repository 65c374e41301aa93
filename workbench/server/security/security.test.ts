import '../testing/all-of-pnp';

import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { PermissionKind } from '@pnp/sp/security';
import type { IWeb } from '@pnp/sp/webs';

import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import { roleIds } from './built-in-roles';
import { saveUser } from '../principals/principals';

let sharePoint: TestSharePoint;
let title: string;
let count = 0;

const web = (login: string): IWeb => sharePoint.as(login).web;
const list = (login: string): IList => web(login).lists.getByTitle(title);
const idOf = async (login: string): Promise<number> => (await web(people.owner).siteUsers.getByEmail(login)()).Id;
const addTo = async (login: string, name = 'entry'): Promise<number> =>
  Number((await list(login).items.add({ Title: name })).Id);
const item = (login: string, id: number): IItem => list(login).items.getById(id);

beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());
beforeEach(async () => {
  title = `Entries ${++count}`;
  await web(people.owner).lists.add(title, '', 100, false, { EnableFolderCreation: true });
});

const refused = { status: 403 };
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    async (error: { response: Response }) =>
      String(((await error.response.json()) as { 'odata.error': { code: string } })['odata.error'].code)
  );

describe('refusals', () => {
  it('refuses a visitor who adds, changes or deletes an item', async () => {
    const id = await addTo(people.member);
    await expect(list(people.visitor).items.add({ Title: 'x' })).rejects.toMatchObject(refused);
    await expect(item(people.visitor, id).update({ Title: 'x' })).rejects.toMatchObject(refused);
    await expect(item(people.visitor, id).delete()).rejects.toMatchObject(refused);
    expect(await codeOf(list(people.visitor).items.add({ Title: 'x' }))).toBe(
      '-2147024891, System.UnauthorizedAccessException'
    );
  });

  it("refuses an author who changes or deletes another's item under WriteSecurity 2", async () => {
    await list(people.owner).update({ WriteSecurity: 2 });
    const id = await addTo(people.member);
    await expect(item(people.other, id).update({ Title: 'x' })).rejects.toMatchObject(refused);
    await expect(item(people.other, id).delete()).rejects.toMatchObject(refused);
    await item(people.member, id).update({ Title: 'my own' });
    await item(people.owner, id).update({ Title: 'overrides list behaviors' });
  });

  it("does not find another's item under ReadSecurity 2", async () => {
    await list(people.owner).update({ ReadSecurity: 2 });
    const id = await addTo(people.member);
    await expect(item(people.other, id)()).rejects.toMatchObject({ status: 404 });
    await expect(list(people.other).items()).resolves.toEqual([]);
    await expect(list(people.member).items()).resolves.toHaveLength(1);
  });

  it('refuses an item in a folder that was closed, and takes it again when it is opened', async () => {
    const root = `${new URL(sharePoint.url).pathname}/Lists/${title}`;
    const url = `${root}/contract-1`;
    const made = await list(people.owner).addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'Contract 1' }],
      root,
      false,
      '',
      { leafName: 'contract-1', objectType: 1 }
    );
    const folderItem = item(people.owner, Number(made.find((result) => result.FieldName === 'Id')?.FieldValue));
    const addInside = (): Promise<unknown> =>
      list(people.member).addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'late' }], url);
    await addInside();
    const members = (await web(people.owner).associatedMemberGroup()).Id;
    await folderItem.breakRoleInheritance(true, false);
    await folderItem.roleAssignments.remove(members, roleIds.edit);
    await folderItem.roleAssignments.add(members, roleIds.read);
    await expect(addInside()).rejects.toMatchObject(refused);
    await addTo(people.member, 'outside the folder');
    await expect(list(people.member).items()).resolves.toHaveLength(3);
    await folderItem.roleAssignments.add(members, roleIds.contribute);
    await addInside();
  });

  it('hides a list from someone who was given nothing on it', async () => {
    await list(people.owner).breakRoleInheritance(false);
    await expect(list(people.member)()).rejects.toMatchObject(refused);
    await expect(
      web(people.member).getList(`${new URL(sharePoint.url).pathname}/Lists/${title}`)()
    ).rejects.toMatchObject(refused);
    const titles = (await web(people.member).lists()).map((shown) => shown.Title);
    expect(titles).not.toContain(title);
    await expect(list(people.owner)()).resolves.toMatchObject({ Title: title });
  });

  it('lets only those manage permissions who may', async () => {
    await expect(list(people.member).breakRoleInheritance(true)).rejects.toMatchObject(refused);
    await expect(list(people.member).roleAssignments()).rejects.toMatchObject(refused);
    await expect(web(people.member).roleDefinitions()).rejects.toMatchObject(refused);
    await expect(web(people.member).roleDefinitions.add('Mine', '', 1, { High: 0, Low: 1 })).rejects.toMatchObject(
      refused
    );
    await expect(web(people.visitor).siteGroups.add({ Title: 'Mine' })).rejects.toMatchObject(refused);
    await expect(
      web(people.member).getUserEffectivePermissions(`i:0#.f|membership|${people.owner}`)
    ).rejects.toMatchObject(refused);
  });

  it('refuses an assignment on what inherits, and of what does not exist', async () => {
    const visitor = await idOf(people.visitor);
    await expect(list(people.owner).roleAssignments.add(visitor, roleIds.edit)).rejects.toThrow(/inherits permissions/);
    await list(people.owner).breakRoleInheritance(true);
    await expect(list(people.owner).roleAssignments.add(9999, roleIds.edit)).rejects.toMatchObject({ status: 404 });
    await expect(list(people.owner).roleAssignments.add(visitor, 9999)).rejects.toMatchObject({ status: 404 });
    await expect(list(people.owner).roleAssignments.add(visitor, roleIds.limitedAccess)).rejects.toMatchObject({
      status: 400
    });
    await expect(list(people.owner).roleAssignments.remove(visitor, roleIds.edit)).rejects.toMatchObject({
      status: 404
    });
  });

  it('refuses everything to someone the site knows but who was given nothing', async () => {
    saveUser(sharePoint.sharePoint.store, {
      login: 'nina.newcomer@hospital.example',
      title: 'Nina Newcomer',
      email: ''
    });
    await expect(web('nina.newcomer@hospital.example')()).rejects.toMatchObject(refused);
    await expect(web('nina.newcomer@hospital.example').lists()).rejects.toMatchObject(refused);
  });

  it('does not find groups and levels that are not there', async () => {
    await expect(web(people.owner).siteGroups.getByName('No such group')()).rejects.toMatchObject({ status: 404 });
    await expect(web(people.owner).siteGroups.getById(9999)()).rejects.toMatchObject({ status: 404 });
    await expect(web(people.owner).roleDefinitions.getByName('Nothing')()).rejects.toMatchObject({ status: 404 });
  });
});

describe('inheritance over REST', () => {
  it('says who inherits, and from what', async () => {
    const id = await addTo(people.member);
    const unique = async (): Promise<boolean> =>
      (await item(people.visitor, id).select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>())
        .HasUniqueRoleAssignments;
    expect(await unique()).toBe(false);
    await list(people.owner).breakRoleInheritance(true);
    await expect(item(people.owner, id).firstUniqueAncestorSecurableObject()).resolves.toMatchObject({ Title: title });
    await item(people.owner, id).breakRoleInheritance(true);
    expect(await unique()).toBe(true);
    await item(people.owner, id).resetRoleInheritance();
    await list(people.owner).resetRoleInheritance();
    expect(await unique()).toBe(false);
    const site = (await web(people.owner)()).Title;
    await expect(item(people.owner, id).firstUniqueAncestorSecurableObject()).resolves.toMatchObject({ Title: site });
  });

  it('shows assignments with members and bindings', async () => {
    await list(people.owner).breakRoleInheritance(false);
    await list(people.owner).roleAssignments.add(await idOf(people.visitor), roleIds.contribute);
    const assignments = await list(people.owner).roleAssignments.expand('Member', 'RoleDefinitionBindings')<
      { PrincipalId: number; Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[]
    >();
    const shown = assignments.map(({ Member, RoleDefinitionBindings }) => [
      Member.Title,
      ...RoleDefinitionBindings.map((role) => role.Name)
    ]);
    expect(shown.sort()).toEqual([
      ['Olivia Owner', 'Full Control'],
      ['Victor Visitor', 'Contribute']
    ]);
    const own = list(people.owner).roleAssignments.getById(await idOf(people.visitor));
    await expect(own.bindings<{ Name: string }[]>()).resolves.toMatchObject([{ Name: 'Contribute' }]);
    await own.delete();
    await expect(list(people.visitor).items()).rejects.toMatchObject(refused);
  });

  it('shows people what they may do', async () => {
    const visitor = list(people.visitor);
    expect(await visitor.currentUserHasPermissions(PermissionKind.ViewListItems)).toBe(true);
    expect(await visitor.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    await expect(visitor.getCurrentUserEffectivePermissions()).resolves.toMatchObject({
      High: '176',
      Low: '138612833'
    });
    expect(
      await list(people.owner).userHasPermissions(`i:0#.f|membership|${people.member}`, PermissionKind.EditListItems)
    ).toBe(true);
    expect(await visitor.userHasPermissions(`i:0#.f|membership|${people.visitor}`, PermissionKind.EditListItems)).toBe(
      false
    );
    await expect(web(people.administrator).getCurrentUserEffectivePermissions()).resolves.toMatchObject({
      High: '2147483647',
      Low: '4294967295'
    });
    const chosen = await list(people.member).select('Title', 'EffectiveBasePermissions')<{
      EffectiveBasePermissions: object;
    }>();
    expect(chosen.EffectiveBasePermissions).toMatchObject({ High: '432', Low: '1011030767' });
  });
});

describe('DoesUserHavePermissions', () => {
  it('answers for a mask in the body and behind an alias', async () => {
    const add = { High: '0', Low: '2' };
    const ask = async (login: string, path: string, init?: RequestInit) =>
      ((await (await sharePoint.fetch(login, `_api/web/${path}`, init)).json()) as { value: boolean }).value;
    const post = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ permissionMask: add })
    };
    const alias = `DoesUserHavePermissions(@v)?@v={'High':'0','Low':'2'}`;
    await expect(ask(people.member, 'DoesUserHavePermissions', post)).resolves.toBe(true);
    await expect(ask(people.member, alias)).resolves.toBe(true);
    await expect(ask(people.visitor, alias)).resolves.toBe(false);
    await expect(sharePoint.fetch(people.visitor, '_api/web/DoesUserHavePermissions(@v)?@v={}')).resolves.toMatchObject(
      { status: 400 }
    );
  });
});

describe('permission levels', () => {
  it('lists the built-in ones', async () => {
    const limitedAccess = ['Limited Access', 'Web-Only Limited Access'];
    const names = (await web(people.owner).roleDefinitions()).map((role) => role.Name);
    expect(names).toEqual(['Full Control', 'Design', 'Edit', 'Contribute', 'Read', 'View Only', ...limitedAccess]);
    await expect(web(people.owner).roleDefinitions.getByType(2)()).resolves.toMatchObject({
      Id: roleIds.read,
      Name: 'Read'
    });
    await expect(web(people.owner).roleDefinitions.getById(roleIds.edit)()).resolves.toMatchObject({
      Name: 'Edit',
      RoleTypeKind: 6
    });
  });

  it('makes one that lets people add without changing, and enforces it', async () => {
    const low = [
      PermissionKind.ViewListItems,
      PermissionKind.AddListItems,
      PermissionKind.Open,
      PermissionKind.ViewFormPages
    ].reduce((mask, kind) => mask | (1 << (kind - 1)), 0);
    const { data } = (await web(people.owner).roleDefinitions.add('Append', 'Adds only', 70, {
      High: 32,
      Low: low
    })) as { data: { Id: number } };
    await list(people.owner).breakRoleInheritance(false);
    await list(people.owner).roleAssignments.add((await web(people.owner).associatedMemberGroup()).Id, data.Id);
    const id = await addTo(people.member);
    await expect(item(people.member, id).update({ Title: 'x' })).rejects.toMatchObject(refused);
    await expect(item(people.member, id).delete()).rejects.toMatchObject(refused);
    await web(people.owner)
      .roleDefinitions.getById(data.Id)
      .update({ Description: 'Changed', BasePermissions: { High: 32, Low: low | 4 } });
    await item(people.member, id).update({ Title: 'now allowed' });
    await expect(web(people.owner).roleDefinitions.getByName('append')()).resolves.toMatchObject({
      Description: 'Changed'
    });
    await web(people.owner).roleDefinitions.getById(data.Id).delete();
    await expect(web(people.owner).roleDefinitions.getById(data.Id)()).rejects.toMatchObject({ status: 404 });
  });

  it('refuses a second one of the same name', async () => {
    await expect(web(people.owner).roleDefinitions.add('read', '', 1, { High: 0, Low: 1 })).rejects.toMatchObject({
      status: 400
    });
  });
});

describe('groups', () => {
  it('knows the three groups every site has', async () => {
    const owners = await web(people.visitor).associatedOwnerGroup();
    expect(owners).toMatchObject({ Title: 'Hospital Owners', PrincipalType: 8, LoginName: 'Hospital Owners' });
    await expect(web(people.visitor).associatedVisitorGroup()).resolves.toMatchObject({
      Title: 'Hospital Visitors',
      OwnerTitle: 'Hospital Owners'
    });
    await expect(web(people.visitor).currentUser.groups()).resolves.toMatchObject([{ Title: 'Hospital Visitors' }]);
  });

  it('makes, fills, changes and removes one, and its members have its permissions at once', async () => {
    const made = (await web(people.owner).siteGroups.add({
      Title: 'Physicians',
      Description: 'May comment'
    })) as unknown as { Id: number };
    const group = web(people.owner).siteGroups.getById(made.Id);
    await group.users.add(`i:0#.f|membership|${people.visitor}`);
    await expect(group.users()).resolves.toMatchObject([{ Email: people.visitor }]);
    await list(people.owner).breakRoleInheritance(true);
    await list(people.owner).roleAssignments.add(made.Id, roleIds.contribute);
    await addTo(people.visitor);
    await group.users.removeByLoginName(`i:0#.f|membership|${people.visitor}`);
    await expect(addTo(people.visitor)).rejects.toMatchObject(refused);
    await group.update({ Title: 'Doctors' });
    await expect(web(people.owner).siteGroups.getByName('Doctors')()).resolves.toMatchObject({
      Id: made.Id,
      OwnerTitle: 'Olivia Owner'
    });
    await expect(group.users.add(`i:0#.f|membership|no.one@hospital.example`)).rejects.toMatchObject({ status: 404 });
    await web(people.owner).siteGroups.removeById(made.Id);
    await expect(group()).rejects.toMatchObject({ status: 404 });
  });

  it('keeps the three groups when asked to make them again', async () => {
    const before = await web(people.owner).siteGroups();
    await web(people.owner).createDefaultAssociatedGroups('Hospital', people.owner);
    await expect(web(people.owner).siteGroups()).resolves.toHaveLength(before.length);
    await expect(web(people.member).createDefaultAssociatedGroups('Hospital', people.owner)).rejects.toMatchObject(
      refused
    );
  });

  it('is changed by its owner and by no one else without the right', async () => {
    const made = (await web(people.owner).siteGroups.add({ Title: 'Readers' })) as unknown as { Id: number };
    await web(people.owner)
      .siteGroups.getById(made.Id)
      .setUserAsOwner(await idOf(people.member));
    await web(people.member).siteGroups.getById(made.Id).users.add(`i:0#.f|membership|${people.other}`);
    await expect(
      web(people.other).siteGroups.getById(made.Id).users.add(`i:0#.f|membership|${people.visitor}`)
    ).rejects.toMatchObject(refused);
    await expect(web(people.other).siteGroups.getById(made.Id).update({ Title: 'x' })).rejects.toMatchObject(refused);
    await expect(web(people.owner).siteGroups.add({ Title: 'readers' })).rejects.toMatchObject({ status: 400 });
  });
});
