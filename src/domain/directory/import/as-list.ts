import type { FieldProblem } from '../../csv/import-plan';

/** Problems by field, as a list in the order of the fields. */
export function asList<Draft, Problem>(
  problems: Partial<Record<keyof Draft, Problem>>
): readonly FieldProblem<Draft, Problem>[] {
  return (Object.entries(problems) as [keyof Draft, Problem][]).map(([field, problem]) => ({ field, problem }));
}
