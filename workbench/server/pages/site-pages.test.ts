/**
 * @jest-environment node
 */
import '../testing/all-of-pnp';
import { ClientsideWebpart } from '@pnp/sp/clientside-pages';
import type { IClientsidePage } from '@pnp/sp/clientside-pages';
import { people, startTestSharePoint, type TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

const WEB_PART = '7f4d1a52-0f0e-4b0c-9a51-1a2b3c4d5e6f';

function webPart(): ClientsideWebpart {
  return ClientsideWebpart.fromComponentDef({
    ComponentType: 1,
    Id: WEB_PART,
    Manifest: JSON.stringify({
      preconfiguredEntries: [{ title: { default: 'Hello' }, description: {}, properties: {} }]
    }),
    ManifestType: 1,
    Name: 'Hello',
    Status: 0
  });
}

async function makePage(person: string, name: string, title: string): Promise<IClientsidePage> {
  const page = await sharePoint.as(person).web.addClientsidePage(name, title);
  page.addSection().addControl(webPart());
  return page;
}

const readItems = (person: string) =>
  sharePoint.as(person).web.lists.getByTitle('Site Pages').items.select('Id', 'Title', 'FileLeafRef', 'CanvasContent1')<
    { Id: number; Title: string; FileLeafRef: string; CanvasContent1: string }[]
  >();
const namesFor = async (person: string) => (await readItems(person)).map(({ FileLeafRef }) => FileLeafRef);

describe('pages of the site, through client-side pages of PnPjs', () => {
  it('begin with a home page without web parts', async () => {
    const page = await sharePoint.as(people.visitor).web.loadClientsidePage('/sites/hospital/SitePages/Home.aspx');
    expect([page.title, page.sections]).toEqual(['Home', []]);
  });

  it('are seen by their author, and by who may edit pages, until they are published', async () => {
    const page = await makePage(people.member, 'Contract comments', 'Contracts for comment');
    await page.save(false);
    expect(await namesFor(people.visitor)).toEqual(['Home.aspx']);
    expect(await namesFor(people.other)).toContain('Contract-comments.aspx');
    await page.save();
    expect(await namesFor(people.visitor)).toContain('Contract-comments.aspx');
    const loaded = await sharePoint
      .as(people.visitor)
      .web.loadClientsidePage('/sites/hospital/SitePages/Contract-comments.aspx');
    expect(loaded.title).toBe('Contracts for comment');
    expect(loaded.sections[0]?.columns[0]?.controls[0]?.data).toMatchObject({ webPartId: WEB_PART });
  });

  it('get another address where one is taken', async () => {
    const page = await makePage(people.owner, 'Contract comments', 'Another one');
    await page.save();
    expect(await namesFor(people.owner)).toContain('Contract-comments(1).aspx');
  });

  it('are kept from others while someone edits them, who see what was published', async () => {
    const load = (person: string) =>
      sharePoint.as(person).web.loadClientsidePage('/sites/hospital/SitePages/Contract-comments.aspx');
    const mine = await load(people.member);
    mine.title = 'Being written';
    await mine.save(false);
    const theirs = await load(people.other);
    expect(theirs.title).toBe('Contracts for comment');
    await expect(theirs.save()).rejects.toMatchObject({ status: 423 });
    await mine.discardPageCheckout();
    expect((await load(people.member)).title).toBe('Contracts for comment');
    await theirs.save();
  });

  it('keep their address when their title changes', async () => {
    const page = await sharePoint
      .as(people.member)
      .web.loadClientsidePage('/sites/hospital/SitePages/Contract-comments.aspx');
    page.title = 'Comments';
    await page.save();
    expect(await readItems(people.visitor)).toContainEqual(
      expect.objectContaining({ FileLeafRef: 'Contract-comments.aspx', Title: 'Comments' })
    );
  });

  it('are made and changed by those who may alone', async () => {
    await expect(sharePoint.as(people.visitor).web.addClientsidePage('Mine')).rejects.toMatchObject({ status: 403 });
    const page = await sharePoint.as(people.visitor).web.loadClientsidePage('/sites/hospital/SitePages/Home.aspx');
    await expect(page.save()).rejects.toMatchObject({ status: 403 });
  });

  it('take comments until that is switched off', async () => {
    const home =
      "_api/web/getFileByServerRelativePath(decodedUrl='/sites/hospital/SitePages/Home.aspx')/ListItemAllFields";
    const read = async (): Promise<unknown> =>
      (await sharePoint.fetch(people.visitor, `${home}?$select=CommentsDisabled`)).json();
    expect(await read()).toMatchObject({ CommentsDisabled: false });
    const off = (person: string) =>
      sharePoint.fetch(person, `${home}/SetCommentsDisabled(value=true)`, { method: 'POST' });
    expect([(await off(people.visitor)).status, (await off(people.owner)).status]).toEqual([403, 200]);
    expect(await read()).toMatchObject({ CommentsDisabled: true });
  });

  it('are found by address', async () => {
    const answer = await sharePoint.fetch(people.visitor, "_api/sitepages/pages/GetByUrl('SitePages/Home.aspx')");
    expect(await answer.json()).toMatchObject({ Title: 'Home', IsWebWelcomePage: true, Url: 'SitePages/Home.aspx' });
  });

  it('refuse by name what is not kept', async () => {
    const page = await sharePoint.as(people.owner).web.loadClientsidePage('/sites/hospital/SitePages/Home.aspx');
    const news = await sharePoint.fetch(people.owner, '_api/sitepages/pages(1)/PromoteToNews', { method: 'POST' });
    expect(news.status).toBe(501);
    page.topicHeader = 'News';
    await expect(page.save()).rejects.toMatchObject({
      status: 501,
      message: expect.stringContaining('TopicHeader') as string
    });
    await expect(
      sharePoint.as(people.owner).web.addClientsidePage('App', 'App', 'SingleWebPartAppPage')
    ).rejects.toMatchObject({ status: 501 });
  });
});
