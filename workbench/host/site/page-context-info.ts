import { DISABLE_TOKEN_FETCH } from '../../page/boot-data';
import type { Locale } from '../../page/choices';
import { toLocalTime } from '../../server/regional/local-time';
import { findTimeZone } from '../../server/regional/time-zones';
import type { SiteDescription } from './describe-site';

/** Windows' number of a language, which SharePoint still speaks of. */
const LCID: Readonly<Record<Locale, number>> = { 'en-US': 1033, 'es-ES': 3082 };

// The ids a tenant would have. Fixed, because nothing here depends on which they are.
const TENANT_ID = '00000000-0000-4000-b000-000000000001';
const SESSION_ID = '00000000-0000-4000-b000-000000000003';
const CORRELATION_ID = '00000000-0000-4000-b000-333333333333';

export type PageContextOptions = {
  readonly site: SiteDescription;
  readonly origin: string;
  readonly pagePath: string;
  readonly locale: Locale;
  readonly now: Date;
};

/** What SharePoint calls `spPageContextInfo`: everything the framework and the web parts learn about page, site and person. */
export function describePageContext({
  site,
  origin,
  pagePath,
  locale,
  now
}: PageContextOptions): Readonly<Record<string, unknown>> {
  const webUrl = `${origin}${site.path}`;
  return {
    ...describePerson(site),
    CorrelationId: CORRELATION_ID,
    aadInstanceUrl: origin,
    aadTenantId: TENANT_ID,
    aadSessionId: SESSION_ID,
    currentCultureName: locale,
    currentUICultureName: locale,
    currentCultureLCID: LCID[locale],
    currentLanguage: LCID[locale],
    isLocaleRightToLeft: false,
    cdnPrefix: '',
    ExpFeatures: [],
    ECSClientFeatures: [],
    featureInfo: [],
    killSwitches: { [DISABLE_TOKEN_FETCH]: true },
    groupId: '',
    isAppWeb: false,
    isNoScriptEnabled: true,
    listId: '',
    pageItemId: -1,
    RecycleBinItemCount: -1,
    serverRequestPath: pagePath,
    serverTime: now.toISOString(),
    siteAbsoluteUrl: webUrl,
    siteServerRelativeUrl: site.path || '/',
    siteId: site.siteId,
    sitePagesEnabled: true,
    sitePagesFeatureVersion: 4,
    webAbsoluteUrl: webUrl,
    webServerRelativeUrl: site.path || '/',
    webId: site.web.id,
    webTitle: site.web.title,
    webDescription: site.web.description,
    webLanguage: site.culture.language,
    webLanguageName: site.culture.language === 3082 ? 'es-ES' : 'en-US',
    webLogoUrl: '',
    webTemplate: '68',
    webTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    webTimeZoneData: timeZoneOf(site.zone, now),
    webPermMasks: site.permissions,
    pagePermsMask: site.permissions,
    formDigestTimeoutSeconds: site.digest.timeoutSeconds,
    formDigestValue: site.digest.value,
    env: 'prod',
    msGraphEndpointUrl: 'graph.microsoft.com',
    portalUrl: `${origin}/`,
    hasManageWebPermissions: site.person.isSiteAdmin
  };
}

function describePerson({ person }: SiteDescription): Readonly<Record<string, unknown>> {
  return {
    aadUserId: `00000000-0000-4000-c000-${String(person.id).padStart(12, '0')}`,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    isSiteAdmin: person.isSiteAdmin,
    userDisplayName: person.title,
    userEmail: person.email,
    userLoginName: person.upn,
    userPrincipalName: person.upn,
    userId: person.id,
    systemUserKey: person.login
  };
}

/** Minutes are positive west of Greenwich. */
function timeZoneOf(zone: string, now: Date): Readonly<Record<string, unknown>> {
  const known = findTimeZone(zone);
  return {
    Description: known?.description ?? zone,
    Bias: (now.getTime() - toLocalTime(now, zone).getTime()) / 60_000,
    Id: known?.id ?? 0,
    DaylightBias: 0,
    StandardBias: 0
  };
}
