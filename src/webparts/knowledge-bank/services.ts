import type { KnowledgeRepository } from '../../data/knowledge/knowledge-repository';
import type { DirectorySource } from '../../data/directory/directory-source';
import type { SnapshotStore } from '../../data/storage/snapshot-store';
import { createRequiredContext } from '../../ui/frame/required-context';

/** What the application is given by its composition root, so that tests can hand in their own. */
export interface KnowledgeServices {
  readonly repository: KnowledgeRepository;
  readonly snapshots: SnapshotStore;
  /** The liaison directory, read only where someone has to be found who acts. */
  readonly directory: DirectorySource;
}

export const [ServicesProvider, useServices] = createRequiredContext<KnowledgeServices>('knowledge bank services');
