import '../testing/all-of-pnp';

import type { IList } from '@pnp/sp/lists';
import { PermissionKind } from '@pnp/sp/security';

import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
let count = 0;

function makeTasks(unique: boolean): IList {
  const title = `Tasks ${++count}`;
  makeList(sharePoint.sharePoint.store, { title, url: `Lists/Tasks${count}` }, [
    { title: 'Key', type: 'Text', indexed: true, unique }
  ]);
  return sharePoint.as(people.owner).web.lists.getByTitle(title);
}

beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

describe('a list with a column of unique values (tenant 15a)', () => {
  it('has no permissions of single items or folders', async () => {
    const tasks = makeTasks(true);
    const { Id } = (await tasks.items.add({ Title: 'x', Key: 'a' })) as { Id: number };
    await expect(tasks.items.getById(Id).breakRoleInheritance(true)).rejects.toMatchObject({ status: 400 });
    expect(await tasks.items.getById(Id).select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: false
    });
  });

  it('has permissions of its own as a whole', async () => {
    const tasks = makeTasks(true);
    await tasks.breakRoleInheritance(true);
    expect(await tasks.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
  });

  it('cannot be one where people read their own items only, but one where they edit their own only', async () => {
    const tasks = makeTasks(true);
    await expect(tasks.update({ ReadSecurity: 2 })).rejects.toMatchObject({ status: 400 });
    await tasks.update({ WriteSecurity: 2 });
  });
});

describe('a column cannot be made unique (tenant 15a)', () => {
  const makeUnique = (tasks: IList): Promise<unknown> =>
    tasks.fields.getByInternalNameOrTitle('Key').update({ EnforceUniqueValues: true, Indexed: true });

  it('where an item has permissions of its own, until it inherits again', async () => {
    const tasks = makeTasks(false);
    const { Id } = (await tasks.items.add({ Title: 'x', Key: 'a' })) as { Id: number };
    await tasks.items.getById(Id).breakRoleInheritance(true);
    await expect(makeUnique(tasks)).rejects.toMatchObject({ status: 400 });
    await tasks.items.getById(Id).resetRoleInheritance();
    await makeUnique(tasks);
  });

  it('where people read their own items only, and no unique one added', async () => {
    const tasks = makeTasks(false);
    await tasks.update({ ReadSecurity: 2 });
    await expect(makeUnique(tasks)).rejects.toMatchObject({ status: 400 });
    const xml = '<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE" />';
    await expect(tasks.fields.createFieldAsXml(xml)).rejects.toMatchObject({ status: 400 });
  });
});

describe('titles of lists (tenant 10)', () => {
  it('are unique on a site, whoever made the list', async () => {
    const { lists } = sharePoint.as(people.owner).web;
    await lists.add('Locations');
    const taken = { status: 500, message: expect.stringContaining('-2130575342') as string };
    await expect(lists.add('LOCATIONS')).rejects.toMatchObject(taken);
    await lists.add('Other places');
    await expect(lists.getByTitle('Other places').update({ Title: 'Locations' })).rejects.toMatchObject(taken);
  });
});

describe('levels and search (tenant 15b)', () => {
  it('let holders of Edit make and remove lists', async () => {
    const { lists } = sharePoint.as(people.member).web;
    await lists.add('Made by a member');
    await lists.getByTitle('Made by a member').delete();
    await expect(sharePoint.as(people.visitor).web.lists.add('x')).rejects.toMatchObject({ status: 403 });
  });

  it('let holders of Contribute delete what others made, and no list', async () => {
    const tasks = makeTasks(false);
    const { Id } = (await tasks.items.add({ Title: "the owner's" })) as { Id: number };
    const { web } = sharePoint.as(people.owner);
    await tasks.breakRoleInheritance(false);
    await tasks.roleAssignments.add(
      (await web.associatedMemberGroup()).Id,
      (await web.roleDefinitions.getByType(3)()).Id
    );
    const asMember = sharePoint.as(people.member).web.lists.getByTitle(`Tasks ${count}`);
    await asMember.items.getById(Id).delete();
    await expect(asMember.delete()).rejects.toMatchObject({ status: 403 });
  });

  it('find nothing in a list marked NoCrawl', async () => {
    const tasks = makeTasks(false);
    await tasks.items.add({ Title: 'Xylophone' });
    const search = async (): Promise<number> => (await sharePoint.as(people.member).search('xylophone')).RowCount;
    expect(await search()).toBe(1);
    await tasks.update({ NoCrawl: true });
    expect(await search()).toBe(0);
  });
});

describe('Members of a new site (tenant 3)', () => {
  it('hold Edit on it, and on every list that inherits', async () => {
    const { web } = sharePoint.as(people.owner);
    const rows =
      await web.roleAssignments.expand('RoleDefinitionBindings')<
        { PrincipalId: number; RoleDefinitionBindings: { RoleTypeKind: number }[] }[]
      >();
    const members = (await web.associatedMemberGroup()).Id;
    const kinds = rows.find(({ PrincipalId }) => PrincipalId === members)?.RoleDefinitionBindings;
    expect(kinds?.map(({ RoleTypeKind }) => RoleTypeKind)).toContain(6);
    const pages = sharePoint.as(people.member).web.lists.getByTitle('Site Pages');
    expect(await pages.currentUserHasPermissions(PermissionKind.EditListItems)).toBe(true);
  });
});
