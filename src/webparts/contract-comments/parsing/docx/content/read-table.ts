import type { SourceGap } from '../../../../../domain/contracts/document/document-model';
import { gapsOf, piecesHtml, tableHtml, type TableCell, type TableRow } from '../../piece';
import { attributeOf, childOf, childrenOf, switchOf, toNumber, valueOf, type XmlElement } from '../xml/xml-element';
import { chooseAlternative } from './choose-alternative';
import type { Draft, ParagraphDraft } from '../../structure/drafts';
import type { Story } from './story';

type ReadBlocks = (container: XmlElement, story: Story) => Promise<readonly Draft[]>;

/** Cells of one block. A longer table is shown in parts, so that none of them stops the page. */
const MOST_CELLS = 400;
const LEAST_ROWS = 10;
/** A table in a table in a table is still drawn as one; what is in deeper ones is read line by line. */
const DEEPEST_TABLE = 4;

const containers: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml']);

/** Rows of a table or cells of a row, also where a content control is around them. */
function partsOf(parent: XmlElement, name: 'tr' | 'tc'): readonly XmlElement[] {
  return parent.children.flatMap((child): readonly XmlElement[] => {
    if (child.name === name) return [child];
    if (child.name === 'AlternateContent') return chooseAlternative(child).filter((form) => form.name === name);
    return containers.has(child.name) ? partsOf(child, name) : [];
  });
}

const isDeletedRow = (row: XmlElement): boolean => childOf(childOf(row, 'trPr'), 'del') !== undefined;
const isDeletedCell = (cell: XmlElement): boolean => childOf(childOf(cell, 'tcPr'), 'cellDel') !== undefined;
const isContinued = (merge: XmlElement | undefined): boolean =>
  merge !== undefined && attributeOf(merge, 'val') !== 'restart';

/** A cell in its place. */
interface PlacedCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly columns: number;
  readonly merge: XmlElement | undefined;
}

interface PlacedRow {
  readonly element: XmlElement;
  /** Columns left free before the first cell. */
  readonly before: number;
  readonly cells: readonly PlacedCell[];
}

function placeRow(element: XmlElement): PlacedRow {
  const before = toNumber(valueOf(childOf(element, 'trPr'), 'gridBefore')) ?? 0;
  let column = before;
  const cells: PlacedCell[] = [];
  for (const cell of partsOf(element, 'tc').filter((part) => !isDeletedCell(part))) {
    const properties = childOf(cell, 'tcPr');
    const columns = Math.max(1, toNumber(valueOf(properties, 'gridSpan')) ?? 1);
    const last = cells[cells.length - 1];
    // The older way to merge cells of a row.
    if (last && isContinued(childOf(properties, 'hMerge')))
      cells[cells.length - 1] = { ...last, columns: last.columns + columns };
    else cells.push({ element: cell, column, columns, merge: childOf(properties, 'vMerge') });
    column += columns;
  }
  return { element, before, cells };
}

/** Rows a cell reaches down over: the cells below it in its column that only continue it. */
function rowsBelow(rows: readonly PlacedRow[], rowIndex: number, column: number): number {
  let end = rowIndex + 1;
  while (end < rows.length && isContinued(rows[end]?.cells.find((cell) => cell.column === column)?.merge)) end += 1;
  return end - rowIndex - 1;
}

function lineHtml({ pieces, printed }: ParagraphDraft): string {
  const number = piecesHtml([{ text: printed?.label ?? '' }]);
  return [number, piecesHtml(pieces)].filter(Boolean).join(' ');
}

/** Drafts as the inside of a cell: each paragraph on a line of its own, tables in it as tables. */
function cellHtml(drafts: readonly Draft[]): string {
  return drafts.reduce((html, draft, index) => {
    const inside = draft.kind === 'table' ? draft.html : lineHtml(draft);
    const isBetweenLines = draft.kind === 'paragraph' && drafts[index - 1]?.kind === 'paragraph';
    return index === 0 ? inside : `${html}${isBetweenLines ? '<br>' : ''}\n${inside}`;
  }, '');
}

