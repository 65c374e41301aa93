import * as React from 'react';
import type { KnowledgeRepository } from '../../data/knowledge/knowledge-repository';
import type { DirectorySource } from '../../data/directory/directory-source';
import type { SnapshotStore } from '../../data/storage/snapshot-store';

/** What the application is given by its composition root, so that tests can hand in their own. */
export interface KnowledgeServices {
  readonly repository: KnowledgeRepository;
  readonly snapshots: SnapshotStore;
  /** The liaison directory, read only where somebody has to be found who acts. */
  readonly directory: DirectorySource;
  /** Language of words, dates and numbers, e.g. `en-US`. */
  readonly locale: string;
  /** The reader's time zone, for sites that do not name theirs; an IANA name. */
  readonly zone: string;
  /** The name under which a draft is kept for this person on this site; `place` says what it is for. */
  readonly keyOfDraft: (place: string) => string;
  readonly now: () => Date;
}

const ServicesContext = React.createContext<KnowledgeServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

/** @throws Error outside of the application: a mistake in composing it. */
export function useServices(): KnowledgeServices {
  const services = React.useContext(ServicesContext);
  if (!services) throw new Error('The knowledge bank has no services here.');
  return services;
}
