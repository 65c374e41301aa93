import * as React from 'react';
import * as sharedStrings from 'CommonGroundStrings';
import { opensFolder, type CommentPeriod } from '../../../domain/contracts/period/comment-period';
import { actsOf } from '../../../domain/contracts/period/period-acts';
import { writePeriodRecord } from '../../../domain/contracts/period/period-records';
import { toFailure } from '../../../ui/states/to-failure';
import { useClock } from '../../../ui/time/clock-context';
import { useDiscussionScope } from '../discussion/discussion-context';
import { useServices } from '../services';

/** Saving a period. */
export interface PeriodSaving {
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  save(period: CommentPeriod): void;
}

/** Changes the period of the contract being read, then has the log record what was done. */
export function usePeriodSaving(onSaved: () => void): PeriodSaving {
  const { repository } = useServices();
  const { contract, act } = useDiscussionScope();
  const clock = useClock();
  const [isBusy, setIsBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<string>();
  const save = (after: CommentPeriod): void => {
    const [before, now] = [contract.period, clock.now()];
    setIsBusy(true);
    setProblem(undefined);
    repository.changePeriod(contract, after, opensFolder(after, now)).then(
      () => {
        const acts = actsOf(before, after, now);
        if (acts.length > 0) act('period', { body: writePeriodRecord({ acts, before, after }) });
        onSaved();
      },
      (error: unknown) => {
        const { reason, detail } = toFailure(error);
        setIsBusy(false);
        setProblem(reason === 'forbidden' ? sharedStrings.ForbiddenText : (detail ?? sharedStrings.FailedText));
      }
    );
  };
  return { isBusy, problem, save };
}
