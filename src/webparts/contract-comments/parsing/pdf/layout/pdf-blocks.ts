import { levelOfNumber } from '../../../../../domain/contracts/document/clause-number';
import type { SourceBlock } from '../../../../../domain/contracts/document/document-model';
import { blockFromHtml, blockFromPieces, dropCharacters, takeTypedNumber, textOf } from '../../piece';
import { learnHyphens, type KeepsHyphen } from './hyphens';
import { endsInPageNumber, isHeadingLine, isLarge, readBullet, tableColumns } from './line-look';
import { paragraphPieces } from './line-pieces';
import { gatherLines, type Line } from './lines';
import { dropMargins } from './margins';
import { continuesParagraph } from './paragraphs';
import type { PdfPage } from '../placed-text';
import { readTable, tableEnd } from './tables';
import { splitTextColumns } from './text-columns';
import { measureUsual, type UsualType } from './usual-type';

/** What paragraphs are read by. */
interface Reading {
  readonly usual: UsualType;
  readonly keepsHyphen: KeepsHyphen;
}

function readParagraph(
  lines: readonly Line[],
  { usual, keepsHyphen }: Reading,
  above: readonly SourceBlock[]
): SourceBlock {
  const first = lines[0];
  const all = paragraphPieces(lines, keepsHyphen);
  const page = first?.page;
  const bullet = readBullet(textOf(all));
  if (bullet)
    return blockFromPieces(
      { kind: 'listItem', number: bullet.sign, level: 0, page },
      dropCharacters(all, bullet.length)
    );
  const isHeading = first !== undefined && isHeadingLine(first, usual) && lines.length <= 3;
  if (first && endsInPageNumber(first)) return blockFromPieces({ kind: 'paragraph', number: '', level: 0, page }, all);
  const { number, pieces } = takeTypedNumber(all);
  if (textOf(pieces) === '')
    return blockFromPieces({ kind: 'heading', number: '', level: levelOfNumber(number), page }, all);
  if (isHeading && above.length === 0 && !number)
    return blockFromPieces({ kind: 'heading', number: '', level: 0, page }, all);
  const letterBefore = [...above].reverse().find((block) => block.level > 0 && block.level <= 3)?.number;
  const level = number ? levelOfNumber(number, letterBefore) : 0;
  // A bold line without a number or larger type is a label, such as "Employer" above a signature.
  if (isHeading && (number || isLarge(first, usual)))
    return blockFromPieces({ kind: 'heading', number, level: level || 1, page }, pieces);
  return blockFromPieces({ kind: level > 2 ? 'listItem' : 'paragraph', number, level, page }, pieces);
}

function readLines(lines: readonly Line[], reading: Reading): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (let index = 0; index < lines.length;) {
    const first = lines[index];
    if (!first) break;
    const end = tableColumns(first) > 1 ? tableEnd(lines, index, reading.usual) : index;
    if (end > index) {
      const html = readTable(lines.slice(index, end), reading.keepsHyphen);
      blocks.push(blockFromHtml({ kind: 'table', number: '', level: 0, page: first.page }, '', html));
      index = end;
      continue;
    }
    const paragraph = [first];
    for (let line = lines[index + 1]; line; line = lines[index + paragraph.length]) {
      const isTable =
        tableColumns(line) > 1 && tableEnd(lines, index + paragraph.length, reading.usual) > index + paragraph.length;
      if (isTable || !continuesParagraph(paragraph, line, reading.usual)) break;
      paragraph.push(line);
    }
    blocks.push(readParagraph(paragraph, reading, blocks));
    index += paragraph.length;
  }
  return blocks;
}

const linesOf = (page: PdfPage): readonly Line[] =>
  splitTextColumns(page.texts).flatMap((texts) => gatherLines({ number: page.number, texts }));

/**
 * The blocks of a printed document: columns of text one after the other, lines joined to paragraphs, clause numbers recognized, headings
 * recognized by size and weight, tables by columns.
 */
export function readPages(pages: readonly PdfPage[]): readonly SourceBlock[] {
  const lines = dropMargins(pages).flatMap(linesOf);
  const reading = { usual: measureUsual(lines), keepsHyphen: learnHyphens(lines) };
  return readLines(lines, reading).filter((block) => block.text.trim() !== '');
}
