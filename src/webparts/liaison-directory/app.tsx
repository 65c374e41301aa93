import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import { createDirectoryReader, type DirectoryReader } from '../../data/directory/directory-reader';
import type { DirectoryWriter } from '../../data/directory/directory-writer';
import { openSnapshotStore, type SnapshotStore } from '../../data/storage/snapshot-store';
import { connectToSite, type SuiteSite } from '../../data/sharepoint/suite-site';
import { localDay } from '../../domain/time/calendar-day';
import { AppFrame } from '../../ui/frame/AppFrame';
import { createWaitSignal } from '../../ui/live/wait-signal';
import { draftKey } from '../../ui/storage/use-draft';
import { createReactApp } from '../host/react-app';
import type { SuiteProperties, WebPartApp } from '../host/web-part-app';
import type { DirectorySurroundings } from './services';
import { LiaisonDirectory } from './LiaisonDirectory';

/** What the application needs of one site. */
interface Services {
  readonly site: SuiteSite;
  readonly reader: DirectoryReader;
  readonly snapshots: SnapshotStore;
  readonly surroundings: DirectorySurroundings;
}

async function loadWriter(site: SuiteSite): Promise<DirectoryWriter> {
  const { createDirectoryWriter } = await import(
    /* webpackChunkName: 'liaison-directory-edit' */ '../../data/directory/directory-writer'
  );
  return createDirectoryWriter(site);
}

/** Composition root of the liaison directory. */
export const app: WebPartApp<SuiteProperties> = createReactApp((context) => {
  const waits = createWaitSignal();
  const connect = (listSiteUrl: string | undefined): Services => {
    const site = connectToSite(context, listSiteUrl, waits.announce);
    const now = new Date();
    let writer: Promise<DirectoryWriter> | undefined;
    return {
      site,
      reader: createDirectoryReader(site),
      snapshots: openSnapshotStore(site),
      surroundings: {
        locale: context.pageContext.cultureInfo.currentUICultureName,
        now,
        today: localDay(now),
        login: site.userLogin,
        webUrl: site.webUrl,
        keyOfDraft: (location) => draftKey(site.webUrl, site.userLogin, location),
        openWriter: () => (writer ??= loadWriter(site))
      }
    };
  };
  let services: { readonly url: string | undefined; readonly own: Services } | undefined;
  return ({ theme, properties: { listSiteUrl }, checkSite }) => {
    if (!services || services.url !== listSiteUrl) services = { url: listSiteUrl, own: connect(listSiteUrl) };
    const { site, reader, snapshots, surroundings } = services.own;
    return (
      <AppFrame theme={theme} label={strings.AppLabel} onSetUp={checkSite} waits={waits} locale={surroundings.locale}>
        <LiaisonDirectory
          key={site.webUrl}
          reader={reader}
          snapshots={snapshots}
          surroundings={surroundings}
          storageKey={`common-ground:${site.webUrl}:${site.userLogin}:own-department`}
        />
      </AppFrame>
    );
  };
});
