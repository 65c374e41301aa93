import { get } from 'node:http';

import { people, startTestSharePoint, TEST_NOW } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

const minimal = { Accept: 'application/json' };

it('refuses a request that names no one', async () => {
  const response = await fetch(`${sharePoint.url}/_api/contextinfo`, { method: 'POST', headers: minimal });
  expect(response.status).toBe(401);
});

it.each(['intranet.example', '10.0.0.7:4321', 'localhost.example', '127.0.0.1.example'])(
  'refuses a page of another site that has made its name %s lead here',
  async (host) => {
    const { port } = new URL(sharePoint.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { Host: host, 'X-Workbench-User': people.owner };
      get({ host: '127.0.0.1', port, path: '/sites/hospital/_api/web', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    expect(status).toBe(400);
  }
);

it('refuses a name the site does not know, and says so', async () => {
  const response = await sharePoint.fetch('no.one@hospital.example', '_api/web', { headers: minimal });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({
    'odata.error': { message: { value: expect.stringContaining("'no.one@hospital.example'") as string } }
  });
});

it('refuses a write without a form digest', async () => {
  const response = await sharePoint.fetch(people.owner, '_api/web/lists', {
    method: 'POST',
    headers: { 'X-RequestDigest': '' }
  });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException' }
  });
});

it('refuses a digest that is older than half an hour (tenant 15)', async () => {
  const issued = await sharePoint.fetch(people.owner, '_api/contextinfo', {
    method: 'POST',
    headers: { 'X-RequestDigest': 'unused' }
  });
  const { FormDigestValue } = (await issued.json()) as { FormDigestValue: string };
  sharePoint.setNow(new Date(TEST_NOW.getTime() + 1801 * 1000));
  const response = await sharePoint.fetch(people.owner, '_api/web/lists', {
    method: 'POST',
    headers: { 'X-RequestDigest': FormDigestValue }
  });
  sharePoint.setNow(TEST_NOW);
  expect(response.status).toBe(403);
});

it('dates its answers by the clock of the site', async () => {
  const response = await sharePoint.fetch(people.visitor, '_api/web');
  expect(response.headers.get('date')).toBe(TEST_NOW.toUTCString());
});

it('answers an unknown resource in the words of SharePoint', async () => {
  const response = await sharePoint.fetch(people.owner, '_api/nothing/here');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    'odata.error': {
      code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      message: { lang: 'en-US', value: 'Cannot find resource for the request nothing.' }
    }
  });
});

it('answers an address outside the site with 404', async () => {
  const response = await fetch(new URL('/sites/elsewhere/_api/web', sharePoint.url), {
    headers: { 'X-Workbench-User': people.owner }
  });
  expect(response.status).toBe(404);
});

