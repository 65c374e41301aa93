import type { DirectoryReader } from '../../data/directory/reader';
import { createDirectorySource } from '../../data/directory/directory-source';
import { createKnowledgeRepository } from '../../data/knowledge/create-knowledge-repository';
import type { SuiteSite } from '../../data/sharepoint/suite-site';
import { openSnapshotStore } from '../../data/storage/snapshot-store';
import type { KnowledgeServices } from './services';

async function openDirectory(site: SuiteSite): Promise<DirectoryReader> {
  const { createDirectoryReader } = await import(
    /* webpackChunkName: 'knowledge-who-acts' */ '../../data/directory/reader'
  );
  return createDirectoryReader(site);
}

/** What the knowledge bank works with on a site. */
export function connect(site: SuiteSite): KnowledgeServices {
  const snapshots = openSnapshotStore(site);
  return {
    repository: createKnowledgeRepository(site),
    snapshots,
    // Who has to act does not depend on what the person may do with the directory.
    directory: { ...createDirectorySource(() => openDirectory(site), snapshots), withholdRights: undefined }
  };
}
