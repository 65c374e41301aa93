import type { Heading, HeadingNames } from './match-headers';

/** A record with a cell taken into it, or why the cell says nothing that can be used. */
export type Reading<Draft, Problem> = { readonly value: Draft } | { readonly problem: Problem };

/** How a field is in a file. Reading what was written gives the same value. */
export interface ImportColumn<Draft, Problem> {
  readonly field: keyof Draft;
  readonly names: HeadingNames;
  write(draft: Draft): string;
  /** @param text Without spaces around it; empty when the cell is. */
  read(text: string, draft: Draft): Reading<Draft, Problem>;
}

/** A record that is there already. */
export interface ExistingRecord<Draft> {
  readonly id: number;
  readonly draft: Draft;
}

/** A record as it will be. */
export interface PlannedRecord<Draft> {
  readonly line: number;
  /** `undefined` for one that is added. */
  readonly id: number | undefined;
  readonly draft: Draft;
}

/** What is wrong with a field of a row. */
export interface FieldProblem<Draft, Problem> {
  readonly field: keyof Draft;
  readonly problem: Problem;
}

/** What records of one kind look like in a file, and what holds for them. */
export interface ImportFormat<Draft, Problem> {
  /** What the column with the records' identities may be called. */
  readonly idNames: HeadingNames;
  readonly columns: readonly ImportColumn<Draft, Problem>[];
  /** Fields a file cannot do without, unless it has identities. */
  readonly requiredFields: readonly (keyof Draft)[];
  /** Fields that `keysOf` looks at. */
  readonly keyFields: readonly (keyof Draft)[];
  /** What a record without any field looks like. */
  readonly blank: Draft;
  /** What distinguishes this record from others, surest first; none when it names nothing. */
  keysOf(draft: Draft): readonly string[];
  /** Told of every record the file will add, before any cell but those of key fields is read, so that rows may refer to each other. */
  announce(added: PlannedRecord<Draft>): void;
  /** What keeps records from being saved, all of them taken together, by the line of their rows. */
  check(planned: readonly PlannedRecord<Draft>[]): ReadonlyMap<number, readonly FieldProblem<Draft, Problem>[]>;
}

/** A field of a record that a file changes, as the file would write both values. */
export interface FieldChange<Draft> {
  readonly field: keyof Draft;
  readonly before: string;
  readonly after: string;
}

export interface AddedRow<Draft> {
  readonly line: number;
  readonly draft: Draft;
}

export interface ChangedRow<Draft> {
  readonly line: number;
  readonly id: number;
  readonly draft: Draft;
  readonly changes: readonly FieldChange<Draft>[];
}

/** Why a row cannot be taken. */
export type Refusal<Draft, Problem> =
  /** A cell cannot be read, or the record could not be saved as it is in the row; `text` is what the cell says. */
  | { readonly reason: 'field'; readonly field: keyof Draft; readonly problem: Problem; readonly text: string }
  /** The identity is no number of a record. */
  | { readonly reason: 'unknownId'; readonly text: string }
  /** Several records go by what the row says; it needs an identity. */
  | { readonly reason: 'ambiguous'; readonly ids: readonly number[] }
  /** An earlier row is about the same record. */
  | { readonly reason: 'duplicate'; readonly firstLine: number }
  /** It has more cells than there are headings: most likely a separator within a text that is not in quotes. */
  | { readonly reason: 'tooManyCells' }
  /** A quoted cell in it, or before it, does not end. */
  | { readonly reason: 'brokenQuotes' };

export interface RefusedRow<Draft, Problem> {
  readonly line: number;
  /** At least one. */
  readonly refusals: readonly Refusal<Draft, Problem>[];
}

/** What an import would do, row by row; nothing is done yet. */
export interface ImportPlan<Draft, Problem> {
  readonly added: readonly AddedRow<Draft>[];
  readonly changed: readonly ChangedRow<Draft>[];
  readonly unchanged: readonly { readonly line: number; readonly id: number }[];
  readonly refused: readonly RefusedRow<Draft, Problem>[];
  /** Headings that name no column of ours. */
  readonly unknownColumns: readonly Heading[];
  /** Columns without which no row can be understood; with any of them missing, or one repeated, no row is planned. */
  readonly missingColumns: readonly (keyof Draft)[];
  readonly repeatedColumns: readonly Heading[];
}
