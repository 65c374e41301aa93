import { SuiteWebPart } from '../host/SuiteWebPart';
import type { SuiteProperties, WebPartApp } from '../host/web-part-app';

/** SharePoint's entry to the contract comments; the application itself is loaded on demand. */
export default class ContractCommentsWebPart extends SuiteWebPart<SuiteProperties> {
  protected override async loadApp(): Promise<WebPartApp<SuiteProperties>> {
    return (await import(/* webpackChunkName: 'contract-comments-app' */ './app')).app;
  }
}
