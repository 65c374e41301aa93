import { gapsOf, piecesHtml, tableHtml, textOf, type Piece, type TableRow } from '../../piece';
import type { TableDraft } from '../../structure/drafts';
import type { KeepsHyphen } from './hyphens';
import { endsInPageNumber, tableColumns } from './line-look';
import { columnPieces, joinLines } from './line-pieces';
import type { Line, LineColumn } from './lines';
import type { UsualType } from './usual-type';

/** Lines further apart than so many usual distances are not of one table. */
const TABLE_GAP = 2.5;
/** Distance from which a line begins a row of its own and does not continue cells, in distances of lines within cells. */
const ROW_GAP = 1.25;

/** One column of a table: where its words are. */
interface TableColumn {
  x: number;
  end: number;
}

/**
 * Lines of several columns that follow one another, with the lines between them that continue a cell.
 * @returns Index after the table's last line; `from` where no table begins.
 */
export function tableEnd(lines: readonly Line[], from: number, usual: UsualType): number {
  let end = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || endsInPageNumber(line) || (index > from && before && !isNear(before, line, usual))) break;
    if (tableColumns(line) > 1) end = index + 1;
    else if (index - end >= 1) break;
  }
  return end - from >= 2 ? end : from;
}

function isNear(before: Line, line: Line, usual: UsualType): boolean {
  if (line.page !== before.page) return tableColumns(line) === tableColumns(before);
  return line.y > before.y && line.y - before.y <= usual.distance * TABLE_GAP;
}

const overlaps = (left: TableColumn, right: TableColumn): boolean => left.x < right.end && right.x < left.end;

/** The columns by what is under one another; lines with the most cells say how many there are. */
function findColumns(lines: readonly Line[]): readonly TableColumn[] {
  const most = Math.max(...lines.map((line) => line.columns.length));
  const found: TableColumn[] = [];
  const fullest = lines.filter((line) => line.columns.length === most);
  const others = lines.filter((line) => line.columns.length < most && line.columns.length > 1);
  for (const { columns } of [...fullest, ...others])
    for (const { x, end } of columns) {
      const same = found.filter((column) => overlaps(column, { x, end }));
      const [only] = same;
      if (same.length === 0) found.push({ x, end });
      else if (same.length === 1 && only) {
        only.x = Math.min(only.x, x);
        only.end = Math.max(only.end, end);
      }
    }
  return found.sort((left, right) => left.x - right.x);
}

/** The column a cell is in: the one most of it is in, or else the nearest. */
function columnOf(cell: LineColumn, columns: readonly TableColumn[]): number {
  const shared = ({ x, end }: TableColumn): number => Math.min(end, cell.end) - Math.max(x, cell.x);
  return columns.reduce((best, column, index) => {
    const other = columns[best];
    return other && shared(column) > shared(other) ? index : best;
  }, 0);
}

/** The lines of each row: one begins where the first column has words again, or after a wider space. */
function gatherTableRows(lines: readonly Line[], columns: readonly TableColumn[]): readonly (readonly Line[])[] {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const inCells = Math.min(...steps.filter((step) => step > 0));
  const rows: Line[][] = [];
  lines.forEach((line, index) => {
    const [first] = line.columns;
    const isFirst = first !== undefined && columnOf(first, columns) === 0;
    const step = steps[index - 1] ?? Infinity;
    const isApart = step > inCells * ROW_GAP || step < 0;
    const hasWiderSpaces = steps.some((other) => other > inCells * ROW_GAP);
    const opens = rows.length === 0 || (isApart && isFirst) || (isFirst && line.columns.length > 1 && !hasWiderSpaces);
    if (opens) rows.push([line]);
    else rows[rows.length - 1]?.push(line);
  });
  return rows;
}

const isBold = (pieces: readonly Piece[]): boolean => pieces.every((piece) => piece.bold || piece.text.trim() === '');
const plain = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((piece) => ({ ...piece, bold: undefined }));

/** Lines of several columns as a table. */
export function readTable(lines: readonly Line[], keepsHyphen: KeepsHyphen): TableDraft {
  const columns = findColumns(lines);
  const rows = gatherTableRows(lines, columns).map((row) =>
    columns.map((_, position) => {
      const parts = row.flatMap((line) =>
        line.columns.filter((cell) => columnOf(cell, columns) === position).map((cell) => columnPieces(cell, line))
      );
      return joinLines(parts, keepsHyphen);
    })
  );
  const table = rows.map((cells, index): TableRow => {
    const isHeader = index === 0 && rows.length > 1 && cells.every(isBold) && cells.some((cell) => textOf(cell) !== '');
    return {
      isHeader,
      cells: cells.map((pieces) => ({
        html: piecesHtml(isHeader ? plain(pieces) : pieces),
        columns: 1,
        rows: 1
      }))
    };
  });
  return {
    kind: 'table',
    html: tableHtml(table),
    gaps: rows.flatMap((cells) => cells.flatMap(gapsOf)),
    page: lines[0]?.page
  };
}
