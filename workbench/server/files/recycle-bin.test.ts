import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/attachments';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';

import { addItem } from '../items/write-items';
import { findPrincipalByLogin } from '../principals/principals';
import { findListByTitle } from '../store/find-lists';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  makeList(sharePoint.sharePoint.store, { title: 'Tasks', url: 'Lists/Tasks' });
  makeList(sharePoint.sharePoint.store, { title: 'Papers', url: 'Papers', baseTemplate: 101 });
});
afterEach(() => sharePoint.close());

type Web = ReturnType<TestSharePoint['as']>['web'];
const web = (login: string = people.member): Web => sharePoint.as(login).web;
const tasks = (login?: string): ReturnType<Web['lists']['getByTitle']> => web(login).lists.getByTitle('Tasks');

async function addTask(Title: string, login?: string): Promise<number> {
  return ((await tasks(login).items.add({ Title })) as { Id: number }).Id;
}

describe('the recycle bin', () => {
  it('takes nothing from someone who may not delete', async () => {
    const id = await addTask('One');
    await expect(tasks(people.visitor).items.getById(id).recycle()).rejects.toMatchObject({ status: 403 });
    expect(await web().recycleBin()).toEqual([]);
  });

  it('gives nothing back to someone who may no longer add to where it was', async () => {
    const recycled = await tasks()
      .items.getById(await addTask('One'))
      .recycle();
    await tasks(people.administrator).breakRoleInheritance(false);
    await expect(web().recycleBin.getById(recycled).restore()).rejects.toMatchObject({ status: 403 });
    await expect(web().recycleBin.restoreAll()).rejects.toMatchObject({ status: 403 });
    await web(people.administrator).recycleBin.getById(recycled).restore();
    expect(await tasks(people.administrator).items()).toHaveLength(1);
  });

  it('takes no folder that holds something the person may not delete', async () => {
    const papers = web().getFolderByServerRelativePath('/sites/hospital/Papers');
    await papers.folders.addUsingPath('Old');
    const folder = web().getFolderByServerRelativePath('/sites/hospital/Papers/Old');
    await folder.files.addUsingPath('a.txt', 'a');
    const kept = await (
      await web(people.administrator).getFileByServerRelativePath('/sites/hospital/Papers/Old/a.txt')
    ).getItem();
    await kept.breakRoleInheritance(true);
    const { Id } = await web(people.administrator).associatedMemberGroup();
    await kept.roleAssignments.getById(Id).delete();
    await expect(folder.recycle()).rejects.toMatchObject({ status: 403 });
    await expect(folder.delete()).rejects.toMatchObject({ status: 403 });
    await expect((await folder.getItem()).delete()).rejects.toMatchObject({ status: 403 });
    await expect((await folder.getItem()).recycle()).rejects.toMatchObject({ status: 403 });
    expect(
      await web(people.administrator).getFolderByServerRelativePath('/sites/hospital/Papers/Old').files()
    ).toHaveLength(1);
  });

  it("takes no folder with others' items where people delete only their own", async () => {
    await tasks(people.administrator).update({ EnableFolderCreation: true, WriteSecurity: 2 } as object);
    await web().getFolderByServerRelativePath('/sites/hospital/Lists/Tasks').folders.addUsingPath('Mine');
    const folder = web().getFolderByServerRelativePath('/sites/hospital/Lists/Tasks/Mine');
    const { store } = sharePoint.sharePoint;
    const list = findListByTitle(store, 'Tasks');
    const other = findPrincipalByLogin(store, people.other);
    if (!list || !other) throw new Error('The site of the test is incomplete.');
    addItem(store, list, { cells: {}, authorId: other.id, folderUrl: '/sites/hospital/Lists/Tasks/Mine' });
    await expect(folder.recycle()).rejects.toMatchObject({ status: 403 });
  });

  it('hides what lies in it everywhere, and puts it back as it was', async () => {
    const id = await addTask('One');
    const recycled = await tasks().items.getById(id).recycle();
    await expect(tasks().items.getById(id)()).rejects.toMatchObject({ status: 404 });
    expect(await tasks().items()).toEqual([]);
    expect(await web().recycleBin()).toMatchObject([
      { Id: recycled, Title: 'One', ItemType: 3, DirName: 'sites/hospital/Lists/Tasks', DeletedByName: 'Mark Member' }
    ]);
    await web().recycleBin.getById(recycled).restore();
    expect(await tasks().items.getById(id)()).toMatchObject({ Title: 'One' });
    expect(await web().recycleBin()).toEqual([]);
  });

  it('shows people their own deletions, and administrators all', async () => {
    await tasks()
      .items.getById(await addTask('One'))
      .recycle();
    const id = await tasks(people.other)
      .items.getById(await addTask('Two', people.other))
      .recycle();
    expect((await web().recycleBin()).map((item) => item.Title)).toEqual(['One']);
    expect((await web(people.administrator).recycleBin()).map((item) => item.Title).sort()).toEqual(['One', 'Two']);
    await expect(web().recycleBin.getById(id).restore()).rejects.toMatchObject({ status: 400 });
  });

  it('takes a folder with all it holds, and gives all of it back', async () => {
    await web().getFolderByServerRelativePath('/sites/hospital/Papers').folders.addUsingPath('Old');
    const folder = web().getFolderByServerRelativePath('/sites/hospital/Papers/Old');
    await folder.files.addUsingPath('a.txt', 'a');
    const earlier = await folder.files.getByUrl('a.txt').recycle();
    await folder.files.addUsingPath('b.txt', 'b');
    const recycled = await folder.recycle();
    await expect(folder.files.getByUrl('b.txt')()).rejects.toMatchObject({ status: 404 });
    await expect(web().recycleBin.getById(earlier).restore()).rejects.toMatchObject({ status: 404 });
    await web().recycleBin.getById(recycled).restore();
    expect((await folder.files()).map((file) => file.Name)).toEqual(['b.txt']);
  });

  it('does not put a file back over another of its name', async () => {
    const files = web().getFolderByServerRelativePath('/sites/hospital/Papers').files;
    await files.addUsingPath('a.txt', 'old');
    const recycled = await files.getByUrl('a.txt').recycle();
    await files.addUsingPath('a.txt', 'new');
    await expect(web().recycleBin.getById(recycled).restore()).rejects.toMatchObject({ status: 400 });
    expect(await files.getByUrl('a.txt').getText()).toBe('new');
  });

  it('forgets for good when emptied', async () => {
    const recycled = await tasks()
      .items.getById(await addTask('One'))
      .recycle();
    await web().recycleBin.deleteAll();
    await expect(web(people.administrator).recycleBin.getById(recycled)()).rejects.toMatchObject({ status: 400 });
  });
});

