import '../testing/all-of-pnp';

import { makeList } from '../testing/make-list';
import { people, startTestSharePoint, type TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  makeList(store, { title: 'Tasks', url: 'Lists/Tasks' });
  makeList(store, { title: 'Papers', url: 'Papers', baseTemplate: 101 });
  await sharePoint
    .as(people.owner)
    .web.getFolderByServerRelativePath('/sites/hospital/Papers')
    .files.addUsingPath('Plan.txt', 'x');
});
afterAll(() => sharePoint.close());

type List = ReturnType<ReturnType<TestSharePoint['as']>['web']['lists']['getByTitle']>;
const tasks = (): List => sharePoint.as(people.owner).web.lists.getByTitle('Tasks');

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { 'odata.error': { code: string } })['odata.error'].code;
}

describe('what SharePoint does and this server does not is refused by name, never answered as done:', () => {
  it.each(['Publish', 'Unpublish', 'Approve', 'Deny'])('%s of a file', async (operation) => {
    const path = `_api/web/getFileByServerRelativePath(decodedUrl='/sites/hospital/Papers/Plan.txt')/${operation}()`;
    const response = await sharePoint.fetch(people.owner, path, { method: 'POST' });
    expect(response.status).toBe(501);
    expect(await response.text()).toContain(`'${operation}'`);
  });

  it('recycling a list, which stays', async () => {
    await expect(tasks().recycle()).rejects.toMatchObject({
      status: 501,
      message: expect.stringContaining("'Recycle'") as string
    });
    expect(await tasks().select('Title')()).toEqual(expect.objectContaining({ Title: 'Tasks' }));
  });

  it.each([
    { EnableModeration: true },
    { EnableMinorVersions: true },
    { ForceCheckout: true },
    { DraftVersionVisibility: 1 },
    { IrmEnabled: true }
  ])('a list with %j', async (setting) => {
    const [name] = Object.keys(setting);
    await expect(tasks().update(setting as object)).rejects.toMatchObject({
      status: 501,
      message: expect.stringContaining(String(name)) as string
    });
  });

  it('recycling a version of a file, or an attachment by itself', async () => {
    const file = "_api/web/getFileByServerRelativePath(decodedUrl='/sites/hospital/Papers/Plan.txt')";
    const version = await sharePoint.fetch(people.owner, `${file}/versions/recycleById(vid=512)`, { method: 'POST' });
    expect(version.status).toBe(501);
    const { Id } = (await tasks().items.add({ Title: 'One' })) as { Id: number };
    await tasks().items.getById(Id).attachmentFiles.add('a.txt', 'a');
    const path = `_api/web/lists/getByTitle('Tasks')/items(${Id})/attachmentFiles('a.txt')/recycleObject`;
    expect((await sharePoint.fetch(people.owner, path, { method: 'POST' })).status).toBe(501);
    expect(await tasks().items.getById(Id).attachmentFiles()).toHaveLength(1);
  });

  it('a view with totals', async () => {
    const xml = '<View><Aggregations Value="On"><FieldRef Name="Title" Type="COUNT"/></Aggregations></View>';
    await expect(tasks().defaultView.setViewXml(xml)).rejects.toMatchObject({ status: 501 });
  });

  it.each([
    { SourceId: 'b09a7990-05ea-4af9-81ef-edfab16c4e31' },
    { CollapseSpecification: 'Author:1' },
    { EnableFQL: true }
  ])('a search with %j', async (option) => {
    await expect(sharePoint.as(people.owner).search({ Querytext: 'plan', ...option })).rejects.toMatchObject({
      status: 501
    });
  });

  it('but what asks for nothing of it is answered', async () => {
    await tasks().update({ EnableModeration: false, ForceCheckout: false, DraftVersionVisibility: 0 } as object);
    expect(await tasks().select('EnableModeration')()).toMatchObject({ EnableModeration: false });
  });
});

describe('a key on what has none is an error, never the whole collection:', () => {
  it.each([
    "_api/web/webs('x')",
    '_api/web/features(1)',
    '_api/web/currentUser(3)',
    "_api/web/lists/getByTitle('Tasks')/eventReceivers(1)",
    "_api/web/lists/getByTitle('Tasks')/rootFolder('x')"
  ])('%s', async (path) => {
    const response = await sharePoint.fetch(people.owner, path);
    expect([response.status, await codeOf(response)]).toEqual([
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
    ]);
  });

  it.each([
    ["_api/web/lists/getByTitle('Tasks')/fields('Title2')", 400],
    ["_api/web/lists/getByTitle('Tasks')/roleAssignments(99999)", 404],
    ["_api/web/lists/getByTitle('Tasks')/views('00000000-0000-0000-0000-000000000001')", 400],
    ["_api/web/lists/getByTitle('Tasks')/items(99999)", 404],
    ['_api/web/siteGroups(99999)', 404],
    ['_api/web/roleDefinitions(5)', 404],
    ["_api/web/lists('00000000-0000-0000-0000-000000000001')", 404]
  ])('%s answers %d', async (path, status) => {
    expect((await sharePoint.fetch(people.owner, path)).status).toBe(status);
  });
});
