import * as React from 'react';
import { readComputerClock } from '../../data/sharepoint/site-clock';
import { connectToSite, type SuiteSite } from '../../data/sharepoint/suite-site';
import { AppFrame } from '../../ui/frame/AppFrame';
import { createWaitSignal } from '../../ui/live/wait-signal';
import { thisTab, thisTabAlone } from '../../ui/storage/browser-tab';
import { KeptStore } from '../../ui/storage/kept-store';
import { KeptStoreProvider } from '../../ui/storage/use-kept';
import { ClockProvider } from '../../ui/time/clock-context';
import { createReactApp } from './react-app';
import type { SuiteProperties, WebPartApp } from './web-part-app';

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

interface Connected<Services> {
  readonly listSiteUrl: string | undefined;
  readonly draftsEndWithTab: boolean | undefined;
  readonly site: SuiteSite;
  readonly services: Services;
  readonly store: KeptStore;
}

/** The composition root of every web part: connects to the site that holds the lists, anew when its settings change, and draws the application in its frame. */
export function composeApp<Services>({
  label,
  connect,
  ServicesProvider,
  Root
}: Composition<Services>): WebPartApp<SuiteProperties> {
  return createReactApp((context) => {
    const waits = createWaitSignal();
    const locale = context.pageContext.cultureInfo.currentUICultureName;
    const connectTo = ({ listSiteUrl, draftsEndWithTab }: Readonly<SuiteProperties>): Connected<Services> => {
      const site = connectToSite(context, listSiteUrl, waits.announce);
      const store = new KeptStore({
        site: site.webUrl,
        person: site.userLogin,
        now: () => new Date(readComputerClock()),
        tab: draftsEndWithTab ? thisTabAlone : thisTab
      });
      return { listSiteUrl, draftsEndWithTab, site, services: connect(site, locale), store };
    };
    let connected: Connected<Services> | undefined;
    return ({ theme, properties, setUpSite }) => {
      const isCurrent =
        connected?.listSiteUrl === properties.listSiteUrl &&
        connected?.draftsEndWithTab === properties.draftsEndWithTab;
      if (!connected || !isCurrent) connected = connectTo(properties);
      const { site, services, store } = connected;
      return (
        <AppFrame theme={theme} label={label} onSetUp={setUpSite} waits={waits} locale={locale}>
          <ClockProvider key={site.webUrl} clock={site.clock}>
            <KeptStoreProvider value={store}>
              <ServicesProvider value={services}>
                <Root />
              </ServicesProvider>
            </KeptStoreProvider>
          </ClockProvider>
        </AppFrame>
      );
    };
  });
}
