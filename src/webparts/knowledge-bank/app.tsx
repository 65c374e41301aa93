import * as React from 'react';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'KnowledgeBankStrings';
import { createKnowledgeRepository } from '../../data/knowledge/create-knowledge-repository';
import { createDirectorySource } from '../../data/directory/directory-source';
import type { DirectoryReader } from '../../data/directory/directory-reader';
import { openSnapshotStore } from '../../data/storage/snapshot-store';
import { connectToSite, type SuiteSite } from '../../data/sharepoint/suite-site';
import { AppFrame } from '../../ui/frame/AppFrame';
import { createWaitSignal, type WaitSignal } from '../../ui/live/wait-signal';
import { draftKey } from '../../ui/storage/use-draft';
import { createReactApp } from '../host/react-app';
import type { SuiteProperties, WebPartApp } from '../host/web-part-app';
import { KnowledgeBank } from './KnowledgeBank';
import { ServicesProvider, type KnowledgeServices } from './services';

async function openDirectory(site: SuiteSite): Promise<DirectoryReader> {
  const { createDirectoryReader } = await import(
    /* webpackChunkName: 'knowledge-who-acts' */ '../../data/directory/directory-reader'
  );
  return createDirectoryReader(site);
}

function connect(context: WebPartContext, listSiteUrl: string | undefined, waits: WaitSignal): KnowledgeServices {
  const site = connectToSite(context, listSiteUrl, waits.announce);
  const snapshots = openSnapshotStore(site);
  return {
    repository: createKnowledgeRepository(site),
    snapshots,
    directory: createDirectorySource(() => openDirectory(site), snapshots),
    locale: context.pageContext.cultureInfo.currentUICultureName,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    keyOfDraft: (place) => draftKey(site.webUrl, site.userLogin, `knowledge:${place}`),
    now: () => new Date()
  };
}

/** Composition root of the knowledge bank. */
export const app: WebPartApp<SuiteProperties> = createReactApp((context) => {
  const waits = createWaitSignal();
  let connected: { readonly url: string | undefined; readonly services: KnowledgeServices } | undefined;
  const servicesFor = (url: string | undefined): KnowledgeServices => {
    if (!connected || connected.url !== url) connected = { url, services: connect(context, url, waits) };
    return connected.services;
  };
  return ({ theme, properties: { listSiteUrl }, checkSite }) => {
    const services = servicesFor(listSiteUrl);
    return (
      <AppFrame theme={theme} label={strings.AppLabel} onSetUp={checkSite} waits={waits} locale={services.locale}>
        <ServicesProvider value={services}>
          <KnowledgeBank key={listSiteUrl} />
        </ServicesProvider>
      </AppFrame>
    );
  };
});
