import { dropCharacters, textOf } from '../../piece';
import type { Draft, ParagraphDraft } from '../../structure/drafts';
import type { WorkSlices } from '../../work-slices';
import type { PdfPage } from '../placed-text';
import { learnHyphens, type KeepsHyphen } from './hyphens';
import { endsInPageNumber, isCentered, isHeadingLine, isLarge, readBullet, tableColumns } from './line-look';
import { paragraphPieces } from './line-pieces';
import { gatherLines, type Line } from './lines';
import { dropMargins } from './margins';
import { continuesParagraph } from './paragraphs';
import { markPictures } from './pictures';
import { readTable, tableEnd } from './tables';
import { splitTextColumns } from './text-columns';
import { measureUsual, type UsualType } from './usual-type';

/** What paragraphs are read by. */
interface Reading {
  readonly usual: UsualType;
  readonly keepsHyphen: KeepsHyphen;
  /** Sizes of type larger than the body's, from the largest. */
  readonly headingSizes: readonly number[];
  readonly slices: WorkSlices;
}

const inHalves = (size: number): number => Math.round(size * 2) / 2;

function headingSizes(lines: readonly Line[], usual: UsualType): readonly number[] {
  const large = lines.filter((line) => isLarge(line, usual) && isHeadingLine(line, usual));
  return [...new Set(large.map((line) => inHalves(line.size)))].sort((left, right) => right - left);
}

/** A paragraph that is larger than the body is a heading, as deep as its type is small. */
function outlineLevelOf(lines: readonly Line[], { usual, headingSizes: sizes }: Reading): number | undefined {
  const [first] = lines;
  if (!first || lines.length > 3 || !isLarge(first, usual) || !isHeadingLine(first, usual)) return undefined;
  return sizes.indexOf(inHalves(first.size));
}

function draftParagraph(lines: readonly Line[], reading: Reading, isFirst: boolean): ParagraphDraft {
  const [first] = lines;
  const all = paragraphPieces(lines, reading.keepsHyphen);
  const bullet = readBullet(textOf(all));
  const outlineLevel = outlineLevelOf(lines, reading);
  return {
    kind: 'paragraph',
    pieces: bullet ? dropCharacters(all, bullet.length) : all,
    printed: bullet ? { label: bullet.sign, isBullet: true } : null,
    outlineLevel,
    styleName: isFirst && outlineLevel === 0 ? 'Title' : '',
    isCentered: first !== undefined && isCentered(first),
    isContents: false,
    endsInPageNumber: first !== undefined && endsInPageNumber(first),
    isAside: false,
    page: first?.page
  };
}

/** How many lines from a place on are one paragraph. */
function paragraphLength(lines: readonly Line[], from: number, usual: UsualType): number {
  const first = lines[from];
  if (!first) return 0;
  const paragraph = [first];
  for (let at = from + 1, line = lines[at]; line; at += 1, line = lines[at]) {
    const isTable = tableColumns(line) > 1 && tableEnd(lines, at, usual) > at;
    if (isTable || !continuesParagraph(paragraph, line, usual)) break;
    paragraph.push(line);
  }
  return paragraph.length;
}

async function draftLines(lines: readonly Line[], reading: Reading): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (let at = 0; at < lines.length;) {
    const first = lines[at];
    const end = first && tableColumns(first) > 1 ? tableEnd(lines, at, reading.usual) : at;
    const next = end > at ? end : at + paragraphLength(lines, at, reading.usual);
    const part = lines.slice(at, next);
    drafts.push(end > at ? readTable(part, reading.keepsHyphen) : draftParagraph(part, reading, at === 0));
    at = next;
    await reading.slices.rest();
  }
  return drafts;
}

async function linesOf(pages: readonly PdfPage[], slices: WorkSlices): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { number, texts } of pages) {
    for (const column of splitTextColumns(texts)) lines.push(...gatherLines({ number, texts: column }));
    await slices.rest();
  }
  return lines;
}

/** What is printed in another direction follows the text of its page. */
function insertAsides(drafts: readonly Draft[], asides: readonly Draft[]): readonly Draft[] {
  const all = [...drafts];
  for (const aside of asides) {
    const after = all.findIndex((draft) => (draft.page ?? 0) > (aside.page ?? 0));
    const own: Draft = aside.kind === 'paragraph' ? { ...aside, isAside: true, styleName: '' } : aside;
    all.splice(after < 0 ? all.length : after, 0, own);
  }
  return all;
}

/**
 * The paragraphs and tables of a printed document: columns of text one after the other, lines joined to paragraphs, tables by their columns,
 * a sign where a picture is.
 */
export async function draftPages(pages: readonly PdfPage[], slices: WorkSlices): Promise<readonly Draft[]> {
  const shown = markPictures(await dropMargins(pages, slices));
  const lines = await linesOf(
    shown.filter((page) => !page.isAside),
    slices
  );
  const usual = measureUsual(lines);
  const reading = { usual, keepsHyphen: learnHyphens(lines), headingSizes: headingSizes(lines, usual), slices };
  const asides = await linesOf(
    shown.filter((page) => page.isAside),
    slices
  );
  return insertAsides(await draftLines(lines, reading), await draftLines(asides, reading));
}
