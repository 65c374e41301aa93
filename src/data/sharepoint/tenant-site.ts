import { SPQueryable, spGet } from '@pnp/sp';
import { parseSiteAddress } from './site-address';
import type { SuiteSite } from './suite-site';

/** The tenant property that says where the suite's lists are; a SharePoint administrator sets it once, and everyone may read it. */
export const TENANT_PROPERTY = 'CommonGroundSite';

/** What the tenant property says. */
export type TenantSite =
  | { readonly kind: 'site'; readonly address: string }
  /** There is none, or it cannot be read. */
  | { readonly kind: 'none' }
  /** It names no site of this tenant. */
  | { readonly kind: 'malformed'; readonly value: string };

/** Reads which site the tenant property names. Teams' personal app has no other way to know it. */
export async function readTenantSite({ sp, webUrl }: SuiteSite): Promise<TenantSite> {
  try {
    const property = SPQueryable(sp.web, `GetStorageEntity('${TENANT_PROPERTY}')`);
    const { Value } = await spGet<{ readonly Value?: string | null }>(property);
    if (!Value) return { kind: 'none' };
    const address = parseSiteAddress(Value, webUrl);
    return address === undefined ? { kind: 'malformed', value: Value } : { kind: 'site', address };
  } catch {
    // The page then says that this site is not set up, which is as much as it knows.
    return { kind: 'none' };
  }
}
