import * as strings from 'LiaisonDirectoryStrings';
import type { ImportPlan, Refusal } from '../../../domain/csv/import-plan';
import { fill } from '../../../ui/format/text';
import { problemWords } from '../problem-words';

/** A row of a file in words. */
export interface DescribedRow {
  readonly line: number;
  readonly name: string;
  /** What changes, or why the row is refused; one sentence each. */
  readonly details: readonly string[];
}

/** A plan in words, by what becomes of the rows. */
export interface DescribedPlan {
  readonly added: readonly DescribedRow[];
  readonly changed: readonly DescribedRow[];
  readonly refused: readonly DescribedRow[];
  readonly unchangedCount: number;
  /** What keeps the file from being read at all; empty when nothing does. */
  readonly obstacles: readonly string[];
}

type Labels<Draft> = Readonly<Record<keyof Draft & string, string>>;

function refusalWords<Draft, Problem extends string>(refusal: Refusal<Draft, Problem>, labels: Labels<Draft>): string {
  switch (refusal.reason) {
    case 'field':
      return fill(
        strings.RefusedField,
        labels[refusal.field as keyof Draft & string],
        problemWords(refusal.problem),
        refusal.text || strings.EmptyValue
      );
    case 'unknownId':
      return fill(strings.RefusedUnknownId, refusal.text);
    case 'ambiguous':
      return fill(strings.RefusedAmbiguous, refusal.ids.join(', '));
    case 'duplicate':
      return fill(strings.RefusedDuplicate, refusal.firstLine);
    case 'tooManyCells':
      return strings.RefusedCells;
    case 'brokenQuotes':
      return strings.RefusedQuotes;
  }
}

/** @param drafts The records there are, by identity. */
export function describePlan<Draft extends { readonly name: string }, Problem extends string>(
  plan: ImportPlan<Draft, Problem>,
  labels: Labels<Draft>,
  drafts: ReadonlyMap<number, Draft>
): DescribedPlan {
  const labelOf = (field: keyof Draft): string => labels[field as keyof Draft & string];
  return {
    added: plan.added.map(({ line, draft }) => ({ line, name: draft.name, details: [] })),
    changed: plan.changed.map(({ line, id, draft, changes }) => ({
      line,
      name: drafts.get(id)?.name ?? draft.name,
      details: changes.map(({ field, before, after }) =>
        fill(strings.FieldChange, labelOf(field), before || strings.EmptyValue, after || strings.EmptyValue)
      )
    })),
    refused: plan.refused.map(({ line, refusals }) => ({
      line,
      name: '',
      details: refusals.map((refusal) => refusalWords(refusal, labels))
    })),
    unchangedCount: plan.unchanged.length,
    obstacles: [
      ...plan.missingColumns.map((field) => fill(strings.ColumnMissing, labelOf(field))),
      ...plan.repeatedColumns.map(({ name }) => fill(strings.ColumnRepeated, name))
    ]
  };
}
