import type { FieldProblem } from '../../csv/import-plan';

/** Problems by field, as a list in the order of the fields. */
export function asList<Draft, Problem>(problems: Partial<Record<keyof Draft, Problem>>): readonly FieldProblem<Draft, Problem>[] {
  return (Object.keys(problems) as (keyof Draft)[]).flatMap((field) => {
    const problem = problems[field];
    return problem === undefined ? [] : [{ field, problem }];
  });
}
