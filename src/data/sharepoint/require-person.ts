import { HttpRequestError } from '@pnp/queryable';
import { isSameAccount } from '../../domain/people/accounts';
import { DataError } from './data-error';
import type { SiteFetch } from './throttled-fetch';

/** Whose page it is, and on which site. */
export interface PageOwner {
  /** Absolute URL of the web, without a slash at the end. */
  readonly webUrl: string;
  readonly login: string;
}

/**
 * Asks the site who is signed in, past every cache.
 * @throws DataError `otherPerson` when it is not the one the page was opened by; whatever the site answers instead when it does not say.
 */
export async function requirePerson({ webUrl, login }: PageOwner, send: SiteFetch): Promise<void> {
  const response = await send(new URL(`${webUrl}/_api/web/currentUser?$select=LoginName`), {
    headers: { Accept: 'application/json;odata=nometadata' },
    cache: 'no-store'
  });
  if (!response.ok) throw await HttpRequestError.init(response);
  const { LoginName } = (await response.json()) as { readonly LoginName?: unknown };
  if (typeof LoginName === 'string' && isSameAccount(LoginName, login)) return;
  throw new DataError('otherPerson', 'site.requirePerson', `Opened by ${login}, signed in now: ${String(LoginName)}.`);
}
