import * as strings from 'ContractCommentsStrings';
import type { PlacementCounts } from '../../domain/contracts/placement/placement-counts';
import type { ChangeCounts } from '../../domain/contracts/versions/review-version';
import { fill, fillCount, type CountedForms } from '../../ui/format/text';
import { listNames } from './audience-words';

interface Counted {
  readonly count: number;
  readonly forms: CountedForms;
}

const existing = (counted: readonly Counted[], locale: string): readonly string[] =>
  counted.filter(({ count }) => count > 0).map(({ count, forms }) => fillCount(forms, count, locale));

/** How the clauses differ from the newest version: "Compared with version 2: 3 clauses changed and 1 added." */
export function changesSentence(
  { changed, added, removed, moved }: ChangeCounts,
  newest: string,
  locale: string
): string {
  const parts = existing(
    [
      { count: changed, forms: { one: strings.OneClauseChanged, other: strings.ManyClausesChanged } },
      { count: added, forms: { one: strings.OneClauseAdded, other: strings.ManyClausesAdded } },
      { count: removed, forms: { one: strings.OneClauseRemoved, other: strings.ManyClausesRemoved } },
      { count: moved, forms: { one: strings.OneClauseMoved, other: strings.ManyClausesMoved } }
    ],
    locale
  );
  const said = parts.length > 0 ? listNames(parts, locale) : strings.NoClauseChanged;
  return fill(strings.ReviewChanges, newest, said);
}

/** What becomes of comments: nothing where there are none. */
export function commentsSentences(
  { kept, moved, orphaned }: PlacementCounts,
  locale: string
): readonly { readonly text: string; readonly isLoss: boolean }[] {
  const said = (count: number, forms: CountedForms): readonly string[] => existing([{ count, forms }], locale);
  return [
    ...said(kept, { one: strings.OneCommentKept, other: strings.ManyCommentsKept }).map((text) => ({
      text,
      isLoss: false
    })),
    ...[
      ...said(moved, { one: strings.OneCommentMoves, other: strings.ManyCommentsMove }),
      ...said(orphaned, { one: strings.OneCommentOrphaned, other: strings.ManyCommentsOrphaned })
    ].map((text) => ({ text, isLoss: true }))
  ];
}
