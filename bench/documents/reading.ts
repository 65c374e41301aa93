/** One stretch of a document as a program shows it. */
export interface ReadBlock {
  readonly kind: string;
  readonly number: string;
  readonly text: string;
  readonly html: string;
  /** Numbers and titles of the clauses it is in, outermost first. */
  readonly path: readonly string[];
}

/** What a program made of a file, and what that took. */
export interface Reading {
  readonly blocks: readonly ReadBlock[];
  readonly outline: readonly (readonly [number: string, title: string])[];
  /** What is not shown but marked, by kind. */
  readonly gaps: readonly string[];
  readonly milliseconds: number;
  /** The longest time in which the page could do nothing else. */
  readonly longestTask: number;
  /** Why there is nothing; empty when the file was read. */
  readonly failure: string;
}

/** The text with its numbers, one block to a line. */
export const linesOf = ({ blocks }: Pick<Reading, 'blocks'>): readonly string[] =>
  blocks.flatMap(({ number, text }) => [number, text].filter(Boolean).join(' ').split('\n'));
