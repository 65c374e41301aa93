import { differenceKey, isTitled, remedyOf, subjectOf, type Difference } from '../../../lists/difference';
import type { ObservedSite } from '../../../lists/observed-site';
import { titleProblem, type TitleProblem } from '../../../lists/title-problem';
import type { Failure } from '../../../ui/states/view-state';

/** Why a step is not done: what failed, or that SharePoint said yes and it is as before. */
export type StepProblem = Failure | 'unchanged';

/** A difference, with what the owner says to it and what became of it. */
export interface SetupStep {
  readonly key: string;
  /** With the title the owner typed, if any. */
  readonly difference: Difference;
  readonly state: 'found' | 'working' | 'done' | 'failed';
  /** The owner wants what takes their word: that what someone else made becomes the suite's, or a page at another address. */
  readonly isAgreed: boolean;
  /** The title that was meant is taken, or the owner typed another one: it can be changed. */
  readonly takesTitle: boolean;
  /** Why the title of a step that is wanted cannot be used. */
  readonly titleProblem?: TitleProblem;
  readonly problem?: StepProblem;
}

/** What the owner said to what was found. It survives looking again. */
export interface SetupAnswers {
  /** Titles by what they are for. */
  readonly titles: ReadonlyMap<string, string>;
  /** Keys of differences. */
  readonly agreed: ReadonlySet<string>;
}

export const noAnswers: SetupAnswers = { titles: new Map(), agreed: new Set() };

/** Whether a step is carried out when the owner starts, once its title is good. */
export function isWanted({
  difference,
  state,
  isAgreed
}: Pick<SetupStep, 'difference' | 'state' | 'isAgreed'>): boolean {
  const remedy = remedyOf(difference);
  return state !== 'done' && (remedy === 'repair' || (remedy !== 'byHand' && isAgreed));
}

/** Whether the suite is not whole without a step. */
export function isNeeded({ difference, state }: SetupStep): boolean {
  return state !== 'done' && ['repair', 'consent'].includes(remedyOf(difference));
}

/** Whether the suite lacks something that only a decision of the owner can give it, which is not made yet. */
export function isUndecided(step: SetupStep): boolean {
  const { difference, state } = step;
  const waits = ['consent', 'choice'].includes(remedyOf(difference)) || difference.kind === 'wrongType';
  return waits && state !== 'done' && !isWanted(step);
}

/** The same difference under the title that was typed for it. */
function withTitle(difference: Difference, { titles }: SetupAnswers): Difference {
  const title = titles.get(subjectOf(difference));
  return title !== undefined && isTitled(difference) ? { ...difference, title } : difference;
}

/** What was found as steps, each with the owner's answer, and judged with all that is wanted besides. */
export function toSteps(
  differences: readonly Difference[],
  answers: SetupAnswers,
  site: Pick<ObservedSite, 'takenTitles' | 'pages'>,
  becameOf: (key: string) => Pick<SetupStep, 'state' | 'problem'> = () => ({ state: 'found' })
): readonly SetupStep[] {
  const steps = differences.map((found): SetupStep => {
    const difference = withTitle(found, answers);
    const key = differenceKey(found);
    const takesTitle = isTitled(found) && (found.takenBy !== undefined || answers.titles.has(subjectOf(found)));
    return { key, difference, isAgreed: answers.agreed.has(key), takesTitle, ...becameOf(key) };
  });
  const wanted = steps.filter(isWanted).map(({ difference }) => difference);
  return steps.map((step) =>
    step.takesTitle && isWanted(step) ? { ...step, titleProblem: titleProblem(step.difference, wanted, site) } : step
  );
}
