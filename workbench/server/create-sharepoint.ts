import type { AddressInfo } from 'node:net';

import { camlRoutes } from './caml/routes';
import { injectFaults } from './faults/inject-fault';
import { FaultPlan } from './faults/fault-plan';
import { faultsPage } from './faults/faults-page';
import { fieldRoutes } from './lists/field-routes';
import { filesRoutes, keepFilesTidy } from './files';
import { filePage } from './files/file-page';
import { wordPage } from './files/word-page';
import { FILES_SCHEMA } from './files/schema';
import { Api } from './api/api';
import { contextInfoRoutes } from './http/context-info';
import { answerProcessQuery } from './http/process-query';
import { SiteServer } from './http/site-server';
import { itemRoutes } from './items/item-routes';
import { CHANGE_LOG_SCHEMA, keepChangeLog } from './lists/change-log';
import { changeRoutes } from './lists/change-routes';
import { contentTypeRoutes } from './lists/content-type-routes';
import { createDefaultLibraries } from './lists/default-libraries';
import { formRoutes } from './lists/form-routes';
import { listRoutes } from './lists/list-routes';
import { peoplePickerRoutes } from './people/people-picker-routes';
import { peoplePage } from './people/people-page';
import { photoPage } from './people/photo-page';
import { profileRoutes } from './people/profile-routes';
import { userRoutes } from './people/user-routes';
import { utilityRoutes } from './people/utility-routes';
import { SEARCH_SCHEMA } from './search/schema';
import { searchRoutes } from './search/search-routes';
import { PROVISIONING_SCHEMA } from './provisioning/schema';
import { systemAccountId } from './provisioning/system-account';
import { createDefaultGroups } from './security/default-groups';
import { securityRoutes } from './security/routes';
import { PRINCIPALS_SCHEMA } from './principals/schema';
import { SECURITY_SCHEMA } from './security/schema';
import { openStore } from './store/open-store';
import type { StoreOptions } from './store/open-store';
import type { Store } from './store/store';
import { viewRoutes } from './views/view-routes';
import { webRoutes } from './webs/web-routes';

export interface SharePointOptions extends Omit<StoreOptions, 'schemas'> {
  /** A request that names no one speaks for the administrator. Default false: it is refused with 401. */
  readonly openDoor?: boolean;
}

/** A running local SharePoint. */
export interface SharePoint {
  readonly store: Store;
  readonly site: SiteServer;
  readonly api: Api;
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
export function createSharePoint(options: SharePointOptions): SharePoint {
  const store = openStore({
    ...options,
    schemas: [PRINCIPALS_SCHEMA, SECURITY_SCHEMA, PROVISIONING_SCHEMA, FILES_SCHEMA, SEARCH_SCHEMA, CHANGE_LOG_SCHEMA]
  });
  keepChangeLog(store);
  createDefaultGroups(store, options.title ?? 'Hospital');
  createDefaultLibraries(store, systemAccountId(store));
  keepFilesTidy(store);
  const api = new Api();
  for (const addRoutes of [
    contextInfoRoutes,
    webRoutes,
    listRoutes,
    fieldRoutes,
    viewRoutes,
    itemRoutes,
    contentTypeRoutes,
    changeRoutes,
    formRoutes
  ])
    addRoutes(api);
  for (const addRoutes of [filesRoutes, userRoutes, peoplePickerRoutes, profileRoutes, utilityRoutes, searchRoutes])
    addRoutes(api);
  for (const addRoutes of [securityRoutes, camlRoutes]) addRoutes(api);
  const site = new SiteServer(store, api, options.openDoor ?? false);
  const faults = new FaultPlan();
  site
    .intercept(injectFaults(site, faults))
    .intercept(answerProcessQuery(site))
    .page(faultsPage(faults))

    .page(photoPage)
    .page(wordPage)
    .page(filePage)
    .page(peoplePage);
  return {
    store,
    site,
    api,
    listen: (port) => listen(site, port),
    close: () => close(site)
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