const gapsIn = (drafts: readonly Draft[]): readonly SourceGap[] =>
  drafts.flatMap((draft) => (draft.kind === 'table' ? draft.gaps : gapsOf(draft.pieces)));

const plainDraft = (draft: Draft): Draft =>
  draft.kind === 'table' ? draft : { ...draft, pieces: draft.pieces.map((piece) => ({ ...piece, bold: undefined })) };

/** Reads one table; the drafts of its cells are read once, in the order of the text, because numbers count on in them. */
class TableReader {
  private readonly rows: readonly PlacedRow[];
  private readonly story: Story;

  public constructor(
    private readonly table: XmlElement,
    story: Story,
    private readonly readBlocks: ReadBlocks
  ) {
    this.rows = partsOf(table, 'tr')
      .filter((row) => !isDeletedRow(row))
      .map(placeRow);
    this.story = { ...story, tableDepth: story.tableDepth + 1 };
  }

  public async read(): Promise<readonly Draft[]> {
    const isFrame = this.rows.every(({ cells }) => cells.length <= 1);
    if (isFrame || this.story.tableDepth > DEEPEST_TABLE) return this.readLines();
    const drafts: Draft[] = [];
    const widest = this.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
    const rowsOfPart = Math.max(LEAST_ROWS, Math.floor(MOST_CELLS / widest));
    for (let from = 0; from < this.rows.length; from += rowsOfPart) {
      const part = await this.readPart(this.rows.slice(from, from + rowsOfPart));
      if (part) drafts.push(part);
    }
    return drafts;
  }

  /** A box around text, or a table too deep to draw: what is in it, one after the other. */
  private async readLines(): Promise<readonly Draft[]> {
    const drafts: Draft[] = [];
    for (const { cells } of this.rows)
      for (const { element } of cells) drafts.push(...(await this.readBlocks(element, this.story)));
    return drafts;
  }

  private async readPart(rows: readonly PlacedRow[]): Promise<Draft | undefined> {
    const gaps: SourceGap[] = [];
    const shown: TableRow[] = [];
    for (const [index, row] of rows.entries()) {
      shown.push(await this.readRow(row, index, rows, gaps));
      const rest = this.story.slices.rest();
      if (rest) await rest;
    }
    const isEmpty = shown.every(({ cells }) => cells.every(({ html }) => html === ''));
    return isEmpty ? undefined : { kind: 'table', html: tableHtml(shown, this.look()), gaps };
  }

  private async readRow(
    row: PlacedRow,
    index: number,
    rows: readonly PlacedRow[],
    gaps: SourceGap[]
  ): Promise<TableRow> {
    const isHeader = switchOf(childOf(row.element, 'trPr'), 'tblHeader') ?? false;
    const cells: TableCell[] = row.before > 0 ? [{ html: '', columns: row.before, rows: 1 }] : [];
    for (const { element, column, columns, merge } of row.cells) {
      if (isContinued(merge) && index > 0) continue;
      const drafts = await this.readBlocks(element, this.story);
      gaps.push(...gapsIn(drafts));
      cells.push({
        html: cellHtml(isHeader ? drafts.map(plainDraft) : drafts),
        columns,
        rows: merge ? rowsBelow(rows, index, column) + 1 : 1
      });
    }
    return { cells, isHeader };
  }

  private look(): { readonly widths: readonly number[]; readonly isRightToLeft: boolean } {
    const grid = childrenOf(childOf(this.table, 'tblGrid'), 'gridCol');
    return {
      widths: grid.map((column) => toNumber(attributeOf(column, 'w')) ?? 0),
      isRightToLeft: switchOf(childOf(this.table, 'tblPr'), 'bidiVisual') ?? false
    };
  }
}

/**
 * A table as drafts: one table, several where it is very long, and the paragraphs themselves where it is only a frame around them.
 * @param readBlocks Reads what is in a cell.
 */
export function readTable(table: XmlElement, story: Story, readBlocks: ReadBlocks): Promise<readonly Draft[]> {
  return new TableReader(table, story, readBlocks).read();
}
