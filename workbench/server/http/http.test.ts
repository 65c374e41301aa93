import { people, startTestSharePoint, TEST_NOW } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

const minimal = { Accept: 'application/json' };

it('refuses a request that names nobody', async () => {
  const response = await fetch(`${sharePoint.url}/_api/contextinfo`, { method: 'POST', headers: minimal });
  expect(response.status).toBe(401);
});

it('refuses a name the site does not know, and says so', async () => {
  const response = await sharePoint.fetch('nobody@hospital.example', '_api/web', { headers: minimal });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ 'odata.error': { message: { value: expect.stringContaining("'nobody@hospital.example'") as string } } });
});

it('refuses a write without a form digest', async () => {
  const response = await sharePoint.fetch(people.owner, '_api/web/lists', { method: 'POST', headers: { 'X-RequestDigest': '' } });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ 'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException' } });
});

it('refuses a digest that is older than half an hour', async () => {
  const issued = await sharePoint.fetch(people.owner, '_api/contextinfo', { method: 'POST', headers: { 'X-RequestDigest': 'unused' } });
  const { FormDigestValue } = (await issued.json()) as { FormDigestValue: string };
  sharePoint.setNow(new Date(TEST_NOW.getTime() + 1801 * 1000));
  const response = await sharePoint.fetch(people.owner, '_api/web/lists', { method: 'POST', headers: { 'X-RequestDigest': FormDigestValue } });
  sharePoint.setNow(TEST_NOW);
  expect(response.status).toBe(403);
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
  const response = await fetch(new URL('/sites/elsewhere/_api/web', sharePoint.url), { headers: { 'X-Workbench-User': people.owner } });
  expect(response.status).toBe(404);
});
