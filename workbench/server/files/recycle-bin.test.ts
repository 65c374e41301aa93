import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/attachments';
import '@pnp/sp/recycle-bin';

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
