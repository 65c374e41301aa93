import { separatorOf } from '../../domain/csv/csv';
import { writeCsv } from '../../domain/csv/write-csv';

/** A table as a file for the spreadsheets of a language. @param locale For example `es-ES`. */
export function makeCsvFile(rows: readonly (readonly string[])[], locale: string): Blob {
  return new Blob([writeCsv(rows, separatorOf(locale))], { type: 'text/csv;charset=utf-8' });
}
