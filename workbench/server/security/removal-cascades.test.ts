import '../testing/all-of-pnp';

import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';

import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import { roleIds } from './built-in-roles';

type Web = ReturnType<TestSharePoint['as']>['web'];

let sharePoint: TestSharePoint;
let list: IList;
let open: IItem;
let closed: IItem;
let membersId: number;

const web = (login: string = people.owner): Web => sharePoint.as(login).web;
const root = (): string => `${new URL(sharePoint.url).pathname}/Lists/Entries`;

async function addFolder(name: string): Promise<IItem> {
  const made = await list.addValidateUpdateItemUsingPath(
    [{ FieldName: 'Title', FieldValue: name }],
    root(),
    false,
    '',
    {
      leafName: name,
      objectType: 1
    }
  );
  const folder = list.items.getById(Number(made.find(({ FieldName }) => FieldName === 'Id')?.FieldValue));
  await folder.breakRoleInheritance(true, false);
  return folder;
}

const commentIn = (folder: string): Promise<unknown> =>
  web(people.member)
    .lists.getByTitle('Entries')
    .addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'x' }], `${root()}/${folder}`);
const holders = async (securable: Pick<IItem, 'roleAssignments'>): Promise<number[]> =>
  (await securable.roleAssignments<{ PrincipalId: number }[]>()).map(({ PrincipalId }) => PrincipalId);

beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  await web().lists.add('Entries', '', 100, false, { EnableFolderCreation: true });
  list = web().lists.getByTitle('Entries');
  await list.breakRoleInheritance(true, false);
  membersId = (await web().associatedMemberGroup()).Id;
  [open, closed] = [await addFolder('open'), await addFolder('closed')];
});
afterEach(() => sharePoint.close());

describe('DELETE of a role assignment (tenant 4)', () => {
  it('on a list takes the principal out of every folder below as well', async () => {
    await commentIn('open');
    await list.roleAssignments.getById(membersId).delete();
    expect([await holders(list), await holders(open), await holders(closed)].flat()).not.toContain(membersId);
    await expect(commentIn('open')).rejects.toMatchObject({ status: 403 });
  });

  it('on a folder leaves the other folders and the list alone', async () => {
    await open.roleAssignments.getById(membersId).delete();
    await expect(commentIn('open')).rejects.toMatchObject({ status: 403 });
    await commentIn('closed');
    expect(await holders(list)).toContain(membersId);
  });

  it('on the web takes the principal out of every list', async () => {
    await web().roleAssignments.getById(membersId).delete();
    expect([await holders(list), await holders(open)].flat()).not.toContain(membersId);
  });
});

describe('removeRoleAssignment of one level (tenant 4)', () => {
  it('leaves the folders below as they are', async () => {
    await list.roleAssignments.remove(membersId, roleIds.edit);
    await commentIn('open');
    expect(await holders(open)).toContain(membersId);
  });

  it('lets a level be changed without closing anything, the new one first', async () => {
    await list.roleAssignments.add(membersId, roleIds.read);
    await list.roleAssignments.remove(membersId, roleIds.edit);
    await commentIn('open');
    await expect(web(people.member).lists.getByTitle('Entries').items.add({ Title: 'outside' })).rejects.toMatchObject({
      status: 403
    });
  });
});
