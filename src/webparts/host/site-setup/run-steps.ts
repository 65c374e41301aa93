import type { FailureReason } from '../../../domain/failure/failure-reason';
import { createSiteRepair } from '../../../data/site-setup/repair-site';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { toFailure } from '../../../ui/states/to-failure';
import type { Attempt } from './judge-run';
import type { SetupStep } from './setup-step';

/** After these, every further step would fail as well. */
const hopeless: ReadonlySet<FailureReason> = new Set<FailureReason>(['offline', 'signedOut', 'expired', 'otherPerson']);

export interface RunReport {
  readonly isStopped: () => boolean;
  readonly onBegin: (step: SetupStep) => void;
  readonly onEnd: (attempt: Attempt) => void;
}

/**
 * Carries out steps one after another; one that fails does not keep the others from theirs, except where the site can no longer be
 * reached or takes nothing more from this page.
 */
export async function runSteps(
  site: SuiteSite,
  steps: readonly SetupStep[],
  { isStopped, onBegin, onEnd }: RunReport
): Promise<void> {
  const repair = createSiteRepair(site);
  for (const step of steps) {
    if (isStopped()) return;
    const { difference } = step;
    onBegin(step);
    const failure = await repair.fix(difference).then(() => undefined, toFailure);
    onEnd({ difference, ...(failure && { failure }) });
    if (failure && hopeless.has(failure.reason)) return;
  }
}
