import { readTypedNumber } from '../../../domain/contracts/document/clause-number';
import type { BlockKind, SourceBlock } from '../../../domain/contracts/document/document-model';
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
}

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

function markUp(piece: Piece): string {
  let html = escapeHtml(piece.text);
  if (piece.raised) html = `<${piece.raised}>${html}</${piece.raised}>`;
  if (piece.strike) html = `<s>${html}</s>`;
  if (piece.underline) html = `<u>${html}</u>`;
  if (piece.italic) html = `<em>${html}</em>`;
  if (piece.bold) html = `<strong>${html}</strong>`;
  return piece.href ? `<a href="${escapeHtml(piece.href)}">${html}</a>` : html;
}

const sameEmphasis = (left: Piece, right: Piece): boolean =>
  left.bold === right.bold &&
  left.italic === right.italic &&
  left.underline === right.underline &&
  left.strike === right.strike &&
  left.raised === right.raised &&
  left.href === right.href;

/**
 * Pieces with every run of blanks made one space, none at either end, and neighbors of one formatting joined (word processors
 * split words into runs at will). What is left has the same characters in the page as in the document's text.
 */
export function tidyPieces(pieces: readonly Piece[]): readonly Piece[] {
  const tidy: Piece[] = [];
  let endsInBlank = true;
  for (const piece of pieces) {
    let text = piece.text.replace(/\s+/g, ' ');
    if (endsInBlank) text = text.replace(/^ /, '');
    if (!text) continue;
    endsInBlank = text.endsWith(' ');
    const last = tidy[tidy.length - 1];
    if (last && sameEmphasis(last, piece)) tidy[tidy.length - 1] = { ...last, text: last.text + text };
    else tidy.push({ ...piece, text });
  }
  const last = tidy.pop();
  const end = last?.text.trimEnd();
  return last && end ? [...tidy, { ...last, text: end }] : tidy;
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

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

/** Splits a number someone typed off the pieces, for paragraphs the word processor did not number. */
export function takeTypedNumber(pieces: readonly Piece[]): {
  readonly number: string;
  readonly pieces: readonly Piece[];
} {
  const typed = readTypedNumber(textOf(pieces));
  return typed ? { number: typed.number, pieces: dropCharacters(pieces, typed.length) } : { number: '', pieces };
}

/** A block made of markup; its text is what a browser finds in the sanitized markup, to the character. */
export function blockFromHtml(facts: ParagraphFacts, title: string, html: string): SourceBlock {
  return { ...facts, title, html: toSafeHtml(html), text: toSafeFragment(html).textContent ?? '' };
}

/** A block made of tidy pieces. */
export function blockFromPieces(facts: ParagraphFacts, pieces: readonly Piece[]): SourceBlock {
  const isHeading = facts.kind === 'heading';
  const shown = isHeading ? pieces.map((piece) => ({ ...piece, bold: undefined })) : pieces;
  const title = isHeading ? textOf(pieces).replace(/[.:]$/, '') : facts.level > 0 ? readTitle(pieces) : '';
  return blockFromHtml(facts, title, shown.map(markUp).join(''));
}

/** The inside of a table as markup. A tab is between cells and a line feed between rows, so that their texts stay apart. */
export function tableHtml(rows: readonly TableRow[], caption = ''): string {
  const body = rows.map(({ cells, isHeader }) => {
    const tag = isHeader ? 'th' : 'td';
    const scope = isHeader ? ' scope="col"' : '';
    const inside = cells.map(({ pieces, columns, rows: span }) => {
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${span > 1 ? ` rowspan="${span}"` : ''}`;
      return `<${tag}${scope}${spans}>${pieces.map(markUp).join('')}</${tag}>`;
    });
    return `<tr>${inside.join('\t')}</tr>`;
  });
  return `<table>${caption ? `<caption>${escapeHtml(caption)}</caption>` : ''}<tbody>${body.join('\n')}</tbody></table>`;
}

export interface TableCell {
  readonly pieces: readonly Piece[];
  readonly columns: number;
  readonly rows: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly isHeader: boolean;
}
