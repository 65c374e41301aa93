/**
 * Text that a spreadsheet would run as a formula, made harmless, and restored exactly to what was there. The rule follows what security practice
 * recommends for exports (OWASP, "CSV Injection"): a cell that begins with = + - @, a tab or a line break, also behind spaces or quotes and in the wide forms of
 * East Asian keyboards, gets an apostrophe before it, which spreadsheets take as "this is text".
 *
 * Goals: no cell of an export begins a formula; reading an export gives back every value exactly, apostrophes included.
 * Non-goal: a file opened with another separator than it was written with; a spreadsheet may then cut cells anywhere. Write it with the separator of the
 * reader's language.
 */
const FORMULA = /^[\s"'`]*[=+\-@\t\r\n＝＋－＠]/u;

/** The value as it may be in a file that spreadsheets open. */
export function neutralizeFormula(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/** The value that was neutralized; any other value as it is. */
export function restoreFormula(cell: string): string {
  // An apostrophe before a formula is itself the beginning of one for `FORMULA`, so no value that was left alone looks like a neutralized one.
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
