import '../testing/all-of-pnp';

import { people, startTestSharePoint, type TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint({ title: 'County Hospitals' });
});
afterAll(() => sharePoint.close());

it('lets nobody rename the web but those who manage it', async () => {
  await expect(sharePoint.as(people.member).web.update({ Title: 'Ours' })).rejects.toMatchObject({ status: 403 });
});

it('tells who it is, and is renamed by those who manage it', async () => {
  const { web, site } = sharePoint.as(people.owner);
  expect(await web()).toMatchObject({ Title: 'County Hospitals', ServerRelativeUrl: '/sites/hospital', Url: sharePoint.url, Language: 1033 });
  await web.update({ Title: 'Hospitals', Description: 'All of them' });
  expect(await web.select('Title', 'Description')()).toMatchObject({ Title: 'Hospitals', Description: 'All of them' });
  expect((await site.rootWeb()).Id).toBe((await web.select('Id')()).Id);
});

it('finds an item by its address', async () => {
  const { web } = sharePoint.as(people.owner);
  await web.lists.add('Found');
  await web.lists.getByTitle('Found').items.add({ Title: 'me' });
  const response = await sharePoint.fetch(people.owner, "_api/web/getListItem(@url)?@url='/sites/hospital/Lists/Found/1_.000'&$select=Title");
  expect(await response.json()).toEqual({ Title: 'me' });
});

it('has no webs below it', async () => {
  expect(await sharePoint.as(people.owner).web.webs()).toEqual([]);
});
