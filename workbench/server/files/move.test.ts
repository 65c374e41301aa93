import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';

import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
const root = '/sites/hospital/Papers';

type Web = ReturnType<TestSharePoint['as']>['web'];
const web = (login: string = people.member): Web => sharePoint.as(login).web;
const file = (path: string, login?: string): ReturnType<Web['getFileByServerRelativePath']> =>
  web(login).getFileByServerRelativePath(`${root}/${path}`);
const folder = (path = '', login?: string): ReturnType<Web['getFolderByServerRelativePath']> =>
  web(login).getFolderByServerRelativePath(path === '' ? root : `${root}/${path}`);

beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  makeList(store, { title: 'Papers', url: 'Papers', baseTemplate: 101 });
  makeList(store, { title: 'Letters', url: 'Letters', baseTemplate: 101 });
  await folder().folders.addUsingPath('Old');
  await folder().files.addUsingPath('Plan.txt', 'first');
  await folder().files.addUsingPath('Plan.txt', 'second', { Overwrite: true });
});
afterEach(() => sharePoint.close());

/** Takes a folder's inherited permissions away, leaving members none. */
async function closeToMembers(path: string): Promise<void> {
  const item = await folder(path, people.administrator).getItem();
  await item.breakRoleInheritance(true);
  await item.roleAssignments.getById((await web(people.administrator).associatedMemberGroup()).Id).delete();
}

describe('a file is not moved', () => {
  it('by someone who may not delete it, nor into a folder they may not add to', async () => {
    await expect(file('Plan.txt', people.visitor).moveByPath(`${root}/Old/Plan.txt`, false)).rejects.toMatchObject({
      status: 403
    });
    await closeToMembers('Old');
    await expect(file('Plan.txt').moveByPath(`${root}/Old/Plan.txt`, false)).rejects.toMatchObject({ status: 404 });
    expect(await file('Plan.txt').getText()).toBe('second');
  });

  it('over another one, unless it says so', async () => {
    await folder('Old').files.addUsingPath('Plan.txt', 'other');
    await expect(file('Plan.txt').moveByPath(`${root}/Old/Plan.txt`, false)).rejects.toMatchObject({ status: 400 });
    await file('Plan.txt').moveByPath(`${root}/Old/Plan.txt`, true);
    expect(await file('Old/Plan.txt').getText()).toBe('second');
  });

  it('to another library, which this server refuses by name', async () => {
    await expect(file('Plan.txt').moveByPath('/sites/hospital/Letters/Plan.txt', false)).rejects.toMatchObject({
      status: 501,
      message: expect.stringContaining('moving a file to another library') as string
    });
    expect(await file('Plan.txt').getText()).toBe('second');
  });
});

it('refuses to move or copy folders, by name', async () => {
  await expect(folder('Old').moveByPath(`${root}/Older`)).rejects.toMatchObject({ status: 501 });
  await expect(folder('Old').copyByPath(`${root}/Older`)).rejects.toMatchObject({ status: 501 });
});

it('moves a file to another folder with its id, unique id, author and versions', async () => {
  const before = await file('Plan.txt')();
  const { Id } = await (await file('Plan.txt').getItem()).select('Id')<{ Id: number }>();
  await file('Plan.txt').moveByPath(`${root}/Old/Plan B.txt`, false);
  const moved = file('Old/Plan B.txt');
  expect(await moved()).toMatchObject({
    UniqueId: before.UniqueId,
    UIVersionLabel: before.UIVersionLabel,
    TimeLastModified: before.TimeLastModified
  });
  expect(await (await moved.getItem()).select('Id')()).toMatchObject({ Id });
  expect((await moved.versions()).map((version) => version.VersionLabel)).toEqual(['1.0']);
  expect(await moved.versions.getById(512).getText()).toBe('first');
  await expect(file('Plan.txt')()).rejects.toMatchObject({ status: 404 });
});

it('gives a moved file the permissions of the folder it comes to, unless it has its own', async () => {
  await folder().files.addUsingPath('Own.txt', 'x');
  await (await file('Own.txt', people.administrator).getItem()).breakRoleInheritance(true);
  await closeToMembers('Old');
  for (const name of ['Plan.txt', 'Own.txt'])
    await file(name, people.administrator).moveByPath(`${root}/Old/${name}`, false);
  await expect(file('Old/Plan.txt')()).rejects.toMatchObject({ status: 404 });
  expect(await file('Old/Own.txt').getText()).toBe('x');
});
