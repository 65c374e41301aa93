import * as React from 'react';
import { parseSiteAddress } from '../../data/sharepoint/site-address';
import type { TenantSite } from '../../data/sharepoint/tenant-site';

/** Where the lists are, as far as that is known. */
export interface ListSite {
  /** Absolute address; `undefined` where the web part's setting is no address of a site. */
  readonly address: string | undefined;
  readonly isLooking: boolean;
  /** To be called when the lists are not there; absent when no other site is left to look at. */
  readonly onMissing: (() => void) | undefined;
  /** What the tenant said, once it was asked. */
  readonly tenantSite: TenantSite | undefined;
}

/** How the search for the lists went, on one page site. */
type Search = 'notNeeded' | 'looking' | TenantSite;

/**
 * Which site holds the lists: what the web part's setting says; else the site of the page if it has them, which is tried first because it
 * costs nothing where it is so; else what the tenant says.
 * @param setting Of the web part; empty where nothing is set.
 * @param readTenantSite Asks the tenant; called at most once, and only after the lists were missed.
 */
export function useListSite(
  setting: string | undefined,
  pageSite: string,
  readTenantSite: () => Promise<TenantSite>
): ListSite {
  const [search, setSearch] = React.useState<Search>('notNeeded');
  const isGone = React.useRef(false);
  React.useEffect(
    () => () => {
      isGone.current = true;
    },
    []
  );
  const onMissing = React.useCallback(() => {
    setSearch('looking');
    void readTenantSite().then((found) => {
      if (!isGone.current) setSearch(found);
    });
  }, [readTenantSite]);
  const tenantSite = typeof search === 'object' ? search : undefined;
  if (setting?.trim())
    return { address: parseSiteAddress(setting, pageSite), isLooking: false, onMissing: undefined, tenantSite };
  return {
    address: tenantSite?.kind === 'site' ? tenantSite.address : pageSite,
    isLooking: search === 'looking',
    onMissing: search === 'notNeeded' ? onMissing : undefined,
    tenantSite
  };
}
