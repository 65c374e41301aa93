import * as React from 'react';
import * as ReactDom from 'react-dom';
import { createTheme, ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { parseSiteAddress } from '../../../data/sharepoint/site-address';
import { connectToSite } from '../../../data/sharepoint/suite-site';
import * as strings from 'CommonGroundStrings';
import { LocaleContext, readerLocale } from '../../../ui/format/locale';
import { SiteSetupPanel } from './SiteSetupPanel';

/** Where the button that opened the panel is gone, because there is no more to set up, the web part takes the focus. */
function keepFocus(part: HTMLElement): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

/**
 * Opens "Set up this site" over the page. Only an administrator's act leads here (the web part's settings, or the button on
 * "This site isn't set up yet"); nothing in it runs for readers.
 * @param listSiteUrl The site to set up; that of the page where this is empty or no address.
 */
export function openSiteSetup(
  context: WebPartContext,
  listSiteUrl: string | undefined,
  theme: PartialTheme | undefined,
  onClosed: () => void
): void {
  const host = document.createElement('div');
  document.body.appendChild(host);
  const close = (): void => {
    ReactDom.unmountComponentAtNode(host);
    host.remove();
    onClosed();
    keepFocus(context.domElement);
  };
  const pageSite = context.pageContext.web.absoluteUrl;
  const site = connectToSite(
    context,
    parseSiteAddress(listSiteUrl ?? '', pageSite) ?? pageSite,
    strings.SomeoneWhoLeft
  );
  ReactDom.render(
    <ThemeProvider theme={createTheme(theme ?? {})} applyTo="none">
      <LocaleContext.Provider
        value={readerLocale(strings.LanguageOfWords, context.pageContext.cultureInfo.currentCultureName)}
      >
        <SiteSetupPanel site={site} onClose={close} />
      </LocaleContext.Provider>
    </ThemeProvider>,
    host
  );
}
