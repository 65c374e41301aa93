import { SPQueryable, spGet } from '@pnp/sp';
import { parseSiteAddress } from './site-address';
import type { SuiteSite } from './suite-site';

/** The tenant property that says where the suite's lists are; a SharePoint administrator sets it once, and everyone may read it. */
export const TENANT_PROPERTY = 'CommonGroundSite';

/**
 * The site the tenant property names. Teams' personal app has no other way to know it.
 * @returns `undefined` where there is no such property, or it names no site of this tenant, or it cannot be read.
 */
export async function readTenantSite({ sp, webUrl }: SuiteSite): Promise<string | undefined> {
  try {
    const property = SPQueryable(sp.web, `GetStorageEntity('${TENANT_PROPERTY}')`);
    const { Value } = await spGet<{ readonly Value?: string | null }>(property);
    return Value ? parseSiteAddress(Value, webUrl) : undefined;
  } catch {
    // The page then says that this site is not set up, which is as much as it knows.
    return undefined;
  }
}
