import { createDirectoryReader } from '../../data/directory/reader';
import { createDirectorySource } from '../../data/directory/directory-source';
import type { DirectoryWriter } from '../../data/directory/writer';
import type { SuiteSite } from '../../data/sharepoint/suite-site';
import { openSnapshotStore } from '../../data/storage/snapshot-store';
import type { DirectoryServices } from './services';

async function loadWriter(site: SuiteSite): Promise<DirectoryWriter> {
  const { createDirectoryWriter } = await import(
    /* webpackChunkName: 'liaison-directory-edit' */ '../../data/directory/writer'
  );
  return createDirectoryWriter(site);
}

/** What the liaison directory works with on a site. */
export function connect(site: SuiteSite): DirectoryServices {
  const reader = createDirectoryReader(site);
  let writer: Promise<DirectoryWriter> | undefined;
  return {
    source: createDirectorySource(async () => reader, openSnapshotStore(site)),
    openWriter: () => (writer ??= loadWriter(site)),
    login: site.userLogin,
    webUrl: site.webUrl
  };
}
