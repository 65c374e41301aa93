import { citedNumber } from '../../../domain/contracts/document/clause-number';
import type { ClosedClause } from '../../../domain/contracts/period/closed-clauses';
import type { ClauseStep } from '../../../domain/contracts/document/document-model';

/** Why a clause is not open for comment, or `null` when it is. What holds for a clause holds for everything below it. */
export function closedReason(closed: readonly ClosedClause[], path: readonly ClauseStep[]): string | null {
  const numbers = path.map((step) => step.number);
  return closed.find((clause) => numbers.includes(citedNumber(clause.number)))?.reason ?? null;
}
