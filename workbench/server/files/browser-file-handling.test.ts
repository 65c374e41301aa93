import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/attachments';

import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  makeList(store, { title: 'Tasks', url: 'Lists/Tasks' });
  makeList(store, { title: 'Papers', url: 'Papers', baseTemplate: 101 });
  const { web } = sharePoint.as(people.member);
  const item = web.lists.getByTitle('Tasks').items;
  const { Id } = (await item.add({ Title: 'One' })) as { Id: number };
  for (const name of ['page.html', 'picture.svg', 'page.xhtml', 'scan.png']) {
    await item.getById(Id).attachmentFiles.add(name, '<script>alert(1)</script>');
    const folder = web.getFolderByServerRelativePath('/sites/hospital/Papers');
    await folder.files.addUsingPath(name, 'first', { Overwrite: true });
    await folder.files.addUsingPath(name, '<script>alert(1)</script>', { Overwrite: true });
  }
});
afterAll(() => sharePoint.close());

/** Every address one file or attachment is read at. */
const addresses = (name: string): readonly string[] => [
  `Papers/${name}`,
  `_layouts/15/download.aspx?SourceUrl=/sites/hospital/Papers/${name}`,
  `_vti_history/512/Papers/${name}`,
  `_api/web/getFileByServerRelativePath(decodedUrl='/sites/hospital/Papers/${name}')/$value`,
  `_api/web/getFileByServerRelativePath(decodedUrl='/sites/hospital/Papers/${name}')/openBinaryStream()`,
  `_api/web/getFileByServerRelativePath(decodedUrl='/sites/hospital/Papers/${name}')/versions(512)/$value`,
  `Lists/Tasks/Attachments/1/${name}`,
  `_api/web/lists/getByTitle('Tasks')/items(1)/attachmentFiles('${name}')/$value`
];

describe.each(['page.html', 'picture.svg', 'page.xhtml'])('%s, which could run as a page of the site,', (name) => {
  it.each(addresses(name))('is only offered for saving at %s', async (address) => {
    const { status, headers } = await sharePoint.fetch(people.visitor, address);
    expect([status, headers.get('content-disposition'), headers.get('x-content-type-options')]).toEqual([
      200,
      `attachment; filename*=UTF-8''${name}`,
      'nosniff'
    ]);
  });
});

it.each(addresses('scan.png'))('lets the browser show a picture read at %s', async (address) => {
  const { headers } = await sharePoint.fetch(people.visitor, address);
  expect([headers.get('content-type'), headers.has('content-disposition')]).toEqual(['image/png', false]);
});
