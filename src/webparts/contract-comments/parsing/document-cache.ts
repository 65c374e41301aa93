import type { ContractRepository } from '../../../data/contracts/contract-repository';
import type { SnapshotStore } from '../../../data/storage/snapshot-store';
import { findVersion, type Contract } from '../../../domain/contracts/contract';
import { composeDocument, type ContractDocument } from '../../../domain/contracts/document/document-model';
import type { Clock } from '../../../domain/time/clock';
import { documentSnapshot } from './document-snapshot';
import { readDocument } from './read-document';
import { readWithinLimit } from './reading-limit';

/** The texts of contracts in all their versions, each read from its file once. */
export interface DocumentCache {
  /**
   * A contract as it reads in one version. All who ask for a version share one read, and what the file said is in the browser's memory
   * before they get it: the page never shows what it would have to read again.
   * @param version A published one. Left out: the newest.
   * @throws DataError when the site does not give the file, `UnreadableDocument` when the page cannot show it. Neither is remembered.
   */
  read(contract: Contract, version?: string): Promise<ContractDocument>;
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
  const reads = new Map<string, Promise<ContractDocument>>();
  const load = async (id: string, contract: Contract, version: string): Promise<ContractDocument> => {
    const remembered = await snapshots.read(documentSnapshot, id);
    if (remembered) return remembered.value;
    const blocks = await readWithinLimit(async (signal) => {
      const bytes = await repository.readFile(contract, version);
      return parse(findVersion(contract, version)?.fileName ?? '', bytes, signal);
    });
    const document = composeDocument(version, blocks);
    await snapshots.write(documentSnapshot, { value: document, readAt: clock.now().getTime() }, id);
    return document;
  };
  return {
    read(contract, version = contract.version) {
      const id = `${contract.id}:${version}`;
      const known = reads.get(id);
      if (known) return known;
      const read = load(id, contract, version);
      reads.set(id, read);
      read.catch(() => reads.delete(id));
      return read;
    }
  };
}
