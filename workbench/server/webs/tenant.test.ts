import '../testing/all-of-pnp';

import { spGet, spPost, SPQueryable } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';

import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
const origin = (): string => new URL(sharePoint.url).origin;
const property = (sp: SPFI, key = 'CommonGroundSite'): Promise<{ Value?: string; 'odata.null'?: boolean }> =>
  spGet(SPQueryable(sp.web, `GetStorageEntity('${key}')`));
const setProperties = (content: object): Promise<Response> =>
  fetch(`${origin()}/_workbench/tenant-properties`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(content)
  });

/** The title of the web at an address, for this person. */
async function titleOf(path: string, login: string = people.visitor): Promise<string | number> {
  const response = await fetch(`${origin()}${path}/_api/web?$select=Title`, {
    headers: { 'X-Workbench-User': login, Accept: 'application/json;odata=nometadata' }
  });
  return response.ok ? ((await response.json()) as { Title: string }).Title : response.status;
}

beforeAll(async () => {
  sharePoint = await startTestSharePoint({ tenantProperties: { Other: 'x' } });
});
afterAll(() => sharePoint.close());

describe('a tenant property (tenant 16)', () => {
  it('is read by everyone through any web, once it is set', async () => {
    expect(await property(sharePoint.as(people.visitor))).toMatchObject({ 'odata.null': true });
    await setProperties({ CommonGroundSite: '/sites/hospital' });
    expect(await property(sharePoint.as(people.visitor))).toMatchObject({ Value: '/sites/hospital' });
    expect(await property(sharePoint.as(people.visitor), 'Other')).toMatchObject({ Value: 'x' });
    const atRoot = await fetch(`${origin()}/_api/web/GetStorageEntity('CommonGroundSite')`, {
      headers: { 'X-Workbench-User': people.visitor, Accept: 'application/json;odata=nometadata' }
    });
    expect(await atRoot.json()).toMatchObject({ Value: '/sites/hospital' });
    await setProperties({ CommonGroundSite: null });
    expect(await property(sharePoint.as(people.visitor))).toMatchObject({ 'odata.null': true });
  });

  it('is not set through a site, and not by a plain form', async () => {
    const write = spPost(SPQueryable(sharePoint.as(people.administrator).web, "SetStorageEntity('a','b')"));
    await expect(write).rejects.toMatchObject({ status: 403 });
    const form = await fetch(`${origin()}/_workbench/tenant-properties`, { method: 'POST', body: 'a=b' });
    expect(form.status).toBe(415);
    expect((await setProperties({ a: 1 })).status).toBe(400);
  });
});

describe('other sites of the tenant (tenant 16)', () => {
  it('are a root site and a second one, with lists of their own', async () => {
    expect(await titleOf('/sites/hospital')).toBe('Hospital');
    expect(await titleOf('')).toBe('Communication site');
    expect(await titleOf('/sites/clinic')).toBe('Clinic');
    expect(await titleOf('/sites/nowhere')).toBe(404);
    const lists = async (path: string): Promise<string[]> => {
      const response = await fetch(`${origin()}${path}/_api/web/lists?$select=Title`, {
        headers: { 'X-Workbench-User': people.administrator, Accept: 'application/json;odata=nometadata' }
      });
      return ((await response.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
    };
    await sharePoint.as(people.owner).web.lists.add('Only here');
    expect(await lists('/sites/hospital')).toContain('Only here');
    expect(await lists('/sites/clinic')).toEqual(['Documents', 'Site Assets', 'Site Pages']);
  });

  it('know whoever the tenant knows, who may read and no more', async () => {
    const made = await fetch(`${origin()}/_api/web/lists`, {
      method: 'POST',
      headers: {
        'X-Workbench-User': people.administrator,
        Authorization: 'Bearer x',
        'Content-Type': 'application/json',
        Accept: 'application/json'
      },
      body: JSON.stringify({ Title: 'x', BaseTemplate: 100 })
    });
    expect(made.status).toBe(403);
    expect(await titleOf('', 'no.one@hospital.example')).toBe(401);
  });

  it('are addressed from the root of the tenant', async () => {
    const response = await fetch(`${origin()}/_api/web/getList('/Shared%20Documents')?$select=Title,ParentWebUrl`, {
      headers: { 'X-Workbench-User': people.visitor, Accept: 'application/json;odata=nometadata' }
    });
    expect(await response.json()).toMatchObject({ Title: 'Documents' });
  });
});

describe('a subsite (tenant 7)', () => {
  const ask = (path: string, method = 'GET', body?: object): Promise<Response> =>
    fetch(`${origin()}/sites/hospital/quality/_api/web/roleDefinitions${path}`, {
      method,
      headers: {
        'X-Workbench-User': people.administrator,
        Authorization: 'Bearer x',
        'Content-Type': 'application/json',
        Accept: 'application/json;odata=nometadata'
      },
      ...(body ? { body: JSON.stringify(body) } : {})
    });

  it('has the permission levels of the site above it, and takes none of its own', async () => {
    expect(await (await ask('/getByType(2)')).json()).toMatchObject({ Name: 'Read' });
    const level = { Name: 'Add only', BasePermissions: { High: '0', Low: '1' } };
    const refused = await ask('', 'POST', level);
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('inherits permission levels')
    ]);
    expect((await ask('/getByType(2)', 'DELETE')).status).toBe(400);
  });
});
