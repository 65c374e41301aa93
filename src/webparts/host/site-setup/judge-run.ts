import { differenceKey, remedyOf, subjectOf, type Difference } from '../../../lists/difference';
import type { Failure } from '../../../ui/states/view-state';
import type { StepProblem } from './setup-step';

/** One step that was carried out. */
export interface Attempt {
  readonly difference: Difference;
  /** Why it failed, as far as its answer says. */
  readonly failure?: Failure;
}

/** What the owner started. */
export interface SetupRun {
  /** What was found before. */
  readonly before: readonly Difference[];
  /** How many steps were to be carried out. */
  readonly planned: number;
  readonly attempts: readonly Attempt[];
  /** The owner stopped it. */
  readonly isStopped: boolean;
}

/** What came of a run, as the site has it afterwards. */
export interface RunOutcome {
  readonly done: readonly Difference[];
  /** What was tried and is still found. */
  readonly failed: readonly Difference[];
  /** What is there, but not whole. */
  readonly halfMade: readonly Difference[];
  /** Why, by the key of what is found now. */
  readonly problems: ReadonlyMap<string, StepProblem>;
}

/**
 * Judges a run by what is found on the site after it and not by its answers: a step whose answer was lost may be done, and one that was
 * refused halfway leaves something behind that was not found before.
 */
export function judgeRun({ attempts, before }: SetupRun, found: readonly Difference[]): RunOutcome {
  const known = new Set(before.map(differenceKey));
  const [foundKeys, problems] = [new Set(found.map(differenceKey)), new Map<string, StepProblem>()];
  const [done, failed, halfMade]: [Difference[], Difference[], Difference[]] = [[], [], []];
  for (const { difference, failure } of attempts) {
    const key = differenceKey(difference);
    const rest = found.find(
      (other) =>
        subjectOf(other) === subjectOf(difference) && remedyOf(other) === 'repair' && !known.has(differenceKey(other))
    );
    if (foundKeys.has(key)) {
      failed.push(difference);
      problems.set(key, failure ?? 'unchanged');
    } else if (failure && rest) {
      halfMade.push(difference);
      problems.set(differenceKey(rest), failure);
    } else done.push(difference);
  }
  return { done, failed, halfMade, problems };
}
