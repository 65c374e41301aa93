import '../testing/all-of-pnp';
import '@pnp/sp/navigation';
import '@pnp/sp/regional-settings';

import { people, startTestSharePoint, type TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint({ title: 'County Hospitals' });
});
afterAll(() => sharePoint.close());

it('lets no one rename the web but those who manage it', async () => {
  await expect(sharePoint.as(people.member).web.update({ Title: 'Ours' })).rejects.toMatchObject({ status: 403 });
});

it('shows its title and URL, and is renamed by those who manage it', async () => {
  const { web, site } = sharePoint.as(people.owner);
  expect(await web()).toMatchObject({
    Title: 'County Hospitals',
    ServerRelativeUrl: '/sites/hospital',
    Url: sharePoint.url,
    Language: 1033
  });
  await web.update({ Title: 'Hospitals', Description: 'All of them' });
  expect(await web.select('Title', 'Description')()).toMatchObject({ Title: 'Hospitals', Description: 'All of them' });
  expect((await site.rootWeb()).Id).toBe((await web.select('Id')()).Id);
});

it('finds an item by its address', async () => {
  const { web } = sharePoint.as(people.owner);
  await web.lists.add('Found');
  await web.lists.getByTitle('Found').items.add({ Title: 'me' });
  const response = await sharePoint.fetch(
    people.owner,
    "_api/web/getListItem(@url)?@url='/sites/hospital/Lists/Found/1_.000'&$select=Title"
  );
  expect(await response.json()).toEqual({ Title: 'me' });
});

it('is born with Documents, Site Assets and Site Pages, and keeps its documents in the first', async () => {
  const { web } = sharePoint.as(people.visitor);
  const titles = (await web.lists.select('Title')()).map(({ Title }) => Title);
  expect(titles).toEqual(expect.arrayContaining(['Documents', 'Site Assets', 'Site Pages']));
  expect(await web.defaultDocumentLibrary()).toMatchObject({ Title: 'Documents', BaseTemplate: 101 });
  await sharePoint.as(people.owner).web.lists.add('Archive', '', 101);
  expect(await web.defaultDocumentLibrary()).toMatchObject({ Title: 'Documents' });
});

it('has no webs below it', async () => {
  expect(await sharePoint.as(people.owner).web.webs()).toEqual([]);
});

it('keeps UTC and writes American English', async () => {
  const { regionalSettings } = sharePoint.as(people.visitor).web;
  expect(await regionalSettings()).toMatchObject({ LocaleId: 1033, Time24: false });
  expect(await regionalSettings.timeZone()).toMatchObject({ Id: 93, Information: { Bias: 0 } });
  expect(await regionalSettings.timeZone.utcToLocalTime('2026-03-02T09:00:00Z')).toBe('2026-03-02T09:00:00Z');
});

it('knows which addresses are its own', async () => {
  const { site } = sharePoint.as(people.visitor);
  expect(await site.getWebUrlFromPageUrl(`${sharePoint.url}/SitePages/Home.aspx`)).toBe(sharePoint.url);
  await expect(site.getWebUrlFromPageUrl(new URL('/sites/elsewhere', sharePoint.url).href)).rejects.toMatchObject({
    status: 404
  });
});

it('resolves a principal, and refuses email to an address it does not know', async () => {
  const { utility } = sharePoint.as(people.member);
  expect(await utility.resolvePrincipal(people.visitor, 1, 15, true, false)).toMatchObject({
    DisplayName: 'Victor Visitor',
    Email: people.visitor
  });
  await expect(utility.sendEmail({ To: [people.visitor], Subject: 's', Body: 'b' })).rejects.toMatchObject({
    status: 501,
    message: expect.stringContaining('SendEmail') as string
  });
});
