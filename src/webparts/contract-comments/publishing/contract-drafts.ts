import type { AudienceGroup } from '../../../domain/contracts/contract';
import type { ContractDraft } from '../../../domain/contracts/contract-draft';
import { isFlag, isListOf, isNumber, isOptional, isRecordOf, isText } from '../../../domain/shape/shape';
import type { KeptKind } from '../../../ui/storage/kept-store';
import { DRAFTS_KEPT_FOR_MS } from '../../../ui/storage/use-kept-draft';

/** What is typed about a contract, and whom it is for. */
export interface KeptContract extends ContractDraft {
  /** `undefined`: all physicians. */
  readonly groups?: readonly AudienceGroup[];
  /** Number of the contract, once it was made and the rest of the form was not done. */
  readonly contractId?: number;
  /** Whether its readers were set, which then has to be done anew for others. */
  readonly isShared?: boolean;
}

const isGroup = isRecordOf<AudienceGroup>({ login: isText, name: isText });
const isKeptContract = isRecordOf<KeptContract>({
  title: isText,
  year: isText,
  summary: isText,
  groups: isOptional(isListOf(isGroup)),
  contractId: isOptional(isNumber),
  isShared: isOptional(isFlag)
});

/** Contracts being written: the new one, and changes of others by their numbers. */
export const contractDrafts: KeptKind<KeptContract> = {
  name: 'contract-draft',
  version: 1,
  keptForMs: DRAFTS_KEPT_FOR_MS,
  parse: (value) => (isKeptContract(value) ? value : undefined)
};
