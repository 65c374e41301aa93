import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import { spfi, SPFx, type ISPFXContext, type SPFI } from '@pnp/sp';
import type { Clock } from '../../domain/time/clock';
import type { ListDefinition } from '../../lists/list-definition';
import { sendAsPerson } from './send-as-person';
import { pathOfAddress } from './server-path';
import { createSiteClock } from './site-clock';
import { createThrottledFetch, type WaitListener } from './throttled-fetch';

/** The site that holds the suite's lists, seen as the signed-in person. */
export interface SuiteSite {
  readonly sp: SPFI;
  /** Absolute URL of the web, without a slash at the end. */
  readonly webUrl: string;
  /** Server-relative path of the web, e.g. `/sites/hospital`, as it is named: not encoded. */
  readonly webPath: string;
  /** The signed-in person's login name; part of every cache key, so that no one sees another's copy. */
  readonly userLogin: string;
  /** What a person is called whose account was removed from the site, in the reader's language. */
  readonly nameOfDeparted: string;
  /** The present moment as the site sees it. */
  readonly clock: Clock;
}

/**
 * Connects to the site that holds the lists. Nothing is written through it once someone else is signed in (see `sendAsPerson`).
 * @param address Absolute URL of that site.
 * @param nameOfDeparted What a person is called whose account was removed from the site.
 * @param onWait Called when SharePoint asks to wait (throttling), with the moment work resumes, and again with `undefined` then.
 */
export function connectToSite(
  context: ISPFXContext & PageFacts,
  address: string,
  nameOfDeparted: string,
  onWait?: WaitListener
): SuiteSite {
  const webUrl = address.replace(/\/+$/, '');
  const userLogin = context.pageContext.user.loginName;
  const clock = createSiteClock();
  const send = createThrottledFetch(clock, onWait);
  const sp = spfi(webUrl).using(SPFx(context), sendAsPerson({ webUrl, login: userLogin }, send));
  return {
    sp,
    webUrl,
    webPath: pathOfAddress(webUrl),
    userLogin,
    nameOfDeparted,
    clock
  };
}

/** The part of SharePoint Framework's page context this layer reads. */
export interface PageFacts {
  readonly pageContext: {
    readonly web: { readonly absoluteUrl: string };
    readonly user: { readonly loginName: string };
  };
}

/** A list of the suite by its site-relative URL; lists are never looked up by title. */
export function listOf(site: Pick<SuiteSite, 'webPath'>, sp: SPFI, definition: Pick<ListDefinition, 'url'>): IList {
  return sp.web.getList(`${site.webPath}/${definition.url}`);
}
