import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { createHash } from 'node:crypto';

import { addItem } from '../items/write-items';
import { updateList } from '../lists/list-store';
import { findListByTitle } from '../store/find-lists';
import { breakRoleInheritance, grantRole } from '../security/inheritance';
import { roleIds } from '../security';
import { findPrincipalByLogin } from '../principals/principals';
import type { ListRecord } from '../store/records';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
let library: ListRecord;
const root = '/sites/hospital/Papers';

beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  library = makeList(sharePoint.sharePoint.store, { title: 'Papers', url: 'Papers', baseTemplate: 101 }, [
    { title: 'Topic', type: 'Text' }
  ]);
});
afterEach(() => sharePoint.close());

type Web = ReturnType<TestSharePoint['as']>['web'];
const web = (login: string = people.member): Web => sharePoint.as(login).web;
const papers = (login?: string): ReturnType<Web['getFolderByServerRelativePath']> =>
  web(login).getFolderByServerRelativePath(root);
const file = (name: string, login?: string): ReturnType<Web['getFileByServerRelativePath']> =>
  web(login).getFileByServerRelativePath(`${root}/${name}`);
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

async function upload(name: string, text: string, login: string = people.member): Promise<void> {
  await papers(login).files.addUsingPath(name, bytes(text), { Overwrite: true });
}

/** Leaves the library to its administrator and those who are given a level. */
function closeLibrary(login: string, roleId: number): void {
  const { store } = sharePoint.sharePoint;
  const administrator = findPrincipalByLogin(store, people.administrator);
  const other = findPrincipalByLogin(store, login);
  if (administrator === null || other === null) throw new Error('The people of the test are missing.');
  const securable = { kind: 'list', list: library } as const;
  breakRoleInheritance(store, administrator, securable, { copyRoleAssignments: false, clearSubscopes: false });
  store.forget('lists');
  grantRole(store, securable, other.id, roleId);
}

