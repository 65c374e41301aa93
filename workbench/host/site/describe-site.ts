import { DIGEST_LIFETIME, issueDigest } from '../../server/http/form-digest';
import { effectivePermissions, toBasePermissions, WEB_SCOPE } from '../../server/security';
import { userPrincipalNameOf, type Principal } from '../../server/principals/principals';
import type { Culture } from '../../server/regional/cultures';
import { siteRegion } from '../../server/regional/region';
import type { Store } from '../../server/store/store';

/** What a page says about its site and the person who reads it. */
export type SiteDescription = {
  readonly siteId: string;
  /** Server-relative. */
  readonly path: string;
  readonly culture: Culture;
  /** IANA name. */
  readonly zone: string;
  readonly web: { readonly id: string; readonly title: string; readonly description: string };
  readonly person: {
    readonly id: number;
    readonly login: string;
    readonly upn: string;
    readonly title: string;
    readonly email: string;
    readonly isSiteAdmin: boolean;
  };
  /** The person's permissions on the web, as SharePoint splits its mask into two numbers. */
  readonly permissions: { readonly High: number; readonly Low: number };
  /** A form digest for the person, fresh. */
  readonly digest: { readonly value: string; readonly timeoutSeconds: number };
};

export function describeSite(store: Store, person: Principal): SiteDescription {
  const { siteId, webId, url } = store.site;
  const web = store.one<{ title: string; description: string }>(
    'SELECT title, description FROM webs WHERE id = ?',
    webId
  );
  const { High, Low } = toBasePermissions(effectivePermissions(store, person, WEB_SCOPE));
  return {
    siteId,
    path: url,
    ...siteRegion(store),
    web: { id: webId, title: web?.title ?? '', description: web?.description ?? '' },
    person: {
      id: person.id,
      login: person.login,
      upn: userPrincipalNameOf(person.login),
      title: person.title,
      email: person.email,
      isSiteAdmin: Boolean(person.isSiteAdmin)
    },
    permissions: { High: Number(High), Low: Number(Low) },
    digest: { value: issueDigest(person, store.now()), timeoutSeconds: DIGEST_LIFETIME }
  };
}
