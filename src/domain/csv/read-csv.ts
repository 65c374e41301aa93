import { parse } from 'papaparse';
import { separators, type CsvRow, type CsvSeparator } from './csv';
import { decodeText, type TextEncoding } from './decode-text';
import { restoreFormula } from './neutralize-formula';

/** What a file of rows holds. */
export interface CsvTable {
  readonly encoding: TextEncoding;
  readonly separator: CsvSeparator;
  /** Headings included, empty lines left out. */
  readonly rows: readonly CsvRow[];
  /** The line on which a quoted cell begins that never ends, or ends and goes on; what follows it cannot be trusted. `undefined` when quotes are in order. */
  readonly brokenLine: number | undefined;
}

/** A quoted cell, or the end of a line outside of one. */
const QUOTED_OR_BREAK = /(?<=^|[,;\t\r\n])"(?:[^"]|"")*"|\r\n?/g;

/** Ends every line of the table the same way; breaks within quoted cells stay as they are. */
function evenLineEnds(text: string): string {
  return text.replace(QUOTED_OR_BREAK, (found) => (found.startsWith('"') ? found : '\n'));
}

/** Spreadsheets that mean to be understood name the separator themselves, in a first line of its own: `sep=;`, by some programs in quotes. */
const DECLARATION = /^("?)sep=([,;\t])\1[ \t]*(?:\n|$)/i;

/** The separator that occurs most in the first line that is not empty, outside of quotes; the comma when none does. */
function guessSeparator(text: string): CsvSeparator {
  const line = text.replace(/"(?:[^"]|"")*"/g, '').replace(/(?<=[^\n])\n[^]*/, '');
  const count = (separator: string): number => line.split(separator).length;
  return separators.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

const countBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * Reads a file of comma-, semicolon- or tab-separated rows, whatever of the usual encodings, separators and line ends it was written with. What was exported
 * with `writeCsv` comes back exactly, formulas included; a row of one empty cell looks like an empty line and is left out like one.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const decoded = decodeText(bytes);
  const text = evenLineEnds(decoded.text);
  const [declaration = '', , declared] = DECLARATION.exec(text) ?? [];
  const separator = separators.find((known) => known === declared) ?? guessSeparator(text);
  const { data, errors } = parse<string[]>(text.slice(declaration.length), { delimiter: separator, newline: '\n' });
  // With the separator given, quotes are all that can be wrong.
  const firstError = Math.min(...errors.map(({ row }) => Number(row)));
  let line = 1 + countBreaks(declaration);
  let brokenLine: number | undefined;
  const rows: CsvRow[] = [];
  for (const [position, cells] of data.entries()) {
    if (position === firstError) brokenLine = line;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells: cells.map(restoreFormula) });
    line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
  }
  return { encoding: decoded.encoding, separator, rows, brokenLine };
}
