import { addDays, type CalendarDay } from '../time/calendar-day';
import type { Facts } from './facts';

/** `awaited`: not given, and the relationship is still new. */
export type ApprovalState = 'current' | 'awaited' | 'missing' | 'expired';

/** The two approvals a liaison needs. */
export interface Approvals {
  readonly executive: ApprovalState;
  readonly cio: ApprovalState;
}

function stateOf({ asOf, graceEnd, practice }: Facts, approvedOn: CalendarDay | undefined): ApprovalState {
  if (approvedOn === undefined || approvedOn > asOf) return asOf > graceEnd ? 'missing' : 'awaited';
  return asOf > addDays(approvedOn, practice.approvalDays) ? 'expired' : 'current';
}

/** How the executive's and the CIO's approval are on the day looked at; one given later was not given yet. */
export function judgeApprovals(facts: Facts): Approvals {
  const { executiveApprovedOn, cioApprovedOn } = facts.relationship;
  return { executive: stateOf(facts, executiveApprovedOn), cio: stateOf(facts, cioApprovedOn) };
}
