import path from 'node:path';

import { createSite } from './create-site';
import type { SiteOptions } from './create-site';
import { addMember, findAssociatedGroup } from './principals/groups';
import { ensureEveryone, findPrincipalByLogin, saveUser } from './principals/principals';
import type { Principal } from './principals/principals';
import type { Interceptor, SiteServer } from './http/site-server';
import type { HttpRequest } from './protocol/messages';
import { SharePointError } from './protocol/sharepoint-error';
import type { Store } from './store/store';

/** A site of the tenant beside the one that is worked on. */
interface OtherSite {
  /** Server-relative; empty for the root. */
  readonly url: string;
  readonly title: string;
  /** Where it is kept, inside the folder of the one that is worked on. */
  readonly folder: string;
  /** Whether the administrators of the one that is worked on administer it too. */
  readonly isAdministered: boolean;
  readonly isSubsite: boolean;
}

/** Where Teams hosts personal apps: everyone reads it, and no one here administers it. */
const root: OtherSite = {
  url: '',
  title: 'Communication site',
  folder: 'root',
  isAdministered: false,
  isSubsite: false
};

function othersOf(main: SiteServer): readonly OtherSite[] {
  const { url } = main.store.site;
  const administered = { isAdministered: true, isSubsite: false };
  return [
    root,
    { url: '/sites/clinic', title: 'Clinic', folder: 'clinic', ...administered },
    { url: `${url}/quality`, title: 'Quality', folder: 'quality', ...administered, isSubsite: true }
  ].filter((other) => other.url !== url);
}

/** Where an address of these begins, the REST API of a site answers. */
const endpoints = ['/_api/', '/_vti_bin/client.svc/'];

/** What answers for them. */
export interface OtherSites {
  readonly interceptor: Interceptor;
  /** The root site, and who someone is there. */
  readonly enterRoot: (login: string) => { readonly store: Store; readonly person: Principal };
  readonly close: () => void;
}

/**
 * Answers what is asked of the tenant's root site, of a second site and of a subsite; each is made when it is first asked for.
 *
 * @param main the site whose people, clock and tenant properties they share
 */
export function answerOtherSites(main: SiteServer, options: SiteOptions): OtherSites {
  const others = othersOf(main);
  const made = new Map<string, SiteServer>();
  const siteOf = (other: OtherSite): SiteServer => {
    const known = made.get(other.url);
    if (known) return known;
    const site = makeSite(main, options, other);
    made.set(other.url, site);
    return site;
  };
  return {
    interceptor: (request, carryOn) => {
      const asked = findOther(others, request.url.pathname.toLowerCase());
      if (!asked) return carryOn();
      const site = siteOf(asked);
      return site.answer(introduceAsker(main, site, asked, request));
    },
    enterRoot: (login) => {
      const known = findPrincipalByLogin(main.store, login);
      if (!known) throw new Error(`The tenant knows no one called ${login}.`);
      const { store } = siteOf(root);
      return { store, person: introduce(store, known, root) };
    },
    close: () => made.forEach((site) => site.store.close())
  };
}

function findOther(others: readonly OtherSite[], address: string): OtherSite | undefined {
  return others.find(({ url }) => endpoints.some((endpoint) => address.startsWith(url + endpoint)));
}

function makeSite(main: SiteServer, options: SiteOptions, { url, title, folder, isSubsite }: OtherSite): SiteServer {
  const data = options.data === ':memory:' ? ':memory:' : path.join(options.data, folder);
  const site = createSite({ ...options, data, title, siteUrl: url, isSubsite });
  site.store.tenant = main.store;
  const visitors = findAssociatedGroup(site.store, 'visitor');
  if (visitors) addMember(site.store, visitors.id, ensureEveryone(site.store).id);
  return site;
}

/** A tenant's people are known on every site they come to. */
function introduce(store: Store, { login, title, email, isSiteAdmin }: Principal, site: OtherSite): Principal {
  return saveUser(store, { login, title, email, isSiteAdmin: isSiteAdmin && site.isAdministered });
}

/** Whoever the tenant does not know is refused by the site itself. */
function introduceAsker(main: SiteServer, { store }: SiteServer, site: OtherSite, request: HttpRequest): HttpRequest {
  try {
    const { login } = introduce(store, main.identify(request), site);
    return { ...request, headers: { ...request.headers, 'x-workbench-user': encodeURIComponent(login) } };
  } catch (error) {
    if (error instanceof SharePointError) return request;
    throw error;
  }
}
