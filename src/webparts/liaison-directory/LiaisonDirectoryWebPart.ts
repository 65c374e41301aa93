import { SuiteWebPart } from '../host/SuiteWebPart';
import type { SuiteProperties, WebPartApp } from '../host/web-part-app';

/** SharePoint's entry to the liaison directory; the application itself is loaded on demand. */
export default class LiaisonDirectoryWebPart extends SuiteWebPart<SuiteProperties> {
  protected override async loadApp(): Promise<WebPartApp<SuiteProperties>> {
    return (await import(/* webpackChunkName: 'liaison-directory-app' */ './app')).app;
  }
}
