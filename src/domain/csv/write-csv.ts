import { unparse } from 'papaparse';
import type { CsvSeparator } from './csv';
import { neutralizeFormula } from './neutralize-formula';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as the text of a file for spreadsheets: every cell in quotes, formulas neutralized, lines ended as spreadsheets do, a byte order mark first. Encode it
 * as UTF-8. `readCsv` gives the same cells back.
 *
 * @param separator What spreadsheets of the reader's language expect: `;` where the comma is the decimal sign, as in Spanish.
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: CsvSeparator = ','): string {
  return (
    BYTE_ORDER_MARK +
    unparse(
      rows.map((cells) => cells.map(neutralizeFormula)),
      { delimiter: separator, newline: '\r\n', quotes: true }
    )
  );
}
