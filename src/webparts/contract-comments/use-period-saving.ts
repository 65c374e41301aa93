import * as React from 'react';
import { opensFolder, type CommentPeriod } from '../../domain/contracts/period/comment-period';
import { actsOf } from '../../domain/contracts/period/period-acts';
import { writePeriodRecord } from '../../domain/contracts/period/period-records';
import { useAct } from '../../ui/resource/use-act';
import { failureWords } from '../../ui/states/failure-words';
import type { Failure } from '../../ui/states/view-state';
import { useClock } from '../../ui/time/clock-context';
import { useDiscussionActs, useOpenContract } from './open-contract';
import { useServices } from './services';

/** Changes the period of the contract that is open, then has the log record what was done. The function throws `DataError`. */
export function useChangePeriod(): (after: CommentPeriod) => Promise<void> {
  const { repository } = useServices();
  const { contract } = useOpenContract();
  const { act } = useDiscussionActs();
  const clock = useClock();
  return React.useCallback(
    async (after) => {
      const [before, now] = [contract.period, clock.now()];
      await repository.changePeriod(contract, after, opensFolder(after, now));
      const acts = actsOf(before, after, now);
      if (acts.length > 0) act('period', { body: writePeriodRecord({ acts, before, after }) });
    },
    [repository, contract, act, clock]
  );
}

/** Saving a period. */
export interface PeriodSaving {
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  save(period: CommentPeriod): void;
}

function wordsFor({ reason, detail }: Failure): string {
  // What SharePoint says of a value it refused is better than any words of ours.
  return reason === 'invalid' && detail ? detail : failureWords(reason).text;
}

/** Saves the period of the contract that is open, one change at a time, and says why a change did not succeed. */
export function usePeriodSaving(onSaved: () => void): PeriodSaving {
  const changePeriod = useChangePeriod();
  const { isBusy, failure, run } = useAct();
  const change = async (after: CommentPeriod): Promise<void> => {
    if (await run(() => changePeriod(after))) onSaved();
  };
  const save = (after: CommentPeriod): void => {
    void change(after);
  };
  return { isBusy, problem: failure && wordsFor(failure), save };
}
