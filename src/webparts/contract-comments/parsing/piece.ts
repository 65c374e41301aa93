import {
  GAP_SIGN,
  type BlockKind,
  type SourceBlock,
  type SourceGap
} from '../../../domain/contracts/document/document-model';
import { toSafeFragment, toSafeHtml } from '../../../ui/guards/sanitizer';

/** Emphasis a document's own formatting gave to words. */
export interface Emphasis {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly raised?: 'sup' | 'sub';
}

/** Words in one formatting. */
export interface Piece extends Emphasis {
  readonly text: string;
  /** Where a link leads; only addresses that pass the sanitizer survive. */
  readonly href?: string;
  /** What cannot be shown; the piece is only its sign. */
  readonly gap?: SourceGap;
}

/** The sign of something that cannot be shown. */
export const gapPiece = (gap: SourceGap): Piece => ({ text: GAP_SIGN, gap });

/** What is known of a paragraph before its pieces are turned into a block. */
export interface ParagraphFacts {
  readonly kind: BlockKind;
  readonly number: string;
  readonly level: number;
  readonly page?: number;
}

/** Longest run of bold or underlined words taken for a clause's title. */
const LONGEST_TITLE = 90;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as markup that shows just this text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}

/** A line feed stays in the text and is shown as a line break. */
function markUp(piece: Piece): string {
  let html = escapeHtml(piece.text).replace(/\n/g, '<br>\n');
  if (piece.raised) html = `<${piece.raised}>${html}</${piece.raised}>`;
  if (piece.strike) html = `<s>${html}</s>`;
  if (piece.underline) html = `<u>${html}</u>`;
  if (piece.italic) html = `<em>${html}</em>`;
  if (piece.bold) html = `<strong>${html}</strong>`;
  return piece.href ? `<a href="${escapeHtml(piece.href)}">${html}</a>` : html;
}

/** Pieces as markup of the page. */
export const piecesHtml = (pieces: readonly Piece[]): string => pieces.map(markUp).join('');

/** What of these pieces cannot be shown. */
export const gapsOf = (pieces: readonly Piece[]): readonly SourceGap[] => pieces.flatMap(({ gap }) => gap ?? []);

const sameEmphasis = (left: Piece, right: Piece): boolean =>
  !left.gap &&
  !right.gap &&
  left.bold === right.bold &&
  left.italic === right.italic &&
  left.underline === right.underline &&
  left.strike === right.strike &&
  left.raised === right.raised &&
  left.href === right.href;

/** Blanks as one space and line breaks as one line feed, none of them where the line before already ended. */
function tidyText(text: string, before: string): string {
  const plain = text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
  return before === ' ' ? plain.replace(/^ /, '') : before === '\n' ? plain.replace(/^[ \n]+/, '') : plain;
}

/**
 * Pieces with every run of blanks made one space, every line break one line feed, none at either end, and neighbors of one formatting
 * joined (word processors split words into runs at will). What is left has the same characters in the page as in the document's text.
 */
export function tidyPieces(pieces: readonly Piece[]): readonly Piece[] {
  const tidy: Piece[] = [];
  for (const piece of pieces) {
    const last = tidy[tidy.length - 1];
    const text = tidyText(piece.text, last ? last.text.slice(-1) : '\n');
    if (!text) continue;
    // A blank before a line break belongs to the break.
    if (last && !last.gap && text.startsWith('\n') && last.text.endsWith(' ')) {
      const trimmed = last.text.slice(0, -1);
      if (trimmed) tidy[tidy.length - 1] = { ...last, text: trimmed };
      else tidy.pop();
    }
    const joined = tidy[tidy.length - 1];
    if (joined && sameEmphasis(joined, piece)) tidy[tidy.length - 1] = { ...joined, text: joined.text + text };
    else tidy.push({ ...piece, text });
  }
  return trimEnd(tidy);
}

function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces[pieces.length - 1];
  if (!last) return pieces;
  const end = last.text.trimEnd();
  const before = pieces.slice(0, -1);
  return end ? [...before, { ...last, text: end }] : trimEnd(before);
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

/** The first `length` characters of pieces. */
export function takeCharacters(pieces: readonly Piece[], length: number): readonly Piece[] {
  let left = length;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(0, Math.max(0, left));
    left -= piece.text.length;
    return text ? [{ ...piece, text }] : [];
  });
}

