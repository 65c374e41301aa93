import type { SnapshotKind } from '../../../data/storage/snapshot-store';
import type { Block, BlockKind, ContractDocument } from '../../../domain/contracts/document/document-model';
import { isListOf, isNumber, isOneOf, isOptional, isRecordOf, isText } from '../../../domain/shape/shape';

/** Raised when documents are read differently; remembered ones are then read again from their files. */
const READING = 1;

const isBlock = isRecordOf<Block>({
  index: isNumber,
  start: isNumber,
  end: isNumber,
  kind: isOneOf<BlockKind>(['heading', 'paragraph', 'listItem', 'table']),
  number: isText,
  level: isNumber,
  title: isText,
  text: isText,
  html: isText,
  page: isOptional(isNumber)
});

/** The document read last of a contract, by the contract's number. */
export const documentSnapshot: SnapshotKind<ContractDocument> = {
  name: 'contract-document',
  version: READING,
  isValue: isRecordOf<ContractDocument>({ version: isText, blocks: isListOf(isBlock), text: isText })
};

/** The text of an earlier version, by contract and version. */
export const textSnapshot: SnapshotKind<string> = { name: 'contract-text', version: READING, isValue: isText };
