import { readRights } from '../sharepoint/permissions';
import type { SnapshotStore } from '../storage/snapshot-store';
import type { DirectoryReader, DirectoryReading } from './reader';
import { directorySnapshot } from './snapshot';

const noRights = readRights(undefined);

/** The directory as a resource: where it is remembered and how it is read. Web parts share what is remembered. */
export interface DirectorySource {
  recall(): Promise<{ readonly value: DirectoryReading; readonly readAt: number } | undefined>;
  /**
   * Everything, rights included: the small request that shows whether anything changed includes them.
   * @throws DataError
   */
  load(known: DirectoryReading | undefined): Promise<DirectoryReading>;
  remember(value: DirectoryReading, readAt: number): void;
  /** Deletes everything of this person, once the site has refused to show the directory. */
  forget(): void;
  /** What is remembered never says what the person may do. */
  withholdRights?(reading: DirectoryReading): DirectoryReading;
}

/** @param open Gives the reader when something has to be read; what is remembered may make it needless. */
export function createDirectorySource(open: () => Promise<DirectoryReader>, snapshots: SnapshotStore): DirectorySource {
  return {
    recall: () => snapshots.read(directorySnapshot),
    load: async (known) => {
      const reader = await open();
      return known ? reader.refresh(known) : reader.readAll();
    },
    remember: (value, readAt) => {
      void snapshots.write(directorySnapshot, { value, readAt });
    },
    forget: () => {
      void snapshots.clear();
    },
    withholdRights: (reading) => ({
      ...reading,
      rights: { locations: noRights, departments: noRights, liaisons: noRights, approvals: noRights }
    })
  };
}
