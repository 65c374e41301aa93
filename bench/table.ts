/** A table in plain text: the first column to the left, figures to the right. */
export function formatTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [headings, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell))
  );
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [line(cells[0] ?? []), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.slice(1).map(line)].join(
    '\n'
  );
}

/**
 * Says whether a figure keeps its bar, in the words of the reports.
 *
 * @param side on which side of the bar the figure has to stay.
 */
export function judge(
  what: string,
  figure: number,
  bar: number,
  unit: string,
  side: 'at most' | 'at least' = 'at most'
): boolean {
  const holds = side === 'at most' ? figure <= bar : figure >= bar;
  console.log(
    `${holds ? 'holds' : 'BROKEN'}: ${what}: ${figure.toLocaleString('en-US')} ${unit}, ${side} ${bar.toLocaleString('en-US')} ${unit}`
  );
  return holds;
}
