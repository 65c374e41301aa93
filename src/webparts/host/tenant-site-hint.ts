import * as strings from 'CommonGroundStrings';
import { TENANT_PROPERTY, type TenantSite } from '../../data/sharepoint/tenant-site';
import { fill } from '../../ui/format/text';

/** What can be done where the tenant led to no site with lists; nothing before the tenant was asked, and where it names a site. */
export function hintAtTenantSite(tenantSite: TenantSite | undefined): string | undefined {
  switch (tenantSite?.kind) {
    case 'none':
      return fill(strings.TenantSiteMissing, TENANT_PROPERTY);
    case 'malformed':
      return fill(strings.TenantSiteMalformed, TENANT_PROPERTY, tenantSite.value);
    default:
      return undefined;
  }
}
