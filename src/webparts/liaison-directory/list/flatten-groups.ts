import type { DirectoryRow, RowGroup } from '../../../domain/directory/directory-rows';

/** One line of the list as it is drawn: a heading or a row under it. */
export type Line =
  | { readonly kind: 'heading'; readonly key: string; readonly group: RowGroup }
  | { readonly kind: 'row'; readonly key: string; readonly row: DirectoryRow };

/** Groups as one sequence of lines, which a long list draws a window of. */
export function flattenGroups(groups: readonly RowGroup[]): readonly Line[] {
  return groups.flatMap((group): Line[] => [
    { kind: 'heading', key: `heading-${group.key}`, group },
    ...group.rows.map((row): Line => ({ kind: 'row', key: row.key, row }))
  ]);
}
