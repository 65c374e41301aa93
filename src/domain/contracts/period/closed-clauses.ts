import { citedNumber } from '../document/clause-number';
import type { ClauseStep } from '../document/document-model';

/** Why the text of one clause takes no shared comments. */
export interface ClosedClause {
  readonly number: string;
  readonly reason: string;
}

/** The clauses not open for comment: one to a line, number, colon, reason. Lines of another shape are left out. */
export function readClosedClauses(text: string): readonly ClosedClause[] {
  return text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    const [number, reason] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()];
    return number && reason ? [{ number, reason }] : [];
  });
}

/** Why a clause is not open for comment, or `null` when it is. What holds for a clause holds for everything below it. */
export function closedReason(closed: readonly ClosedClause[], path: readonly ClauseStep[]): string | null {
  const numbers = path.map((step) => step.number);
  return closed.find((clause) => numbers.includes(citedNumber(clause.number)))?.reason ?? null;
}
