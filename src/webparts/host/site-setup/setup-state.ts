import { differenceKey, type Difference } from '../../../lists/difference';
import type { ObservedSite } from '../../../lists/observed-site';
import type { SiteGroup } from '../../../data/site-setup/read-groups';
import type { Progress } from '../../../domain/time/time-left';
import type { Failure } from '../../../ui/states/view-state';
import { judgeRun, type RunOutcome, type SetupRun } from './judge-run';
import { toSteps, type SetupAnswers, type SetupStep } from './setup-step';

/** What was seen of the site. */
export interface SiteLook {
  readonly differences: readonly Difference[];
  readonly observed: ObservedSite;
  /** The suite's groups that the site has, with how many each holds. */
  readonly groups: readonly SiteGroup[];
}

export type SetupStage =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unseen'; readonly failure: Failure }
  | { readonly kind: 'seen' }
  | {
      readonly kind: 'working';
      /** Key of the step under way. */
      readonly current?: string;
      readonly startedAt: Date;
      /** The owner asked to stop, and the step under way is not done yet. */
      readonly isStopping: boolean;
    };

export interface SetupState {
  readonly stage: SetupStage;
  /** The last look that succeeded; nothing before the first one. */
  readonly look?: SiteLook;
  /** The last run, until the owner looks again or starts again. */
  readonly run?: SetupRun;
  readonly answers: SetupAnswers;
}

/** What the panel shows. */
export interface SetupView {
  readonly stage: SetupStage;
  readonly look?: SiteLook;
  readonly run?: SetupRun;
  readonly steps: readonly SetupStep[];
  /** Only while steps are carried out. */
  readonly progress?: Progress;
  /** What came of the last run, once the site was seen after it. */
  readonly outcome?: RunOutcome;
}

/** What has become of a step so far, while a run is under way or its end was not looked at yet. */
function stateSoFar({ stage, run }: SetupState): (key: string) => Pick<SetupStep, 'state' | 'problem'> {
  const attempts = new Map(run?.attempts.map((attempt) => [differenceKey(attempt.difference), attempt]));
  return (key) => {
    if (stage.kind === 'working' && stage.current === key) return { state: 'working' };
    const attempt = attempts.get(key);
    if (!attempt) return { state: 'found' };
    return attempt.failure ? { state: 'failed', problem: attempt.failure } : { state: 'done' };
  };
}

export function viewOf(state: SetupState): SetupView {
  const { stage, look, run, answers } = state;
  if (!look) return { stage, run, steps: [] };
  if (stage.kind === 'seen') {
    const outcome = run && judgeRun(run, look.differences);
    const steps = toSteps(look.differences, answers, look.observed, (key) => {
      const problem = outcome?.problems.get(key);
      return problem ? { state: 'failed', problem } : { state: 'found' };
    });
    return { stage, look, run, steps, outcome };
  }
  const steps = toSteps(look.differences, answers, look.observed, stateSoFar(state));
  const progress: Progress | undefined =
    stage.kind === 'working' && run
      ? { done: run.attempts.length, total: run.planned, startedAt: stage.startedAt }
      : undefined;
  return { stage, look, run, steps, progress };
}