/** The pieces after their first `length` characters. */
export function dropCharacters(pieces: readonly Piece[], length: number): readonly Piece[] {
  let rest = length;
  return pieces.flatMap((piece) => {
    const dropped = Math.min(rest, piece.text.length);
    rest -= dropped;
    return dropped < piece.text.length ? [{ ...piece, text: piece.text.slice(dropped) }] : [];
  });
}

/** The emphasized words a clause opens with, as drafters set its title; empty when it opens plainly or is emphasized throughout. */
export function readTitle(pieces: readonly Piece[]): string {
  const plainAt = pieces.findIndex((piece) => !piece.bold && !piece.underline && piece.text.trim() !== '');
  if (plainAt <= 0) return '';
  const opening = textOf(pieces.slice(0, plainAt)).trim();
  const isTitle =
    opening.length <= LONGEST_TITLE &&
    /^[\p{Lu}\d]/u.test(opening) &&
    (/[.:]$/.test(opening) || /^\s*[.:\u2013\u2014-]/.test(pieces[plainAt]?.text ?? ''));
  return isTitle ? opening.replace(/[.:\s\u2013\u2014-]+$/, '') : '';
}

const unescaped: ReadonlyMap<string, string> = new Map(
  Object.entries(escapes).map(([letter, entity]) => [entity, letter])
);

/** Sanitized markup with the text that a browser finds in it. Words alone, which most paragraphs are, need no document to be parsed. */
function sanitize(html: string): { readonly html: string; readonly text: string } {
  if (!html.includes('<'))
    return { html: toSafeHtml(html), text: html.replace(/&\w+;/g, (entity) => unescaped.get(entity) ?? entity) };
  const holder = document.createElement('div');
  holder.append(toSafeFragment(html));
  return { html: holder.innerHTML, text: holder.textContent ?? '' };
}

/** A block made of markup; its text is what a browser finds in the sanitized markup, to the character. */
export function blockFromHtml(
  facts: ParagraphFacts,
  title: string,
  html: string,
  gaps: readonly SourceGap[] = []
): SourceBlock {
  const block = { ...facts, title, ...sanitize(html) };
  return gaps.length > 0 ? { ...block, gaps } : block;
}

/** A block made of tidy pieces. */
export function blockFromPieces(facts: ParagraphFacts, pieces: readonly Piece[], title = ''): SourceBlock {
  const isHeading = facts.kind === 'heading';
  const shown = isHeading ? pieces.map((piece) => ({ ...piece, bold: undefined })) : pieces;
  const found = isHeading ? headingTitle(pieces) : title || (facts.level > 0 ? readTitle(pieces) : '');
  return blockFromHtml(facts, found, piecesHtml(shown), gapsOf(pieces));
}

/** A heading's words on one line, without the mark at their end. */
const headingTitle = (pieces: readonly Piece[]): string => textOf(pieces).replace(/\s+/g, ' ').replace(/[.:]$/, '');

export interface TableCell {
  readonly html: string;
  readonly columns: number;
  readonly rows: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly isHeader: boolean;
}

export interface TableLook {
  /** Of the columns, as shares of the whole; left out where the file does not say. */
  readonly widths?: readonly number[];
  /** Whether the first column is the rightmost. */
  readonly isRightToLeft?: boolean;
}

function columnsHtml(widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length < 2 || total <= 0) return '';
  return `<colgroup>${widths.map((width) => `<col width="${Math.round((width / total) * 100)}%">`).join('')}</colgroup>`;
}

function cellHtml({ html, columns, rows }: TableCell, isHeader: boolean): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return isHeader ? `<th scope="col"${spans}>${html}</th>` : `<td${spans}>${html}</td>`;
}

/** A table as markup. A tab is between cells and a line feed between rows, so that their texts stay apart. */
export function tableHtml(rows: readonly TableRow[], { widths = [], isRightToLeft = false }: TableLook = {}): string {
  const body = rows.map(
    ({ cells, isHeader }) => `<tr>${cells.map((cell) => cellHtml(cell, isHeader)).join('\t')}</tr>`
  );
  return `<table${isRightToLeft ? ' dir="rtl"' : ''}>${columnsHtml(widths)}<tbody>${body.join('\n')}</tbody></table>`;
}
