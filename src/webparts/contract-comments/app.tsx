import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { createContractRepository } from '../../data/contracts/create-contract-repository';
import type { ContractsState } from '../../data/contracts/contract-repository';
import { openSnapshotStore } from '../../data/storage/snapshot-store';
import { connectToSite } from '../../data/sharepoint/suite-site';
import { AppFrame } from '../../ui/frame/AppFrame';
import { createWaitSignal, type WaitSignal } from '../../ui/live/wait-signal';
import { createReactApp } from '../host/react-app';
import type { SuiteProperties, WebPartApp } from '../host/web-part-app';
import { ContractComments } from './ContractComments';
import { ServicesProvider, type ContractServices } from './services';

function connect(context: WebPartContext, listSiteUrl: string | undefined, waits: WaitSignal): ContractServices {
  const site = connectToSite(context, listSiteUrl, waits.announce);
  const repository = createContractRepository(site);
  const snapshots = openSnapshotStore(site);
  return {
    repository,
    snapshots,
    shelfSource: {
      recall: () => snapshots.read<ContractsState>('contract-shelf'),
      load: (known) => (known ? repository.readNews(known) : repository.readContractsState()),
      remember: (value, readAt) => {
        void snapshots.write('contract-shelf', { value, readAt });
      }
    },
    locale: context.pageContext.cultureInfo.currentUICultureName,
    site: site.webPath,
    person: site.userLogin
  };
}

/** Composition root of the contract comments. */
export const app: WebPartApp<SuiteProperties> = createReactApp((context) => {
  const waits = createWaitSignal();
  let connected: { readonly url: string | undefined; readonly services: ContractServices } | undefined;
  const servicesFor = (url: string | undefined): ContractServices => {
    if (connected?.url !== url || !connected) connected = { url, services: connect(context, url, waits) };
    return connected.services;
  };
  return ({ theme, properties: { listSiteUrl }, checkSite }) => {
    const services = servicesFor(listSiteUrl);
    return (
      <AppFrame theme={theme} label={strings.AppLabel} onSetUp={checkSite} waits={waits} locale={services.locale}>
        <ServicesProvider value={services}>
          <ContractComments />
        </ServicesProvider>
      </AppFrame>
    );
  };
});
