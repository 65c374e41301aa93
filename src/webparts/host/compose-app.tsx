import * as React from 'react';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'CommonGroundStrings';
import { readComputerClock } from '../../data/sharepoint/site-clock';
import { connectToSite, type SuiteSite } from '../../data/sharepoint/suite-site';
import { readTenantSite } from '../../data/sharepoint/tenant-site';
import { AppFrame } from '../../ui/frame/AppFrame';
import { readerLocale } from '../../ui/format/locale';
import { createWaitSignal, type WaitSignal } from '../../ui/live/wait-signal';
import { FailureMessage } from '../../ui/states/FailureMessage';
import { thisTab, thisTabAlone } from '../../ui/storage/browser-tab';
import { KeptStore } from '../../ui/storage/kept-store';
import { KeptStoreProvider } from '../../ui/storage/use-kept';
import { ClockProvider } from '../../ui/time/clock-context';
import { createReactApp } from './react-app';
import { hintAtTenantSite } from './tenant-site-hint';
import { useListSite } from './use-list-site';
import type { HostState, SuiteProperties, WebPartApp } from './web-part-app';

/** What one web part adds to the composition all of them share. */
export interface Composition<Services> {
  /** Name of the application for assistive technology. */
  readonly label: string;
  /**
   * Makes what the application works with on one site.
   * @param locale Language of words, dates and numbers, e.g. `en-US`.
   */
  readonly connect: (site: SuiteSite, locale: string) => Services;
  readonly ServicesProvider: React.Provider<Services | undefined>;
  readonly Root: React.ComponentType;
}

interface OnSiteProps<Services> {
  readonly composition: Composition<Services>;
  readonly site: SuiteSite;
  readonly locale: string;
  readonly draftsEndWithTab: boolean | undefined;
}

/** The application on the site that holds its lists. */
function AppOnSite<Services>({
  composition: { connect, ServicesProvider, Root },
  site,
  locale,
  draftsEndWithTab
}: OnSiteProps<Services>): React.ReactElement {
  const services = React.useMemo(() => connect(site, locale), [connect, site, locale]);
  const store = React.useMemo(
    () =>
      new KeptStore({
        site: site.webUrl,
        person: site.userLogin,
        now: () => new Date(readComputerClock()),
        tab: draftsEndWithTab ? thisTabAlone : thisTab
      }),
    [site, draftsEndWithTab]
  );
  return (
    <ClockProvider clock={site.clock}>
      <KeptStoreProvider value={store}>
        <ServicesProvider value={services}>
          <Root />
        </ServicesProvider>
      </KeptStoreProvider>
    </ClockProvider>
  );
}

interface SuiteAppProps<Services> {
  readonly composition: Composition<Services>;
  readonly context: WebPartContext;
  readonly waits: WaitSignal;
  readonly host: HostState<SuiteProperties>;
}

/** Finds the site that holds the lists, and draws the application there in its frame. */
function SuiteApp<Services>({ composition, context, waits, host }: SuiteAppProps<Services>): React.ReactElement {
  const { theme, properties, setUpSite, setUpCount } = host;
  const locale = readerLocale(strings.LanguageOfWords, context.pageContext.cultureInfo.currentCultureName);
  const pageSite = context.pageContext.web.absoluteUrl;
  const askTenant = React.useCallback(
    () => readTenantSite(connectToSite(context, pageSite, strings.SomeoneWhoLeft)),
    [context, pageSite]
  );
  const { address, isLooking, onMissing, tenantSite } = useListSite(properties.listSiteUrl, pageSite, askTenant);
  const site = React.useMemo(
    () => (address === undefined ? undefined : connectToSite(context, address, strings.SomeoneWhoLeft, waits.announce)),
    [context, address, waits]
  );
  const setUp = React.useMemo(
    () => ({
      onSetUp: setUpSite && (() => setUpSite(address ?? pageSite)),
      onMissing,
      isLooking,
      hint: hintAtTenantSite(tenantSite)
    }),
    [setUpSite, address, pageSite, onMissing, isLooking, tenantSite]
  );
  return (
    <AppFrame theme={theme} label={composition.label} setUp={setUp} waits={waits} locale={locale}>
      {site ? (
        <AppOnSite
          key={`${site.webUrl} ${setUpCount}`}
          composition={composition}
          site={site}
          locale={locale}
          draftsEndWithTab={properties.draftsEndWithTab}
        />
      ) : (
        <FailureMessage failure={{ reason: 'notSetUp', detail: strings.PaneListSiteInvalid }} />
      )}
    </AppFrame>
  );
}

/** The composition root of every web part. */
export function composeApp<Services>(composition: Composition<Services>): WebPartApp<SuiteProperties> {
  return createReactApp((context) => {
    const waits = createWaitSignal();
    return (host) => <SuiteApp composition={composition} context={context} waits={waits} host={host} />;
  });
}
