import * as React from 'react';
import type { ContractFacts } from '../../../domain/contracts/contract';
import {
  draftContract,
  emptyContractDraft,
  isSameDraft,
  readContractDraft,
  suggestFacts
} from '../../../domain/contracts/contract-draft';
import { useKept, useKeptStore } from '../../../ui/storage/use-kept';
import type { NewFile } from '../new-file';
import { useServices } from '../services';
import { contractDrafts, type KeptContract } from './contract-drafts';
import { toNewVersion } from './to-new-version';
import { usePhases, type Phases } from './use-phases';

const NEW = 'new';
/** The first version's number. */
export const FIRST_VERSION = '1';

export interface NewContractForm {
  readonly draft: KeptContract;
  readonly phases: Phases;
  change(changes: Partial<KeptContract>): void;
  /** Fills in what the name of a file says, where nothing was typed. */
  suggest(fileName: string): void;
  /**
   * Makes the contract and publishes the file, if there is one; resolves to the contract's number, `undefined` where it did not succeed.
   * What is typed meanwhile waits, not saved, among the facts of the contract that was made.
   */
  save(file: NewFile | undefined): Promise<number | undefined>;
  /** Gives up what was typed. */
  forget(): void;
}

/** A new contract: kept while it is typed, and made in phases of which every one can be tried again. */
export function useNewContract(): NewContractForm {
  const { repository } = useServices();
  const [kept, keep, forget] = useKept(contractDrafts, NEW);
  const store = useKeptStore();
  const phases = usePhases();
  const draft = kept ?? emptyContractDraft;
  const latest = React.useRef<KeptContract>(draft);
  latest.current = draft;
  const change = React.useCallback((changes: Partial<KeptContract>) => keep({ ...latest.current, ...changes }), [keep]);
  const suggest = React.useCallback(
    (fileName: string) => {
      const { title, year } = suggestFacts(fileName);
      const typed = latest.current;
      change({ title: typed.title || title, year: typed.year || year });
    },
    [change]
  );
  /** A contract for some groups is made for the office alone, so that no one else reads anything of it before they are named. */
  const makeContract = async (facts: ContractFacts): Promise<number> => {
    const { groups } = latest.current;
    if (groups) change({ isShared: true });
    const made = await repository.createContract(facts, groups ? 'office' : 'physicians');
    change({ contractId: made, seen: draftContract(facts) });
    return made;
  };
  const save = async (file: NewFile | undefined): Promise<number | undefined> => {
    let made: number | undefined;
    const sent = latest.current;
    const succeeded = await phases.run(async (enter) => {
      enter('saving');
      const facts = readContractDraft(latest.current);
      const { contractId, seen } = latest.current;
      made = contractId ?? (await makeContract(facts));
      const { groups, isShared } = latest.current;
      if (groups || isShared) {
        // Before anything more can be read of it: what it is called now, and its file.
        enter('sharing');
        change({ isShared: true });
        await repository.changeAudience(made, groups);
      }
      if (contractId !== undefined && seen) {
        await repository.changeContract({ id: contractId, ...readContractDraft(seen) }, facts);
        change({ seen: draftContract(facts) });
      }
      if (!file) return;
      enter('publishing');
      await repository.publishVersion(made, await toNewVersion(file, FIRST_VERSION, ''));
    });
    if (!succeeded || made === undefined) return undefined;
    const typed = latest.current;
    if (!isSameDraft(typed, sent)) store.write(contractDrafts, String(made), typed);
    forget();
    return made;
  };
  return { draft, phases, change, suggest, save, forget };
}
