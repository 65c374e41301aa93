/**
 * @jest-environment node
 */
import '@pnp/sp/webs';
import { people, startTestSharePoint, type TestSharePoint } from '../../../workbench/server/testing/start-sharepoint';
import { setStorageEntity } from '../../../workbench/server/webs/storage-entities';
import { createSiteClock } from './site-clock';
import { TENANT_PROPERTY, readTenantSite, type TenantSite } from './tenant-site';

let sharePoint: TestSharePoint;
beforeEach(async () => {
  sharePoint = await startTestSharePoint();
});
afterEach(() => sharePoint.close());

const set = (value: string): void => setStorageEntity(sharePoint.sharePoint.store, TENANT_PROPERTY, value);
const read = (person: string = people.visitor): Promise<TenantSite> =>
  readTenantSite({
    sp: sharePoint.as(person),
    webUrl: sharePoint.url,
    webPath: new URL(sharePoint.url).pathname,
    userLogin: person,
    nameOfDeparted: 'Someone who left',
    clock: createSiteClock()
  });

describe('the site the tenant property names', () => {
  it('is read by everyone', async () => {
    set(`${sharePoint.url}/SitePages/Home.aspx`);
    expect(await read()).toEqual({ kind: 'site', address: sharePoint.url });
  });

  it.each([undefined, ''])('is not known where the property is %p', async (value) => {
    if (value !== undefined) set(value);
    expect(await read()).toEqual({ kind: 'none' });
  });

  it.each(['hospital', '/sites/hospital', 'https://fabrikam.sharepoint.com/sites/hospital'])(
    'is none of this tenant where the property is %p',
    async (value) => {
      set(value);
      expect(await read()).toEqual({ kind: 'malformed', value });
    }
  );

  it('is not known, and nothing is thrown, where it cannot be read', async () => {
    await expect(read('no.one@hospital.example')).resolves.toEqual({ kind: 'none' });
  });
});
