import type { SnapshotKind } from '../../../data/storage/snapshot-store';
import type {
  Block,
  BlockKind,
  ContractDocument,
  DocumentGap,
  GapKind
} from '../../../domain/contracts/document/document-model';
import { READING } from '../../../domain/contracts/document/reading';
import { isListOf, isNumber, isOneOf, isOptional, isRecordOf, isText } from '../../../domain/shape/shape';

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

const isGap = isRecordOf<DocumentGap>({
  kind: isOneOf<GapKind>(['picture', 'chart', 'diagram', 'formula', 'object', 'document', 'symbol']),
  text: isText,
  blockIndex: isNumber
});

/** A contract as it reads in one version, by the contract's number and the version. */
export const documentSnapshot: SnapshotKind<ContractDocument> = {
  name: 'contract-document',
  version: READING,
  keptFor: 'session',
  isValue: isRecordOf<ContractDocument>({
    version: isText,
    blocks: isListOf(isBlock),
    text: isText,
    gaps: isListOf(isGap)
  })
};
