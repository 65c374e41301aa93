/**
 * @jest-environment node
 */
import '@pnp/sp/webs';
import { people, startTestSharePoint, type TestSharePoint } from '../../../workbench/server/testing/start-sharepoint';
import { setStorageEntity } from '../../../workbench/server/webs/storage-entities';
import { createSiteClock } from './site-clock';
import { TENANT_PROPERTY, readTenantSite } from './tenant-site';

let sharePoint: TestSharePoint;
beforeEach(async () => {
  sharePoint = await startTestSharePoint();
});
afterEach(() => sharePoint.close());

const set = (value: string): void => setStorageEntity(sharePoint.sharePoint.store, TENANT_PROPERTY, value);
const read = (person: string = people.visitor): Promise<string | undefined> =>
  readTenantSite({
    sp: sharePoint.as(person),
    webUrl: sharePoint.url,
    webPath: new URL(sharePoint.url).pathname,
    userLogin: person,
    clock: createSiteClock()
  });

describe('the site the tenant property names', () => {
  it('is read by everyone', async () => {
    set(`${sharePoint.url}/SitePages/Home.aspx`);
    expect(await read()).toBe(sharePoint.url);
  });

  it('is not known where there is no such property', async () => {
    expect(await read()).toBeUndefined();
  });

  it.each(['hospital', 'https://fabrikam.sharepoint.com/sites/hospital', ''])(
    'is not known where the property is %p',
    async (value) => {
      set(value);
      expect(await read()).toBeUndefined();
    }
  );

  it('is not known, and nothing is thrown, where it cannot be read', async () => {
    await expect(read('no.one@hospital.example')).resolves.toBeUndefined();
  });
});
