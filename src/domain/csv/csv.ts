/** What separates the cells of a row. */
export type CsvSeparator = ',' | ';' | '\t';

/** What spreadsheets of a language expect: semicolons where the comma is the decimal sign. @param locale For example `es-ES`. */
export function separatorOf(locale: string): ',' | ';' {
  return (1.5).toLocaleString(locale).includes(',') ? ';' : ',';
}

export const separators: readonly CsvSeparator[] = [',', ';', '\t'];

/** A row of a table in a file. */
export interface CsvRow {
  /** The line of the file on which it begins, from 1, as an editor counts; cells may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}
