import type { TimelinePipe } from '@pnp/core';
import { HttpRequestError, type Queryable } from '@pnp/queryable';
import { isWrite } from './is-write';
import { requirePerson, type PageOwner } from './require-person';
import type { SiteFetch } from './throttled-fetch';

const DIGEST = 'X-RequestDigest';
/** SharePoint's codes for a form digest that is too old, or another person's. */
const refusedDigest = /"-213057525[12][,"]/;

async function isDigestRefused(response: Response): Promise<boolean> {
  return response.status === 403 && refusedDigest.test(await response.clone().text());
}

function withDigest(init: RequestInit, digest: string): RequestInit {
  const headers = new Headers(init.headers);
  headers.set(DIGEST, digest);
  return { ...init, headers };
}

/** Asks for a form digest of the person who is signed in. */
async function askDigest({ webUrl }: PageOwner, send: SiteFetch): Promise<string> {
  const response = await send(new URL(`${webUrl}/_api/contextinfo`), {
    method: 'POST',
    headers: { Accept: 'application/json;odata=nometadata' }
  });
  if (!response.ok) throw await HttpRequestError.init(response);
  const { FormDigestValue } = (await response.json()) as { readonly FormDigestValue: string };
  return FormDigestValue;
}

/**
 * Sends what the page asks and writes, and nothing in another name: right before every write the site is asked who is signed in,
 * because several people use one computer and a page stays open when the next one signs in. The form digest is there before that
 * question; SharePoint gives it to one person and takes it from no other, so that no one can come in between the question and the write.
 * A digest that SharePoint no longer takes is renewed, and the request, which was not carried out, sent once more: a read too only when
 * the digest was too old and not when it was another person's, who would then be shown in this page.
 * @param send Sends one request; takes the place of PnPjs' own, which waits and tries again in silence.
 */
export function sendAsPerson(owner: PageOwner, send: SiteFetch): TimelinePipe<Queryable> {
  /** What took the place of a digest that was refused; PnPjs goes on handing out the old one until it is out of date by this computer. */
  const renewed = new Map<string, string>();
  const checkPerson = (): Promise<void> => requirePerson(owner, send);
  return (instance) => {
    instance.on.send.replace(async (url: URL, init: RequestInit): Promise<Response> => {
      const check = isWrite(url, init) ? checkPerson : undefined;
      const given = new Headers(init.headers).get(DIGEST);
      if (given === null) return send(url, init, check);
      const response = await send(url, withDigest(init, renewed.get(given) ?? given), check);
      if (!(await isDigestRefused(response))) return response;
      const digest = await askDigest(owner, send);
      renewed.set(given, digest);
      return send(url, withDigest(init, digest), checkPerson);
    });
    return instance;
  };
}
