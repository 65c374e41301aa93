import type { ContractFacts } from '../../../domain/contracts/contract';
import {
  draftContract,
  isSameDraft,
  readContractDraft,
  type ContractDraft
} from '../../../domain/contracts/contract-draft';
import { useKept, useKeptStore } from '../../../ui/storage/use-kept';
import { useOpenContract } from '../open-contract';
import { contractDrafts } from './contract-drafts';

/** What is typed about the contract that is open: its title, year and summary. */
export interface FactsForm {
  readonly draft: ContractDraft;
  readonly isTyped: boolean;
  /** Someone changed the contract after something was typed, and the person has not decided yet. */
  readonly isOutdated: boolean;
  /** What the contract was on the page when this was typed. */
  readonly seen: ContractFacts;
  change(changes: Partial<ContractDraft>): void;
  /** Keeps what was typed, against what the contract is now. */
  keep(): void;
  /** Forgets what was saved; what was typed while it was being sent stays, and begins from it. */
  settle(sent: ContractDraft): void;
  /** Gives up what was typed, for what the contract is now. */
  forget(): void;
}

/** Keeps what is typed in the browser until it is saved or given up, with what it began from. */
export function useFactsForm(): FactsForm {
  const { contract } = useOpenContract();
  const [kept, write, forget] = useKept(contractDrafts, String(contract.id));
  const store = useKeptStore();
  const now = draftContract(contract);
  const draft: ContractDraft = kept ?? now;
  const seen = kept?.seen ?? now;
  return {
    draft,
    isTyped: kept !== undefined,
    isOutdated: !isSameDraft(seen, now) && !isSameDraft(draft, now),
    seen: readContractDraft(seen),
    change: (changes) => write({ ...draft, ...changes, seen }),
    keep: () => write({ ...draft, seen: now }),
    settle: (sent) => {
      const typed = store.read(contractDrafts, String(contract.id))?.value;
      if (typed && !isSameDraft(typed, sent)) write({ ...typed, seen: draftContract(readContractDraft(sent)) });
      else forget();
    },
    forget: () => {
      forget();
    }
  };
}
