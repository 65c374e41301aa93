import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSharePoint, type SharePoint } from '../server/create-sharepoint';
import type { HttpResponse } from '../server/protocol/messages';
import type { SolutionPackage } from '../server/provisioning/open-package';
import { addNode, MENUS } from '../server/navigation/navigation-nodes';
import type { PageContent } from '../server/pages/page-content';
import { publishNewPage } from '../server/pages/write-page';
import { addMember, findAssociatedGroup } from '../server/principals/groups';
import { saveUser } from '../server/principals/principals';
import { BOOT_DATA_ID, type BootData } from '../page/boot-data';
import { hostWorkbench } from './create-workbench-host';

const nodeModules = path.join(__dirname, '..', '..', 'node_modules');
const origin = 'http://127.0.0.1:4400';
const nurse = 'nora.nurse@hospital.example';
const stranger = 'sam.stranger@hospital.example';
const chief = 'carl.chief@hospital.example';

const installed: SolutionPackage = {
  solutionId: 'aaaaaaaa-0000-4000-8000-00000000000a',
  name: 'test',
  title: 'Test',
  version: '1.0.0.0',
  skipFeatureDeployment: false,
  features: [],
  clientSideAssets: new Map([['directory_1234.js', Buffer.from(`define([],()=>${'1'.repeat(2000)});`)]]),
  componentManifests: [
    {
      id: 'bbbbbbbb-0000-4000-8000-00000000000b',
      alias: 'LiaisonDirectoryWebPart',
      componentType: 'WebPart',
      version: '1.0.0',
      manifestVersion: 2,
      preconfiguredEntries: [{ title: { default: 'Directory', 'es-ES': 'Directorio' } }],
      loaderConfig: {
        internalModuleBaseUrls: ['<!-- -->'],
        entryModuleId: 'd',
        scriptResources: { d: { type: 'path', path: 'directory_1234.js' } }
      }
    }
  ]
};

const DIRECTORY = 'bbbbbbbb-0000-4000-8000-00000000000b';

function webPart(id: string, zoneIndex: number): object {
  const position = { zoneIndex, sectionIndex: 1, sectionFactor: 12, controlIndex: 1, layoutIndex: 1 };
  const instanceId = `${id.slice(0, 35)}${zoneIndex}`;
  return { controlType: 3, position, webPartData: { id, instanceId, title: id, dataVersion: '1.0', properties: {} } };
}

/** A home page with an installed web part and one that is not, and a page of the directory with its link in the menu. */
function makePages(store: SharePoint['store']): void {
  const page = (title: string, ...webParts: readonly object[]): PageContent => ({
    title,
    description: '',
    canvas: JSON.stringify(webParts),
    layout: '[]'
  });
  publishNewPage(store, 'Home', page('Home', webPart(DIRECTORY, 1), webPart('Weather', 2)), 1);
  publishNewPage(store, 'Directory', page('Directory', webPart(DIRECTORY, 1)), 1);
  addNode(store, MENUS.quickLaunch, {
    title: 'Directory',
    url: '/sites/hospital/SitePages/Directory.aspx',
    isVisible: true
  });
}

