import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { opensFolder, type CommentPeriod } from '../../domain/contracts/period/comment-period';
import { actsOf } from '../../domain/contracts/period/period-acts';
import { lastPeriodChange } from '../../domain/contracts/period/period-changes';
import { writePeriodRecord } from '../../domain/contracts/period/period-records';
import { formatMoment } from '../../ui/format/dates';
import { fill } from '../../ui/format/text';
import { useTimeFormat } from '../../ui/format/use-time-format';
import { useAct } from '../../ui/resource/use-act';
import { failureWords } from '../../ui/states/failure-words';
import { useClock } from '../../ui/time/clock-context';
import { useDiscussionActs, useOpenContract } from './open-contract';
import { periodWords } from './period-words';
import { useServices } from './services';
import { useSeenSave } from './use-seen-save';

/**
 * Changes the period of the contract that is open, then has the log record what was done. The function throws `DataError`: `conflict`
 * when the period was another one than the page showed, which then shows it as it is.
 */
export function useChangePeriod(): (after: CommentPeriod) => Promise<void> {
  const { repository } = useServices();
  const { contract } = useOpenContract();
  const { act } = useDiscussionActs();
  const saveSeen = useSeenSave();
  const clock = useClock();
  return React.useCallback(
    async (after) => {
      const [before, now] = [contract.period, clock.now()];
      await saveSeen(() => repository.changePeriod(contract, after, opensFolder(after, now)));
      const acts = actsOf(before, after, now);
      if (acts.length > 0) act('period', { body: writePeriodRecord({ acts, before, after }) });
    },
    [repository, contract, act, saveSeen, clock]
  );
}

/** Saving a period. */
export interface PeriodSaving {
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  save(period: CommentPeriod): void;
  /** Once the person has decided what to do about it. */
  forgetProblem(): void;
}

/** Saves the period of the contract that is open, one change at a time, and says why a change did not succeed. */
export function usePeriodSaving(onSaved: () => void): PeriodSaving {
  const changePeriod = useChangePeriod();
  const { contract, periodChanges } = useOpenContract();
  const format = useTimeFormat();
  const { isBusy, failure, run, forgetFailure } = useAct();
  const wordsFor = (): string | undefined => {
    if (failure?.reason === 'conflict') {
      const change = lastPeriodChange(periodChanges, contract);
      const words = periodWords(contract.period, format);
      if (!change) return fill(strings.PeriodConflictByNoOne, words);
      return fill(strings.PeriodConflict, change.by.name, formatMoment(change.at, format), words);
    }
    // What SharePoint says of a value it refused is better than any words of ours.
    if (failure?.reason === 'invalid' && failure.detail) return failure.detail;
    return failure && failureWords(failure.reason).text;
  };
  const change = async (after: CommentPeriod): Promise<void> => {
    if (await run(() => changePeriod(after))) onSaved();
  };
  return {
    isBusy,
    problem: wordsFor(),
    save: (after) => {
      void change(after);
    },
    forgetProblem: forgetFailure
  };
}
