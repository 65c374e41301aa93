import '../testing/all-of-pnp';

import type { IFile } from '@pnp/sp/files';

import { people, startTestSharePoint, TEST_NOW } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
const path = (): string => `${new URL(sharePoint.url).pathname}/Shared Documents/a.docx`;
const file = (): IFile => sharePoint.as(people.owner).web.getFileByServerRelativePath(path());
const labels = async (): Promise<string[]> => (await file().versions()).map(({ VersionLabel }) => VersionLabel);

async function start(options: Parameters<typeof startTestSharePoint>[0] = {}): Promise<void> {
  sharePoint = await startTestSharePoint(options);
  const { lists } = sharePoint.as(people.owner).web;
  await lists.getByTitle('Documents').rootFolder.files.addUsingPath('a.docx', 'one');
}

const setNow = (hours: number): void => sharePoint.setNow(new Date(TEST_NOW.getTime() + hours * 3_600_000));

afterEach(() => sharePoint.close());

describe('versions of a file (tenant 11)', () => {
  it('are made by every change of a column, with the bytes of the one before', async () => {
    await start();
    const item = await file().getItem();
    await item.update({ Title: 'x' });
    await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'y' }]);
    expect(await labels()).toEqual(['1.0', '2.0']);
    expect((await file()()).UIVersionLabel).toBe('3.0');
    expect(await file().versions.getById(512).getText()).toBe('one');
  });

  it('are made by AutoSave while the file is open in Word, by no one who may not change it', async () => {
    await start();
    const word = (method: string, login: string, body?: string): Promise<Response> =>
      fetch(`${new URL(sharePoint.url).origin}/_workbench/word?path=${encodeURIComponent(path())}`, {
        method,
        headers: { 'X-Workbench-User': login },
        ...(body === undefined ? {} : { body })
      });
    await word('POST', people.member);
    for (const content of ['two', 'three']) await word('PUT', people.member, content);
    expect((await word('PUT', people.visitor, 'x')).status).toBe(403);
    expect(await labels()).toEqual(['1.0', '2.0']);
    expect(await file().getText()).toBe('three');
  });

  it('are deleted beyond the limit of their library', async () => {
    await start();
    await sharePoint.as(people.owner).web.lists.getByTitle('Documents').update({ MajorVersionLimit: 2 });
    for (const content of ['two', 'three', 'four']) await file().setContent(content);
    expect(await labels()).toEqual(['3.0']);
    expect(await file().getText()).toBe('four');
  });

  it('are thinned out as they age where limits are automatic', async () => {
    await start({ versionLimits: 'automatic' });
    for (const [hours, content] of [
      [0.1, 'two'],
      [0.2, 'three'],
      [5, 'four']
    ] as const) {
      setNow(hours);
      await file().setContent(content);
    }
    setNow(29 * 24);
    await file().setContent('five');
    expect(await labels()).toEqual(['1.0', '2.0', '3.0', '4.0']);
    setNow(40 * 24);
    await file().setContent('six');
    expect(await labels()).toEqual(['3.0', '4.0', '5.0']);
    expect(
      await file()
        .versions.getById(3 * 512)
        .getText()
    ).toBe('three');
    setNow(70 * 24);
    await file().setContent('seven');
    expect(await labels()).toEqual(['4.0', '5.0', '6.0']);
  });
});
