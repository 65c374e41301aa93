import { levelOfNumber } from '../../../../domain/contracts/document/clause-number';
import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import {
  blockFromHtml,
  blockFromPieces,
  tableHtml,
  takeTypedNumber,
  textOf,
  tidyPieces,
  type Piece,
  type TableCell,
  type TableRow
} from '../piece';
import { levelOfStyle, type Numberings, type NumberingPlace, type ParagraphCounter } from './docx-numbering';
import { readPieces, type PieceContext } from './docx-pieces';
import type { ParagraphStyle } from './docx-styles';
import { childOf, childrenOf, switchOf, toNumber, valueOf, attributeOf } from './xml';

/** Everything the body is read with. */
export interface BodyContext extends PieceContext {
  readonly numberings: Numberings;
  readonly counter: ParagraphCounter;
}

/** A paragraph longer than this is a clause that only carries a heading's style. */
const LONGEST_HEADING = 140;
const BODY_TEXT_LEVEL = 9;

/** Where the paragraph is in a numbering: its own word first, its style's otherwise; id 0 takes the style's numbering off. */
function numberingPlace(
  properties: Element | undefined,
  style: ParagraphStyle,
  numberings: Numberings
): NumberingPlace | null {
  const own = childOf(properties, 'numPr');
  const numberingId = valueOf(own, 'numId') ?? style.numberingId;
  if (numberingId === undefined || numberingId === '0') return null;
  const level =
    toNumber(valueOf(own, 'ilvl')) ?? levelOfStyle(numberings, numberingId, style.id) ?? style.numberingLevel ?? 0;
  return { numberingId, level };
}

function isHeadingText(pieces: readonly Piece[]): boolean {
  const text = textOf(pieces);
  const isWeighted = pieces.some((piece) => piece.bold || piece.underline);
  const isMixed = isWeighted && pieces.some((piece) => !piece.bold && !piece.underline && piece.text.trim() !== '');
  return text.length <= LONGEST_HEADING && !isMixed && !/[.;,]$/.test(text);
}

/** Levels below the first say how deep they are; a list of its own is as deep as its numbers look. */
function levelFor(label: string, outlineLevel: number | undefined, place: NumberingPlace | null): number {
  if (outlineLevel !== undefined) return outlineLevel + 1;
  return place && place.level > 0 ? place.level + 1 : levelOfNumber(label);
}

function readParagraph(paragraph: Element, context: BodyContext): readonly SourceBlock[] {
  const properties = childOf(paragraph, 'pPr');
  const style = context.styles.paragraph(valueOf(properties, 'pStyle'));
  const place = numberingPlace(properties, style, context.numberings);
  const pieces = tidyPieces(readPieces(paragraph, context));
  // Word numbers an empty paragraph too, but prints nothing a reader would miss.
  const counted = place && context.counter.count(place);
  if (pieces.length === 0) return [];
  const outline = toNumber(valueOf(properties, 'outlineLvl')) ?? style.outlineLevel;
  const outlineLevel = outline !== undefined && outline < BODY_TEXT_LEVEL ? outline : undefined;
  if (counted?.isBullet) return [blockFromPieces({ kind: 'listItem', number: counted.label, level: 0 }, pieces)];
  const typed = counted?.label ? { number: counted.label, pieces } : takeTypedNumber(pieces);
  if (outlineLevel !== undefined && isHeadingText(typed.pieces)) {
    return [blockFromPieces({ kind: 'heading', number: typed.number, level: outlineLevel + 1 }, typed.pieces)];
  }
  if (/^title$/i.test(style.name)) return [blockFromPieces({ kind: 'heading', number: '', level: 0 }, pieces)];
  if (!typed.number) return [blockFromPieces({ kind: 'paragraph', number: '', level: 0 }, pieces)];
  const level = levelFor(typed.number, outlineLevel, place);
  return [blockFromPieces({ kind: level > 2 ? 'listItem' : 'paragraph', number: typed.number, level }, typed.pieces)];
}

function cellPieces(cell: Element, context: BodyContext): readonly Piece[] {
  const paragraphs = childrenOf(cell, 'p').map((paragraph) => readPieces(paragraph, context));
  return tidyPieces(paragraphs.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: ' ' }, ...pieces])));
}

/** Rows a cell reaches down over: the cells below it in its column that only continue it. */
function rowsBelow(rows: readonly Element[], rowIndex: number, column: number): number {
  const below = rows.slice(rowIndex + 1).findIndex((row) => {
    const merge = childOf(childOf(cellsAt(row).get(column), 'tcPr'), 'vMerge');
    return !merge || attributeOf(merge, 'val') === 'restart';
  });
  return below < 0 ? rows.length - rowIndex - 1 : below;
}

/** A row's cells by the column they begin in. */
function cellsAt(row: Element): ReadonlyMap<number, Element> {
  let column = 0;
  return new Map(
    childrenOf(row, 'tc').map((cell) => {
      const at = column;
      column += toNumber(valueOf(childOf(cell, 'tcPr'), 'gridSpan')) ?? 1;
      return [at, cell];
    })
  );
}

function readRow(row: Element, index: number, rows: readonly Element[], context: BodyContext): TableRow {
  const cells = [...cellsAt(row)].flatMap(([column, cell]): readonly TableCell[] => {
    const properties = childOf(cell, 'tcPr');
    const merge = childOf(properties, 'vMerge');
    const isStart = attributeOf(merge, 'val') === 'restart';
    if (merge && !isStart) return [];
    const columns = toNumber(valueOf(properties, 'gridSpan')) ?? 1;
    return [{ pieces: cellPieces(cell, context), columns, rows: isStart ? rowsBelow(rows, index, column) + 1 : 1 }];
  });
  const isHeader = switchOf(childOf(row, 'trPr'), 'tblHeader') ?? false;
  return {
    cells: isHeader
      ? cells.map((cell) => ({ ...cell, pieces: cell.pieces.map((piece) => ({ ...piece, bold: undefined })) }))
      : cells,
    isHeader
  };
}

function readTable(table: Element, context: BodyContext): readonly SourceBlock[] {
  const elements = childrenOf(table, 'tr');
  const rows = elements.map((row, index) => readRow(row, index, elements, context));
  const block = blockFromHtml({ kind: 'table', number: '', level: 0 }, '', tableHtml(rows));
  return block.text.trim() ? [block] : [];
}

/** The blocks of a body, in order; content controls and kept changes are read as if they were not there. */
export function readBody(body: Element, context: BodyContext): readonly SourceBlock[] {
  return [...body.children].flatMap((child) => {
    switch (child.localName) {
      case 'p':
        return readParagraph(child, context);
      case 'tbl':
        return readTable(child, context);
      case 'sdt':
      case 'sdtContent':
      case 'ins':
      case 'customXml':
        return readBody(child, context);
      default:
        return [];
    }
  });
}
