import { foldName } from '../text/fold-text';

/** What a column may be called, in every language the suite speaks; the first name is the one exports have. */
export type HeadingNames = readonly [string, ...string[]];

/** A column a file may have. */
export interface NamedColumn<Field> {
  readonly field: Field;
  /** Case, accents and punctuation do not matter. */
  readonly names: HeadingNames;
}

/** A heading of a file, as it is written there. */
export interface Heading {
  readonly name: string;
  /** Position of its column, from 0. */
  readonly position: number;
}

export interface HeaderMatch<Field> {
  /** Where the columns are that were recognized, in the order of the file. */
  readonly positions: ReadonlyMap<Field, number>;
  /** Headings that name no column; what is under them is left alone. */
  readonly unknown: readonly Heading[];
  /** Headings that name a column a heading before them names too; it is not clear which one is meant. */
  readonly repeated: readonly Heading[];
}

/** Finds the columns of a file by its headings, in any order. Columns without a heading are passed over. */
export function matchHeaders<Field>(
  header: readonly string[],
  columns: readonly NamedColumn<Field>[]
): HeaderMatch<Field> {
  const fields = new Map(columns.flatMap(({ field, names }) => names.map((name) => [foldName(name), field] as const)));
  const positions = new Map<Field, number>();
  const unknown: Heading[] = [];
  const repeated: Heading[] = [];
  header.forEach((name, position) => {
    const field = fields.get(foldName(name));
    if (name.trim() === '') return;
    if (field === undefined) unknown.push({ name, position });
    else if (positions.has(field)) repeated.push({ name, position });
    else positions.set(field, position);
  });
  return { positions, unknown, repeated };
}
