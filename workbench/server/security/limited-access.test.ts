import '../testing/all-of-pnp';

import type { IList } from '@pnp/sp/lists';
import type { IItem } from '@pnp/sp/items';

import { findPrincipalByLogin } from '../principals/principals';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import { roleIds } from './built-in-roles';

type Web = ReturnType<TestSharePoint['as']>['web'];

let sharePoint: TestSharePoint;
let list: IList;
let folder: IItem;
let item: IItem;
let membersId: number;
let visitorId: number;

const web = (): Web => sharePoint.as(people.owner).web;

/** Kinds of the levels someone has on a securable: 1 and 9 are the two kinds of Limited Access. */
async function kindsOn(securable: Pick<IItem, 'roleAssignments'>, principalId: number): Promise<number[]> {
  const rows = await securable.roleAssignments
    .select('PrincipalId', 'RoleDefinitionBindings/RoleTypeKind')
    .expand('RoleDefinitionBindings')<{ PrincipalId: number; RoleDefinitionBindings: { RoleTypeKind: number }[] }[]>();
  const row = rows.find(({ PrincipalId }) => PrincipalId === principalId);
  return (row?.RoleDefinitionBindings ?? []).map(({ RoleTypeKind }) => RoleTypeKind).sort();
}

beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  await web().lists.add('Entries', '', 100, false, { EnableFolderCreation: true });
  list = web().lists.getByTitle('Entries');
  const root = `${new URL(sharePoint.url).pathname}/Lists/Entries`;
  const made = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'c1' }], root, false, '', {
    leafName: 'c1',
    objectType: 1
  });
  const inside = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'x' }], `${root}/c1`);
  const idOf = (results: typeof made): number =>
    Number(results.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
  folder = list.items.getById(idOf(made));
  item = list.items.getById(idOf(inside));
  membersId = (await web().associatedMemberGroup()).Id;
  visitorId = findPrincipalByLogin(sharePoint.sharePoint.store, people.visitor)?.id ?? 0;
});
afterEach(() => sharePoint.close());

describe('Limited Access (tenant 6)', () => {
  it('appears on the list beside real levels, for whoever has rights on a folder in it', async () => {
    await list.breakRoleInheritance(true, false);
    await folder.breakRoleInheritance(false, false);
    expect(await kindsOn(list, membersId)).toEqual([6]);
    await folder.roleAssignments.add(membersId, roleIds.contribute);
    expect(await kindsOn(list, membersId)).toEqual([1, 6]);
    expect(await kindsOn(folder, membersId)).toEqual([3]);
  });

  it('lets someone into the web who was given a list, and by a level of its own who was given an item', async () => {
    await list.breakRoleInheritance(true, false);
    await folder.breakRoleInheritance(true, false);
    await item.breakRoleInheritance(true, false);
    await item.roleAssignments.add(visitorId, roleIds.read);
    expect(await kindsOn(web(), visitorId)).toEqual([9]);
    expect([await kindsOn(list, visitorId), await kindsOn(folder, visitorId)]).toEqual([[1], [1]]);
    await list.roleAssignments.add(visitorId, roleIds.read);
    expect(await kindsOn(web(), visitorId)).toEqual([1, 9]);
  });

  it('is taken away with the last right below', async () => {
    await list.breakRoleInheritance(true, false);
    await folder.breakRoleInheritance(false, false);
    await folder.roleAssignments.add(visitorId, roleIds.read);
    await folder.roleAssignments.add(visitorId, roleIds.contribute);
    await folder.roleAssignments.remove(visitorId, roleIds.read);
    expect(await kindsOn(list, visitorId)).toEqual([1]);
    await folder.roleAssignments.remove(visitorId, roleIds.contribute);
    expect([await kindsOn(list, visitorId), await kindsOn(web(), visitorId)]).toEqual([[], []]);
  });

  it('follows lists and folders that inherit again, and items that are deleted', async () => {
    await list.breakRoleInheritance(true, false);
    await item.breakRoleInheritance(true, false);
    await item.roleAssignments.add(visitorId, roleIds.read);
    await list.resetRoleInheritance();
    expect(await kindsOn(web(), visitorId)).toEqual([1]);
    await list.breakRoleInheritance(true, false);
    expect([await kindsOn(list, visitorId), await kindsOn(web(), visitorId)]).toEqual([[1], [9]]);
    await list.items.getById(2).delete();
    expect([await kindsOn(list, visitorId), await kindsOn(web(), visitorId)]).toEqual([[], []]);
  });

  it('is hidden, cannot be given, and is not copied to what gets permissions of its own', async () => {
    await list.breakRoleInheritance(true, false);
    await list.roleAssignments.add(visitorId, roleIds.read);
    const levels = await web().roleDefinitions.filter('Hidden eq true')();
    expect(levels.map(({ RoleTypeKind }) => RoleTypeKind)).toEqual([1, 9]);
    for (const { Id } of levels)
      await expect(list.roleAssignments.add(membersId, Id)).rejects.toMatchObject({ status: 400 });
    await web().lists.add('Other');
    await web().lists.getByTitle('Other').breakRoleInheritance(true, false);
    expect(await kindsOn(web().lists.getByTitle('Other'), visitorId)).toEqual([]);
  });
});
