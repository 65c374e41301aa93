import type { ContractRepository } from '../../../data/contracts/contract-repository';
import type { SnapshotStore } from '../../../data/storage/snapshot-store';
import { findVersion, type Contract } from '../../../domain/contracts/contract';
import { composeDocument, type ContractDocument } from '../../../domain/contracts/document/document-model';
import type { Clock } from '../../../domain/time/clock';
import { documentSnapshot } from './document-snapshot';
import { readDocument } from './read-document';
import { readWithinLimit } from './reading-limit';
import type { ReadingWatch } from '../reading-watch';
import { SharedRead } from './shared-read';

/** The texts of contracts in all their versions, each read from its file once. */
export interface DocumentCache {
  /**
   * A contract as it reads in one version. All who ask for a version share one read, and what the file said is in the browser's memory
   * before they get it: the page never shows what it would have to read again.
   * @param version A published one. Left out: the newest.
   * @param watch Is told how far the reading is, and may stop waiting; who does gets no answer worth anything.
   * @throws DataError when the site does not give the file, `UnreadableDocument` when the page cannot show it. Neither is remembered.
   */
  read(contract: Contract, version?: string, watch?: ReadingWatch): Promise<ContractDocument>;
}

export interface DocumentCacheOptions {
  readonly repository: Pick<ContractRepository, 'readFile'>;
  /** Where documents outlive the page. */
  readonly snapshots: Pick<SnapshotStore, 'read' | 'write'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly parse?: typeof readDocument;
}

export function createDocumentCache(options: DocumentCacheOptions): DocumentCache {
  const { repository, snapshots, clock, parse = readDocument } = options;
  const reads = new Map<string, SharedRead<ContractDocument>>();
  const load = async (
    id: string,
    contract: Contract,
    version: string,
    watch: ReadingWatch
  ): Promise<ContractDocument> => {
    const remembered = await snapshots.read(documentSnapshot, id);
    if (remembered) return remembered.value;
    const blocks = await readWithinLimit(watch, async (signal) => {
      const bytes = await repository.readFile(contract, version);
      return parse(findVersion(contract, version)?.fileName ?? '', bytes, { ...watch, signal });
    });
    const document = composeDocument(version, blocks);
    await snapshots.write(documentSnapshot, { value: document, readAt: clock.now().getTime() }, id);
    return document;
  };
  return {
    read(contract, version = contract.version, watch = {}) {
      const id = `${contract.id}:${version}`;
      const known = reads.get(id);
      if (known && !known.isStopped) return known.join(watch);
      const read = new SharedRead((all) => load(id, contract, version, all));
      reads.set(id, read);
      read.result.catch(() => reads.get(id) === read && reads.delete(id));
      return read.join(watch);
    }
  };
}
