import type { AudienceGroup } from '../../../domain/contracts/contract';
import type { ContractDraft } from '../../../domain/contracts/contract-draft';
import { isFlag, isListOf, isNumber, isOptional, isRecordOf, isText, type Check } from '../../../domain/shape/shape';
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
  /** What the contract was when this was typed; for a new one, what it was made as. */
  readonly seen?: ContractDraft;
}

const isGroup = isRecordOf<AudienceGroup>({ login: isText, name: isText });
const texts = { title: isText, year: isText, summary: isText };
const isKeptContract: Check<KeptContract> = isRecordOf<KeptContract>({
  ...texts,
  groups: isOptional(isListOf(isGroup)),
  contractId: isOptional(isNumber),
  isShared: isOptional(isFlag),
  seen: isOptional(isRecordOf<ContractDraft>(texts))
});

/** Contracts being written: the new one, and changes of others by their numbers. */
export const contractDrafts: KeptKind<KeptContract> = {
  name: 'contract-draft',
  version: 1,
  keptForMs: DRAFTS_KEPT_FOR_MS,
  parse: (value) => (isKeptContract(value) ? value : undefined)
};
