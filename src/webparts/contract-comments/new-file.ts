import type { ContractDocument } from '../../domain/contracts/document/document-model';

/** A file of this computer, and what readers would see of it. */
export interface NewFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly document: ContractDocument;
}