describe('attachments', () => {
  it('are refused from someone who may not change the item, twice under one name, and where the list has none', async () => {
    const id = await addTask('One');
    await expect(tasks(people.visitor).items.getById(id).attachmentFiles.add('a.txt', 'a')).rejects.toMatchObject({
      status: 403
    });
    await tasks().items.getById(id).attachmentFiles.add('a.txt', 'a');
    await expect(tasks().items.getById(id).attachmentFiles.add('A.txt', 'b')).rejects.toMatchObject({ status: 400 });
    await tasks(people.administrator).update({ EnableAttachments: false });
    await expect(tasks().items.getById(id).attachmentFiles.add('b.txt', 'b')).rejects.toMatchObject({ status: 400 });
  });

  it('are added, listed with the item, read at their address, replaced and deleted', async () => {
    const id = await addTask('One');
    const { attachmentFiles } = tasks().items.getById(id);
    await attachmentFiles.add('screen shot.png', 'pixels');
    expect(
      await tasks().items.getById(id).select('Attachments', 'AttachmentFiles').expand('AttachmentFiles')()
    ).toMatchObject({
      Attachments: true,
      AttachmentFiles: [
        {
          FileName: 'screen shot.png',
          ServerRelativeUrl: `/sites/hospital/Lists/Tasks/Attachments/${id}/screen shot.png`
        }
      ]
    });
    expect(
      await (await sharePoint.fetch(people.visitor, `Lists/Tasks/Attachments/${id}/screen%20shot.png`)).text()
    ).toBe('pixels');
    await attachmentFiles.getByName('screen shot.png').setContent('more pixels');
    expect(await attachmentFiles.getByName('screen shot.png').getText()).toBe('more pixels');
    await attachmentFiles.getByName('screen shot.png').delete();
    expect(await attachmentFiles()).toEqual([]);
    expect(await tasks().items.getById(id)()).toMatchObject({ Attachments: false });
  });
});
