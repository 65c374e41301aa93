import { SuiteWebPart } from '../host/SuiteWebPart';
import type { SuiteProperties, WebPartApp } from '../host/web-part-app';

/** SharePoint's entry to the knowledge bank; the application itself is loaded on demand. */
export default class KnowledgeBankWebPart extends SuiteWebPart<SuiteProperties> {
  protected override async loadApp(): Promise<WebPartApp<SuiteProperties>> {
    return (await import(/* webpackChunkName: 'knowledge-bank-app' */ './app')).app;
  }
}
