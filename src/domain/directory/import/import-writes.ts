import type { ImportPlan } from '../../csv/import-plan';

/** A row of a file as the site is to be asked for it. */
export type ImportWrite<Draft> =
  | { readonly line: number; readonly draft: Draft }
  | { readonly line: number; readonly id: number; readonly changes: Partial<Draft> };

/** Whether a value names a record that the same file adds and the site does not have yet; see `provisionalId`. */
const isProvisional = (value: unknown): boolean => typeof value === 'number' && value < 0;

function withoutProvisional<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [name, isProvisional(value) ? undefined : value])
  ) as Fields;
}

/**
 * What has to be written for a plan. A reference to a record that the file adds is left for a plan made once that record is there, in
 * which the row is a change: a file is carried out by planning it again until nothing is left to write.
 */
export function writesOf<Draft extends object, Problem>({
  added,
  changed
}: Pick<ImportPlan<Draft, Problem>, 'added' | 'changed'>): readonly ImportWrite<Draft>[] {
  return [
    ...added.map(({ line, draft }) => ({ line, draft: withoutProvisional(draft) })),
    ...changed.flatMap(({ line, id, draft, changes }) => {
      const names = changes.map(({ field }) => field).filter((name) => !isProvisional(draft[name]));
      const written = Object.fromEntries(names.map((name) => [name, draft[name]])) as Partial<Draft>;
      return names.length > 0 ? [{ line, id, changes: written }] : [];
    })
  ];
}
