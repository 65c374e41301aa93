/**
 * Three versions of one record, field by field: what an editor opened, what they made of it, what the site has by now.
 * Decides which fields can be joined without asking and which only a person can decide. Compares values, not references.
 */

/** Values a form holds: texts, switches, and lists of texts. */
export type FieldValue = string | boolean | number | undefined | readonly string[];
/** A record whose fields all hold such values. */
export type FieldRecord<Record> = { readonly [Name in keyof Record]: FieldValue };

/** A field both sides changed, in different ways. */
export interface FieldConflict<Name> {
  readonly field: Name;
}

export interface Merge<Record> {
  /** Everyone's changes joined; a conflicting field keeps mine until someone decides. */
  readonly merged: Record;
  readonly conflicts: readonly FieldConflict<keyof Record>[];
  /** Fields only the other side changed; they are taken over. */
  readonly takenOver: readonly (keyof Record)[];
}

/** Whether two values say the same; the order of a list matters. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, position) => item === b[position]);
  return a === b;
}

function namesOf<Record extends object>(record: Record): readonly (keyof Record)[] {
  return Object.keys(record) as (keyof Record)[];
}

/** The fields whose values differ between two versions. */
export function changedFields<Record extends FieldRecord<Record>>(
  before: Record,
  after: Record
): readonly (keyof Record)[] {
  return namesOf(after).filter((name) => !isSameValue(before[name], after[name]));
}

/** Joins my changes and theirs on the version both began with. */
export function mergeVersions<Record extends FieldRecord<Record>>(
  base: Record,
  mine: Record,
  theirs: Record
): Merge<Record> {
  const myChanges = new Set(changedFields(base, mine));
  const theirChanges = changedFields(base, theirs).filter((name) => !isSameValue(mine[name], theirs[name]));
  const takenOver = theirChanges.filter((name) => !myChanges.has(name));
  const conflicts = theirChanges.filter((name) => myChanges.has(name)).map((field) => ({ field }));
  const merged = { ...mine };
  for (const name of takenOver) merged[name] = theirs[name];
  return { merged, conflicts, takenOver };
}
