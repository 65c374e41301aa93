import { ServiceKey } from '@microsoft/sp-core-library';

// The names are the ones sp-webpart-base imports.
export class _EditModeCustomerPromiseHandler {
  public static readonly serviceKey = ServiceKey.create(
    'workbench:EditModeCustomerPromiseHandler',
    _EditModeCustomerPromiseHandler
  );

  public logFailure(): void {
    // Microsoft counts these; there is no one to tell here.
  }
}

export function _logFailuresForEditCustomerPromise(details: { readonly errorMessage?: string }): void {
  console.warn('A web part failed in edit mode:', details.errorMessage);
}
