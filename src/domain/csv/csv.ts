/** What separates the cells of a row. */
export type CsvSeparator = ',' | ';' | '\t';

export const separators: readonly CsvSeparator[] = [',', ';', '\t'];

/** A row of a table in a file. */
export interface CsvRow {
  /** The line of the file on which it begins, from 1, as an editor counts; cells may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}
