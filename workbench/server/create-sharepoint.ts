import type { AddressInfo } from 'node:net';

import type { Api } from './api/api';
import { createSite } from './create-site';
import type { SiteOptions } from './create-site';
import { FaultPlan } from './faults/fault-plan';
import { faultsPage } from './faults/faults-page';
import { injectFaults } from './faults/inject-fault';
import type { SiteServer } from './http/site-server';
import { answerOtherSites } from './other-sites';
import type { Principal } from './principals/principals';
import { peoplePage } from './people/people-page';
import type { Store } from './store/store';
import { setStorageEntity } from './webs/storage-entities';
import { tenantPropertiesPage } from './webs/tenant-properties-page';

export interface SharePointOptions extends SiteOptions {
  /** Tenant properties (storage entities) to set, by key. */
  readonly tenantProperties?: Readonly<Record<string, string>>;
}

/** A running local SharePoint: a tenant with the site that is worked on, its root site, and one site more. */
export interface SharePoint {
  readonly store: Store;
  readonly site: SiteServer;
  readonly api: Api;
  /** The tenant's root site, and who someone is there. @throws Error for a login the tenant does not know */
  enterRoot(login: string): { readonly store: Store; readonly person: Principal };
  /**
   * Starts listening, on loopback only.
   *
   * @param port 0 takes any free port
   * @returns the absolute URL of the web
   */
  listen(port: number): Promise<string>;
  close(): Promise<void>;
}

/** Puts the server together: the one place that knows all of its parts. */
export function createSharePoint({ tenantProperties = {}, ...options }: SharePointOptions): SharePoint {
  const site = createSite(options);
  for (const [key, value] of Object.entries(tenantProperties)) setStorageEntity(site.store, key, value);
  const others = answerOtherSites(site, options);
  const faults = new FaultPlan();
  site
    .intercept(injectFaults(site, faults))
    .intercept(others.interceptor)
    .page(faultsPage(faults))
    .page(tenantPropertiesPage)
    .page(peoplePage);
  return {
    store: site.store,
    site,
    api: site.api,
    enterRoot: others.enterRoot,
    listen: (port) => listen(site, port),
    close: async () => {
      await close(site);
      others.close();
    }
  };
}

function listen(site: SiteServer, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    site.server.once('error', reject);
    site.server.listen(port, '127.0.0.1', () => {
      const { port: taken } = site.server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${taken}${site.store.site.url}`);
    });
  });
}

function close(site: SiteServer): Promise<void> {
  return new Promise((resolve) => {
    site.server.close(() => {
      site.store.close();
      resolve();
    });
    site.server.closeAllConnections();
  });
}