describe('the pages of the local SharePoint', () => {
  let sharePoint: SharePoint;
  const gaps: string[] = [];

  beforeAll(async () => {
    sharePoint = createSharePoint({
      data: ':memory:',
      title: 'Test hospital',
      now: () => new Date('2026-03-02T09:00:00Z')
    });
    makePages(sharePoint.store);
    const { id } = saveUser(sharePoint.store, { login: nurse, title: 'Nora Nurse', email: nurse });
    addMember(sharePoint.store, findAssociatedGroup(sharePoint.store, 'visitor')?.id ?? 0, id);
    saveUser(sharePoint.store, { login: stranger, title: 'Sam Stranger', email: stranger });
    saveUser(sharePoint.store, { login: chief, title: 'Carl <Chief>', email: chief, isSiteAdmin: true });
    const people = [
      { upn: nurse, title: 'Nora Nurse', role: 'Nurse' },
      { upn: chief, title: 'Carl <Chief>', role: 'Chief' }
    ];
    await hostWorkbench(sharePoint.site, {
      nodeModules,
      cacheFolder: path.join(__dirname, '..', '..', 'temp', 'workbench'),
      installed: [installed],
      listPeople: () => people.map((person) => ({ ...person, login: person.upn })),
      enterRoot: (login) => sharePoint.enterRoot(login),
      reportGap: (component) => gaps.push(component)
    });
  }, 60_000);
  afterAll(() => sharePoint.store.close());

  async function get(
    address: string,
    headers: Record<string, string> = {},
    method = 'GET',
    body = ''
  ): Promise<HttpResponse> {
    const response = await sharePoint.site.answer({
      method,
      url: new URL(address, origin),
      headers,
      body: Buffer.from(body)
    });
    if (!response) throw new Error('The connection was broken off.');
    return response;
  }

  async function open(
    address: string,
    headers: Record<string, string> = {}
  ): Promise<{ response: HttpResponse; text: string; boot: BootData }> {
    const response = await get(address, headers);
    const text = String(response.body);
    const block = text.split(`id="${BOOT_DATA_ID}">`)[1]?.split('</script>')[0] ?? '{}';
    return { response, text, boot: JSON.parse(block) as BootData };
  }

  it('refuse a person the site does not know', async () => {
    expect((await get('/sites/hospital/SitePages/Home.aspx?person=no.one')).status).toBe(401);
  });

  it('say so to someone who may not enter the site, and show nothing of it', async () => {
    const { response, boot } = await open(`/sites/hospital/SitePages/Home.aspx?person=${stranger}`);
    expect([response.status, boot.webParts]).toEqual([403, []]);
  });

  it('do not exist beyond those of the page library', async () => {
    expect((await get('/sites/hospital/SitePages/Secret.aspx')).status).toBe(404);
    expect((await get('/_workbench/page/../../package.json')).status).toBe(404);
  });

  it('allow no script but files of their own, and have none inline', async () => {
    const { response, text } = await open('/sites/hospital/SitePages/Home.aspx');
    expect(response.headers['content-security-policy']).toContain("script-src 'self';");
    const scripts = [...text.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes ?? '');
    expect(scripts.filter((attributes) => !/ src="\/_workbench\//.test(attributes))).toEqual([
      ` type="application/json" id="${BOOT_DATA_ID}"`
    ]);
    expect(text).not.toMatch(/\son\w+=/);
  });

  it('make a newcomer the first person of the bar, and stay with the person the cookie names', async () => {
    const first = await open('/sites/hospital/SitePages/Home.aspx');
    expect(first.boot.preloaded.spPageContextInfo).toMatchObject({
      userPrincipalName: nurse,
      userDisplayName: 'Nora Nurse'
    });
    const cookie = first.response.headers['set-cookie']?.split(';')[0] ?? '';
    expect(cookie).toBe(`workbench-user=${encodeURIComponent(nurse)}`);
    const second = await open('/sites/hospital/SitePages/Home.aspx', {
      cookie: `workbench-user=${encodeURIComponent(chief)}`
    });
    expect(second.boot.preloaded.spPageContextInfo).toMatchObject({ userPrincipalName: chief, isSiteAdmin: true });
    expect(second.text).toContain('Carl &#60;Chief&#62;, Chief');
  });

  it('pass over a cookie that names no one of this site', async () => {
    const { boot } = await open('/sites/hospital/SitePages/Home.aspx', {
      cookie: 'workbench-user=left.over%40elsewhere.example'
    });
    expect(boot.preloaded.spPageContextInfo).toMatchObject({ userPrincipalName: nurse });
  });

  it('hand out a form digest the site accepts from that person and from no one else', async () => {
    const { boot } = await open(`/sites/hospital/SitePages/Home.aspx?person=${chief}`);
    const digest = String(boot.preloaded.spPageContextInfo.formDigestValue);
    const ensure = (person: string) =>
      get(
        '/sites/hospital/_api/web/ensureuser',
        { 'x-workbench-user': person, 'x-requestdigest': digest, 'content-type': 'application/json' },
        'POST',
        JSON.stringify({ logonName: nurse })
      );
    const asNurse = await ensure(nurse);
    expect([asNurse.status, String(asNurse.body)]).toEqual([
      403,
      expect.stringContaining('security validation for this page is invalid')
    ]);
    expect((await ensure(chief)).status).toBe(200);
  });

  it('say who may do more than others', async () => {
    const masks = await Promise.all(
      [nurse, chief].map(async (person) => {
        const { boot } = await open(`/sites/hospital/SitePages/Home.aspx?person=${person}`);
        return boot.preloaded.spPageContextInfo.webPermMasks;
      })
    );
    expect(masks[1]).toEqual({ High: 0x7fffffff, Low: 0xffffffff });
    expect(masks[0]).not.toEqual(masks[1]);
  });

  it('place installed web parts by their id, always in the same instance, and say which are missing', async () => {
    const [one, other] = await Promise.all([
      open('/sites/hospital/SitePages/Home.aspx'),
      open('/sites/hospital/SitePages/Home.aspx?theme=dark')
    ]);
    expect(one.boot.webParts.map(({ alias, componentId }) => [alias, componentId])).toEqual([
      ['LiaisonDirectoryWebPart', DIRECTORY],
      ['Weather', null]
    ]);
    expect(one.boot.webParts).toEqual(other.boot.webParts);
  });

  it('are edited by those who may, with the web parts that are installed', async () => {
    const [mine, theirs] = await Promise.all(
      [chief, nurse].map((person) => open(`/sites/hospital/SitePages/Directory.aspx?person=${person}`))
    );
    expect(mine?.boot.editable).toMatchObject({ title: 'Directory' });
    expect(theirs?.boot.editable).toBeNull();
    const tools = ['id="new-page"', 'id="publish-page"', `data-add-web-part="${DIRECTORY}"`];
    for (const tool of tools) expect([mine?.text.includes(tool), theirs?.text.includes(tool)]).toEqual([true, false]);
  });

  it('show any installed web part alone', async () => {
    const { boot } = await open('/sites/hospital/SitePages/Single.aspx?webpart=LiaisonDirectoryWebPart');
    expect(boot.webParts.map(({ componentId }) => componentId)).toEqual(['bbbbbbbb-0000-4000-8000-00000000000b']);
    expect((await get('/sites/hospital/SitePages/Single.aspx')).status).toBe(404);
  });

  it('are hosted by Teams without the site around them: a tab on the site, a personal app at the root (tenant 16)', async () => {
    const alone = 'webpart=LiaisonDirectoryWebPart';
    const tab = await open(`/sites/hospital/SitePages/Single.aspx?${alone}&host=teams-tab`);
    const personal = await open(`/sites/hospital/SitePages/Single.aspx?${alone}&host=teams-personal`);
    const webs = [tab, personal].map(({ boot }) => boot.preloaded.spPageContextInfo);
    expect(webs).toMatchObject([
      { webAbsoluteUrl: `${origin}/sites/hospital`, webServerRelativeUrl: '/sites/hospital' },
      { webAbsoluteUrl: origin, webServerRelativeUrl: '/', webTitle: 'Communication site' }
    ]);
    for (const { text, boot } of [tab, personal]) {
      expect(boot.webParts).toMatchObject([{ alias: 'LiaisonDirectoryWebPart', width: 'full-page' }]);
      expect(text).not.toContain('site-header');
    }
    expect([tab.text, personal.text].map((text) => text.includes('workbench-mode'))).toEqual([true, false]);
  });

  it('are what the address of the page Teams opens leads to', async () => {
    const address = '/_layouts/15/teamshostedapp.aspx?webpart=LiaisonDirectoryWebPart&host=';
    const single = '/sites/hospital/SitePages/Single.aspx?webpart=LiaisonDirectoryWebPart&host=';
    expect((await get(address)).headers.location).toBe(`${single}teams-personal`);
    expect((await get(`/sites/hospital${address}`)).headers.location).toBe(`${single}teams-tab`);
  });

  it('speak the language asked for', async () => {
    const { text, boot } = await open('/sites/hospital/SitePages/Directory.aspx?locale=es-ES&mode=edit');
    expect(text).toContain('of Directorio<');
    expect(boot.preloaded.spPageContextInfo).toMatchObject({
      currentUICultureName: 'es-ES',
      currentCultureName: 'es-ES'
    });
  });

  it('keep a deep link out of the links to other pages, and the choices in', async () => {
    const { text } = await open('/sites/hospital/SitePages/Home.aspx?entry=41&theme=dark');
    expect(text).toContain('href="/sites/hospital/SitePages/Directory.aspx?theme=dark"');
    expect(text).not.toContain('entry=41"');
  });

  it('are found from the addresses people type', async () => {
    for (const address of ['/', '/sites/hospital', '/sites/hospital/?theme=dark']) {
      const { status, headers } = await get(address);
      expect([status, headers.location]).toEqual([
        302,
        `/sites/hospital/SitePages/Home.aspx${new URL(address, origin).search}`
      ]);
    }
    const byName = await sharePoint.site.answer({
      method: 'GET',
      url: new URL('http://localhost:4400/sites/hospital/SitePages/Home.aspx'),
      headers: {},
      body: Buffer.alloc(0)
    });
    expect(byName?.headers.location).toBe(`${origin}/sites/hospital/SitePages/Home.aspx`);
  });

  it('load the assets of the package from where SharePoint has them, for good and compressed', async () => {
    const { boot } = await open('/sites/hospital/SitePages/Home.aspx');
    const manifest = (
      boot.preloaded.manifests as readonly { id: string; loaderConfig: { internalModuleBaseUrls: readonly string[] } }[]
    ).find(({ id }) => id.startsWith('bbbbbbbb'));
    const folder = manifest?.loaderConfig.internalModuleBaseUrls[0] ?? '';
    expect(folder).toBe(`${origin}/sites/appcatalog/ClientSideAssets/${installed.solutionId}/`);
    const { status, headers, body } = await get(`${folder}directory_1234.js`, { 'accept-encoding': 'gzip' });
    expect([status, headers['content-encoding'], headers['content-type']]).toEqual([
      200,
      'gzip',
      'text/javascript; charset=utf-8'
    ]);
    expect(headers['cache-control']).toContain('immutable');
    expect(gunzipSync(body as Buffer).toString()).toContain('define([]');
  });

  it('add people and groups to a group of the site, by name or address, as those who may', async () => {
    const address = '/sites/hospital/_layouts/15/people.aspx?MembershipGroupId=';
    const visitors = findAssociatedGroup(sharePoint.store, 'visitor')?.id ?? 0;
    const open = async (person: string): Promise<string> =>
      String((await get(address + visitors, { 'x-workbench-user': person })).body);
    expect(await open(nurse)).not.toContain('<form');
    const digest = /name="__REQUESTDIGEST" value="([^"]*)"/.exec(await open(chief))?.[1] ?? '';
    const share = (person: string, names: string): Promise<HttpResponse> => {
      const form = new URLSearchParams({ __REQUESTDIGEST: digest, names }).toString();
      return get(address + visitors, { 'x-workbench-user': person }, 'POST', form);
    };
    expect((await share(nurse, stranger)).status).toBe(403);
    const half = await share(chief, `${stranger}; No One`);
    expect(String(half.body)).toContain('No exact match was found for: No One');
    expect((await share(chief, 'Carl <Chief>')).status).toBe(302);
    for (const name of ['Sam Stranger', 'Carl &#60;Chief&#62;']) expect(await open(nurse)).toContain(name);
    expect((await get(`${address}999`, { 'x-workbench-user': chief })).status).toBe(404);
  });

  it('report a component no one can give', async () => {
    const ask = (id: string) =>
      get(
        '/sites/hospital/_api/web/GetClientSideComponents',
        { 'content-type': 'application/json' },
        'POST',
        JSON.stringify({ components: [{ id, version: '1.0.0' }] })
      );
    const known = JSON.parse(String((await ask('bbbbbbbb-0000-4000-8000-00000000000b')).body)) as {
      value: readonly { Status: number }[];
    };
    const unknown = JSON.parse(String((await ask('cccccccc-0000-4000-8000-00000000000c')).body)) as {
      value: readonly { Status: number }[];
    };
    expect([known.value[0]?.Status, unknown.value[0]?.Status]).toEqual([0, 1]);
    expect(gaps).toEqual(['cccccccc-0000-4000-8000-00000000000c 1.0.0']);
  });

  it('explain a failed start without running what the address says', async () => {
    const { status, body } = await get('/sites/hospital/_layouts/15/error.aspx?ErrorText=%3Cimg%20src=x%3E');
    expect([status, String(body).includes('<img')]).toEqual([500, false]);
  });
});
