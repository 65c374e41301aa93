import { camlRoutes } from './caml/routes';
import { fieldRoutes } from './lists/field-routes';
import { filesRoutes, keepFilesTidy } from './files';
import { filePage } from './files/file-page';
import { FILES_SCHEMA } from './files/schema';
import { wordPage } from './files/word-page';
import { Api } from './api/api';
import { contextInfoRoutes } from './http/context-info';
import { answerProcessQuery } from './http/process-query';
import { SiteServer } from './http/site-server';
import { formPage } from './items/form-page';
import { itemRoutes } from './items/item-routes';
import { CHANGE_LOG_SCHEMA, keepChangeLog } from './lists/change-log';
import { changeRoutes } from './lists/change-routes';
import { contentTypeRoutes } from './lists/content-type-routes';
import { createDefaultLibraries } from './lists/default-libraries';
import { formRoutes } from './lists/form-routes';
import { listRoutes } from './lists/list-routes';
import { peoplePickerRoutes } from './people/people-picker-routes';
import { photoPage } from './people/photo-page';
import { profileRoutes } from './people/profile-routes';
import { userRoutes } from './people/user-routes';
import { utilityRoutes } from './people/utility-routes';
import { NAVIGATION_SCHEMA } from './navigation/schema';
import { createDefaultNavigation } from './navigation/navigation-nodes';
import { navigationRoutes } from './navigation/navigation-routes';
import { pageRoutes } from './pages/page-routes';
import { PAGES_SCHEMA } from './pages/schema';
import { createHomePage } from './pages/write-page';
import { PRINCIPALS_SCHEMA } from './principals/schema';
import { PROVISIONING_SCHEMA } from './provisioning/schema';
import { systemAccountId } from './provisioning/system-account';
import { SEARCH_SCHEMA } from './search/schema';
import { searchRoutes } from './search/search-routes';
import { createDefaultGroups } from './security/default-groups';
import { securityRoutes } from './security/routes';
import { SECURITY_SCHEMA } from './security/schema';
import { openStore } from './store/open-store';
import type { StoreOptions } from './store/open-store';
import { viewRoutes } from './views/view-routes';
import { storageEntityRoutes } from './webs/storage-entity-routes';
import { webRoutes } from './webs/web-routes';

export interface SiteOptions extends Omit<StoreOptions, 'schemas'> {
  /** A request that names no one speaks for the administrator. Default false: it is refused with 401. */
  readonly openDoor?: boolean;
}

/** One site of a tenant, as it is when Microsoft has just made it, with its REST API and the addresses of its files. */
export function createSite(options: SiteOptions): SiteServer {
  const store = openStore({
    ...options,
    schemas: [
      PRINCIPALS_SCHEMA,
      SECURITY_SCHEMA,
      PROVISIONING_SCHEMA,
      FILES_SCHEMA,
      SEARCH_SCHEMA,
      CHANGE_LOG_SCHEMA,
      PAGES_SCHEMA,
      NAVIGATION_SCHEMA
    ]
  });
  keepChangeLog(store);
  createDefaultGroups(store, options.title ?? 'Hospital');
  createDefaultLibraries(store, systemAccountId(store));
  createHomePage(store, systemAccountId(store));
  createDefaultNavigation(store);
  keepFilesTidy(store);
  const site = new SiteServer(store, createApi(), options.openDoor ?? false);
  return site.intercept(answerProcessQuery(site)).page(photoPage).page(wordPage).page(formPage).page(filePage);
}

function createApi(): Api {
  const api = new Api();
  const lists = [listRoutes, fieldRoutes, viewRoutes, itemRoutes, contentTypeRoutes, changeRoutes, formRoutes];
  const people = [userRoutes, peoplePickerRoutes, profileRoutes, utilityRoutes];
  for (const addRoutes of [contextInfoRoutes, webRoutes, storageEntityRoutes, ...lists, filesRoutes, ...people])
    addRoutes(api);
  for (const addRoutes of [pageRoutes, navigationRoutes, searchRoutes, securityRoutes, camlRoutes]) addRoutes(api);
  return api;
}