describe('with a list', () => {
  beforeAll(async () => {
    await sharePoint.fetch(people.owner, '_api/web/lists', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Title: 'Tasks', BaseTemplate: 100 })
    });
  });
  const items = "_api/web/lists/getByTitle('Tasks')/items";
  const json = { 'Content-Type': 'application/json' };
  const verbose = { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' };

  it('refuses a body that is not JSON', async () => {
    const response = await sharePoint.fetch(people.owner, items, { method: 'POST', headers: json, body: '{"Title":' });
    expect(response.status).toBe(400);
  });

  it('refuses an action called with GET', async () => {
    expect((await sharePoint.fetch(people.owner, "_api/web/lists/getByTitle('Tasks')/reserveListItemId")).status).toBe(
      405
    );
  });

  it('takes back what a failing request had written', async () => {
    const before = await sharePoint.fetch(people.owner, "_api/web/lists/getByTitle('Tasks')/itemCount");
    await sharePoint.fetch(people.owner, items, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ Title: 'x', Nonsense: 1 })
    });
    const after = await sharePoint.fetch(people.owner, "_api/web/lists/getByTitle('Tasks')/itemCount");
    expect(await after.json()).toEqual(await before.json());
  });

  it('needs no digest from a caller with a bearer token, who is still no one without a name', async () => {
    const headers = { ...json, Authorization: 'Bearer anything', 'X-RequestDigest': '' };
    expect(
      (
        await sharePoint.fetch(people.owner, items, {
          method: 'POST',
          headers,
          body: JSON.stringify({ Title: 'token' })
        })
      ).status
    ).toBe(201);
    expect((await fetch(`${sharePoint.url}/${items}`, { headers: { Authorization: 'Bearer anything' } })).status).toBe(
      401
    );
  });

  it('answers an action that makes something, such as adding a file or a folder, with 200 and what it made', async () => {
    const library = "_api/web/getFolderByServerRelativePath(decodedUrl='/sites/hospital/Shared Documents')";
    const add = async (path: string, init: RequestInit): Promise<[number, unknown]> => {
      const response = await sharePoint.fetch(people.owner, `${library}/${path}`, { method: 'POST', ...init });
      return [response.status, ((await response.json()) as { readonly Name: string }).Name];
    };
    const file = "files/addUsingPath(decodedUrl='a.txt',overwrite=true)";
    expect(await add(file, { body: 'a' })).toEqual([200, 'a.txt']);
    expect(await add("folders/addUsingPath(decodedUrl='b')", {})).toEqual([200, 'b']);
  });

  it('creates with 201, changes with 204 and a new ETag, deletes with 200', async () => {
    const created = await sharePoint.fetch(people.owner, items, {
      method: 'POST',
      headers: { ...json, ...minimal },
      body: JSON.stringify({ Title: 'one' })
    });
    const item = (await created.json()) as { Id: number; 'odata.etag': string };
    expect([created.status, created.headers.get('location')]).toEqual([
      201,
      expect.stringContaining(`/Items(${item.Id})`)
    ]);
    const changed = await sharePoint.fetch(people.owner, `${items}(${item.Id})`, {
      method: 'PATCH',
      headers: { ...json, 'If-Match': item['odata.etag'] },
      body: JSON.stringify({ Title: 'two' })
    });
    expect([changed.status, changed.headers.get('etag')]).toEqual([204, item['odata.etag'].replace(',1"', ',2"')]);
    const deleted = await sharePoint.fetch(people.owner, `${items}(${item.Id})`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' }
    });
    expect(deleted.status).toBe(200);
    expect((await sharePoint.fetch(people.owner, `${items}(${item.Id})`)).status).toBe(404);
  });

  it('speaks verbose JSON', async () => {
    const created = await sharePoint.fetch(people.owner, items, {
      method: 'POST',
      headers: verbose,
      body: JSON.stringify({ __metadata: { type: 'SP.Data.TasksListItem' }, Title: 'verbose' })
    });
    const { d } = (await created.json()) as { d: { Id: number; __metadata: { type: string; uri: string } } };
    expect(d.__metadata).toMatchObject({
      type: 'SP.Data.TasksListItem',
      uri: expect.stringMatching(/Items\(\d+\)$/) as string
    });
    const listed = (await (
      await sharePoint.fetch(people.owner, `${items}?$top=1&$select=Title`, { headers: verbose })
    ).json()) as { d: { results: unknown[]; __next: string } };
    expect(listed.d.results).toHaveLength(1);
    expect(listed.d.__next).toContain('%24skiptoken=Paged');
    const refused = await sharePoint.fetch(people.owner, `${items}(9999)`, { headers: verbose });
    expect(await refused.json()).toMatchObject({
      error: { code: '-2130575338, System.ArgumentException', message: { lang: 'en-US' } }
    });
  });

  it('speaks OData 4 to a client that asks for it', async () => {
    const v4 = { 'OData-Version': '4.0', ...minimal };
    const listed = (await (await sharePoint.fetch(people.owner, `${items}?$top=1`, { headers: v4 })).json()) as {
      value: Record<string, unknown>[];
    };
    expect(Object.keys(listed)).toEqual(['@odata.context', 'value', '@odata.nextLink']);
    expect(listed.value[0]).toMatchObject({ '@odata.type': '#SP.Data.TasksListItem' });
    const refused = await sharePoint.fetch(people.owner, `${items}(9999)`, { headers: v4 });
    expect(await refused.json()).toMatchObject({
      error: { message: expect.stringContaining('does not exist') as string }
    });
  });

  it('gives a single property, and its bare value', async () => {
    expect(await (await sharePoint.fetch(people.owner, '_api/web/title')).json()).toEqual({ value: 'Hospital' });
    expect(await (await sharePoint.fetch(people.owner, '_api/web/title/$value')).text()).toBe('Hospital');
  });

  it('refuses a batch of more than a hundred parts, and one without a digest', async () => {
    const part = `--b\r\nContent-Type: application/http\r\n\r\nGET ${sharePoint.url}/_api/web HTTP/1.1\r\n\r\n`;
    const batch = (body: string, digest?: string) =>
      sharePoint.fetch(people.owner, '_api/$batch', {
        method: 'POST',
        headers: {
          'Content-Type': 'multipart/mixed; boundary=b',
          ...(digest === undefined ? {} : { 'X-RequestDigest': digest })
        },
        body: `${body}--b--\r\n`
      });
    expect((await batch(part.repeat(101))).status).toBe(400);
    expect((await batch(part.replace('GET', 'DELETE'), '')).status).toBe(403);
    const answered = await batch(part.repeat(2));
    expect((await answered.text()).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  });
});
