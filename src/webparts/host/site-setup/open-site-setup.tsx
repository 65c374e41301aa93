import * as React from 'react';
import * as ReactDom from 'react-dom';
import { createTheme, ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { connectToSite } from '../../../data/sharepoint/suite-site';
import { LocaleContext } from '../../../ui/format/locale';
import { SiteSetupPanel } from './SiteSetupPanel';

/**
 * Opens "Set up this site" over the page. Only an administrator's act leads here (the web part's settings, or the button on
 * "This site is not set up yet"); nothing in it runs for readers.
 */
export function openSiteSetup(
  context: WebPartContext,
  listSiteUrl: string | undefined,
  theme: PartialTheme | undefined
): void {
  const host = document.createElement('div');
  document.body.appendChild(host);
  const close = (): void => {
    ReactDom.unmountComponentAtNode(host);
    host.remove();
  };
  const site = connectToSite(context, listSiteUrl);
  ReactDom.render(
    <ThemeProvider theme={createTheme(theme ?? {})} applyTo="none">
      <LocaleContext.Provider value={context.pageContext.cultureInfo.currentUICultureName}>
        <SiteSetupPanel site={site} onClose={close} />
      </LocaleContext.Provider>
    </ThemeProvider>,
    host
  );
}