describe('a file that is refused', () => {
  it('cannot be added by someone who may only read', async () => {
    await expect(upload('Plan.txt', 'x', people.visitor)).rejects.toMatchObject({ status: 403 });
  });

  it('does not replace another unless it says so', async () => {
    await upload('Plan.txt', 'first');
    await expect(papers().files.addUsingPath('plan.TXT', bytes('second'))).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('-2130575257')
    });
    expect(await file('Plan.txt').getText()).toBe('first');
  });

  it.each(['a:b.txt', 'a*b.txt', ' '])('has no such name: %s', async (name) => {
    await expect(upload(name, 'x')).rejects.toMatchObject({ status: 400 });
  });

  it('is not found where there is none, or by someone who may not read it', async () => {
    await expect(file('Nothing.txt')()).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('System.IO.FileNotFoundException')
    });
    await upload('Plan.txt', 'x');
    closeLibrary(people.owner, roleIds.read);
    await expect(file('Plan.txt')()).rejects.toMatchObject({ status: 404 });
    expect((await sharePoint.fetch(people.member, 'Papers/Plan.txt')).status).toBe(404);
  });

  it('is neither replaced, deleted nor recycled by someone who may only read', async () => {
    await upload('Plan.txt', 'x');
    closeLibrary(people.member, roleIds.read);
    await expect(file('Plan.txt').setContent(bytes('y') as unknown as string)).rejects.toMatchObject({ status: 403 });
    await expect(file('Plan.txt').delete()).rejects.toMatchObject({ status: 403 });
    await expect(file('Plan.txt').recycle()).rejects.toMatchObject({ status: 403 });
    expect(await file('Plan.txt').getText()).toBe('x');
  });

  it('is not deleted for an older version than the stored one', async () => {
    await upload('Plan.txt', 'first');
    const { ETag } = await file('Plan.txt')();
    await upload('Plan.txt', 'second');
    await expect(file('Plan.txt').delete(ETag)).rejects.toMatchObject({ status: 412 });
    await expect(file('Plan.txt').deleteWithParams({ ETagMatch: ETag })).rejects.toMatchObject({ status: 412 });
  });

  it('is not made by adding an item to the library', async () => {
    await expect(web().lists.getByTitle('Papers').items.add({ Title: 'x' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('a file', () => {
  it('is added, described and read', async () => {
    await upload("Dr. O'Hara's plan & notes 50%.txt", 'Hello');
    const added = file("Dr. O'Hara's plan & notes 50%.txt");
    expect(await added()).toMatchObject({
      Name: "Dr. O'Hara's plan & notes 50%.txt",
      ServerRelativeUrl: `${root}/Dr. O'Hara's plan & notes 50%.txt`,
      Length: '5',
      UIVersionLabel: '1.0',
      MajorVersion: 1,
      Exists: true
    });
    expect(await added.getText()).toBe('Hello');
    expect(await added.select('Exists')()).toMatchObject({ Exists: true });
  });

  it('has its columns in an item, which can be filled in', async () => {
    await upload('Plan.txt', 'x');
    const item = await file('Plan.txt').getItem<{ Id: number }>();
    await item.update({ Title: 'The plan', Topic: 'Call' });
    expect(await file('Plan.txt').expand('ListItemAllFields')()).toMatchObject({
      Title: 'The plan',
      ListItemAllFields: { Topic: 'Call' }
    });
    const [listed] = await web()
      .lists.getByTitle('Papers')
      .items.select('Id', 'FileLeafRef', 'FileRef', 'File/Length', 'File/Name')
      .expand('File')<{ File: { Length: string } }[]>();
    expect(listed).toMatchObject({
      FileLeafRef: 'Plan.txt',
      FileRef: `${root}/Plan.txt`,
      File: { Length: '1', Name: 'Plan.txt' }
    });
  });

  it('is found by its unique id, with who wrote it', async () => {
    await upload('Plan.txt', 'x');
    await upload('Plan.txt', 'y', people.other);
    const { UniqueId } = await file('Plan.txt')();
    expect(await web().getFileById(UniqueId).expand('Author', 'ModifiedBy')()).toMatchObject({
      Name: 'Plan.txt',
      Author: { Title: 'Mark Member' },
      ModifiedBy: { Title: 'Mona Member' }
    });
  });

  it('is uploaded in chunks, in any number', async () => {
    const content = Buffer.from(Array.from({ length: 50_000 }, (_, index) => index % 251));
    await papers().files.addChunked('Big.bin', new Blob([content]), { chunkSize: 16_384, Overwrite: true });
    const stored = await file('Big.bin').getBuffer();
    expect(createHash('sha256').update(Buffer.from(stored)).digest('hex')).toBe(
      createHash('sha256').update(content).digest('hex')
    );
  });

  it('does not take a chunk that does not follow the last one', async () => {
    await upload('Big.bin', '');
    const id = '0f0f0f0f-0000-4000-8000-000000000001';
    const path = `_api/web/getFileByServerRelativePath(decodedUrl='${root}/Big.bin')`;
    await sharePoint.fetch(people.member, `${path}/startUpload(uploadId=guid'${id}')`, { method: 'POST', body: 'abc' });
    expect(
      (
        await sharePoint.fetch(people.member, `${path}/continueUpload(uploadId=guid'${id}',fileOffset=99)`, {
          method: 'POST',
          body: 'def'
        })
      ).status
    ).toBe(400);
  });

  it('keeps JSON as the bytes it is', async () => {
    await upload('data.json', '{"broken": ');
    expect(await file('data.json').getText()).toBe('{"broken": ');
  });

  it('is copied and moved, with its columns', async () => {
    await upload('Plan.txt', 'x');
    await (await file('Plan.txt').getItem()).update({ Topic: 'Call' });
    await papers().folders.addUsingPath('Old');
    await file('Plan.txt').copyByPath(`${root}/Old/Copy.txt`, false);
    await file('Plan.txt').moveByPath(`${root}/Moved.txt`, false);
    expect((await papers().files()).map((each) => each.Name)).toEqual(['Moved.txt']);
    expect(await file('Old/Copy.txt').listItemAllFields()).toMatchObject({ Topic: 'Call' });
  });
});

describe('versions of a file', () => {
  beforeEach(async () => {
    await upload('Plan.txt', 'first');
    await upload('Plan.txt', 'second', people.other);
    await (await file('Plan.txt').getItem()).update({ Topic: 'only a column' });
    await upload('Plan.txt', 'last');
  });

  it('are listed oldest first without the current one, and each has the bytes it had', async () => {
    const versions =
      await file('Plan.txt').versions.expand('CreatedBy')<
        { ID: number; VersionLabel: string; Size: number; CreatedBy: { Title: string } }[]
      >();
    expect(versions.map((version) => [version.VersionLabel, version.Size, version.CreatedBy.Title])).toEqual([
      ['1.0', 5, 'Mark Member'],
      ['2.0', 6, 'Mona Member'],
      ['3.0', 6, 'Mark Member']
    ]);
    const texts = await Promise.all(versions.map((version) => file('Plan.txt').versions.getById(version.ID).getText()));
    expect(texts).toEqual(['first', 'second', 'second']);
  });

  it('are read at their address in the history', async () => {
    const [first] = await file('Plan.txt').versions();
    const response = await sharePoint.fetch(people.member, String(first?.Url));
    expect(await response.text()).toBe('first');
    expect((await sharePoint.fetch(people.member, '_vti_history/99999/Papers/Plan.txt')).status).toBe(404);
  });

  it('become the current one again when restored', async () => {
    await file('Plan.txt').versions.restoreByLabel('1.0');
    expect(await file('Plan.txt').getText()).toBe('first');
    expect(await file('Plan.txt')()).toMatchObject({ UIVersionLabel: '5.0' });
  });

  it('can be deleted without changing the bytes of the others', async () => {
    await file('Plan.txt').versions.deleteByLabel('2.0');
    expect((await file('Plan.txt').versions()).map((version) => version.VersionLabel)).toEqual(['1.0', '3.0']);
    expect(await file('Plan.txt').versions.getById(1536).getText()).toBe('second');
  });

  it('are not kept where the library keeps none', async () => {
    updateList(sharePoint.sharePoint.store, findListByTitle(sharePoint.sharePoint.store, 'Papers') ?? library, {
      settings: { EnableVersioning: false }
    });
    await upload('Other.txt', 'a');
    await upload('Other.txt', 'b');
    expect([await file('Other.txt').getText(), (await file('Other.txt').versions()).length]).toEqual(['b', 0]);
  });
});

describe('folders', () => {
  it('are not made by someone who may only read, nor twice', async () => {
    await expect(papers(people.visitor).folders.addUsingPath('2026')).rejects.toMatchObject({ status: 403 });
    await papers().folders.addUsingPath('2026');
    await expect(papers().folders.addUsingPath('2026')).rejects.toMatchObject({ status: 400 });
    await expect(web().getFolderByServerRelativePath(`${root}/2025`)()).rejects.toMatchObject({ status: 404 });
  });

  it('hold files and folders, by name', async () => {
    await papers().folders.addUsingPath('2026');
    const folder = web().getFolderByServerRelativePath(`${root}/2026`);
    await folder.addSubFolderUsingPath('Surgery');
    await folder.files.addUsingPath('b.txt', bytes('b'));
    await folder.files.addUsingPath('a.txt', bytes('a'));
    expect(await folder()).toMatchObject({ Name: '2026', ItemCount: 3, ServerRelativeUrl: `${root}/2026` });
    expect((await folder.files()).map((each) => each.Name)).toEqual(['a.txt', 'b.txt']);
    expect((await folder.folders()).map((each) => each.Name)).toEqual(['Surgery']);
    expect(await folder.files.getByUrl('a.txt').getText()).toBe('a');
    expect(await folder.parentFolder()).toMatchObject({ Name: 'Papers' });
    expect(await web().lists.getByTitle('Papers').rootFolder()).toMatchObject({ ServerRelativeUrl: root });
  });

  it('have an item, are renamed with all that is in them, and deleted with it', async () => {
    await papers().folders.addUsingPath('2026');
    await web().getFolderByServerRelativePath(`${root}/2026`).files.addUsingPath('a.txt', bytes('a'));
    expect(await (await web().getFolderByServerRelativePath(`${root}/2026`).getItem())()).toMatchObject({
      FileSystemObjectType: 1,
      Title: '2026'
    });
    await web().getFolderByServerRelativePath(`${root}/2026`).update({ Name: '2027' });
    expect(await file('2027/a.txt').getText()).toBe('a');
    await web().getFolderByServerRelativePath(`${root}/2027`).delete();
    await expect(file('2027/a.txt')()).rejects.toMatchObject({ status: 404 });
  });

  it('past the list view threshold cannot be listed', async () => {
    const { store } = sharePoint.sharePoint;
    store.transaction(() => {
      for (let index = 0; index <= 5000; index += 1)
        addItem(store, library, { cells: {}, authorId: 1, leafName: `f${index}.txt` });
    });
    await expect(papers().files()).rejects.toMatchObject({
      status: 500,
      message: expect.stringContaining('SPQueryThrottledException')
    });
  });
});

describe("a file's own address", () => {
  it('shows it, and answers 304 to a browser that has it already', async () => {
    await upload('Plan.txt', 'Hello');
    const response = await sharePoint.fetch(people.visitor, 'Papers/Plan.txt');
    expect([response.headers.get('Content-Type'), await response.text()]).toEqual([
      'text/plain;charset=utf-8',
      'Hello'
    ]);
    const again = await sharePoint.fetch(people.visitor, 'Papers/Plan.txt', {
      headers: { 'If-None-Match': response.headers.get('ETag') ?? '' }
    });
    expect(again.status).toBe(304);
  });

  it('never lets an uploaded page run as one of the site', async () => {
    await upload('page.html', '<script>alert(1)</script>');
    expect((await sharePoint.fetch(people.visitor, 'Papers/page.html')).headers.get('Content-Disposition')).toMatch(
      /^attachment/
    );
  });
});
