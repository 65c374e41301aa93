import { readTypedNumber } from '../../../../domain/contracts/document/clause-number';
import { dropCharacters, takeCharacters, textOf, tidyPieces, type Piece } from '../piece';
import type { WorkSlices } from '../work-slices';
import type { Draft, ParagraphDraft, TableDraft } from './drafts';

/** A paragraph with the number it begins with, whoever put it there. */
export interface Line {
  readonly kind: 'line';
  readonly draft: ParagraphDraft;
  /** As printed; empty where there is none. */
  readonly number: string;
  readonly isBullet: boolean;
  readonly isTyped: boolean;
  /** What follows the number. */
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Whether it is a line of a table of contents. */
  readonly isContents: boolean;
}

export type Stretch = Line | TableDraft;

/** Where lines of a paragraph begin with a number that was typed. */
function itemStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    if (readTypedNumber(text.slice(at + 1, end < 0 ? undefined : end))) starts.push(at);
  }
  return starts;
}

/** More items than this share no paragraph that people wrote. */
const MOST_ITEMS = 500;

/** Items that were typed on lines of one paragraph, each as a paragraph of its own; other line breaks stay where they are. */
function splitItems(draft: ParagraphDraft): readonly ParagraphDraft[] {
  const text = textOf(draft.pieces);
  const starts = itemStarts(text);
  if (starts.length === 0 || starts.length > MOST_ITEMS) return [draft];
  const edges = [0, ...starts, text.length];
  return edges.slice(0, -1).map((from, index) => {
    const pieces = tidyPieces(takeCharacters(dropCharacters(draft.pieces, from), (edges[index + 1] ?? from) - from));
    return index === 0
      ? { ...draft, pieces }
      : { ...draft, pieces, printed: null, outlineLevel: undefined, numberingLevel: undefined };
  });
}

const LETTER = /^([A-Z])\.$/;

/** A capital letter with a dot is a number where it is the first or the next one; otherwise it is someone's initial. */
function isInSequence(number: string, before: string): boolean {
  const letter = LETTER.exec(number)?.[1];
  if (letter === undefined || 'AIVX'.includes(letter)) return true;
  return letter.charCodeAt(0) === (LETTER.exec(before)?.[1] ?? ' ').charCodeAt(0) + 1;
}

const plainLine = (draft: ParagraphDraft, isContents: boolean): Line => ({
  kind: 'line',
  draft,
  number: '',
  isBullet: false,
  isTyped: false,
  pieces: draft.pieces,
  text: textOf(draft.pieces),
  isContents
});

/** Reads the numbers of paragraphs in order. */
class LineReader {
  private letter = '';

  public read(draft: ParagraphDraft, isContents: boolean): Line {
    const line = plainLine(draft, isContents);
    const label = draft.printed?.label ?? '';
    if (isContents) {
      const pieces = tidyPieces([{ text: label ? `${label} ` : '' }, ...draft.pieces]);
      return { ...line, pieces, text: textOf(pieces) };
    }
    if (label) return { ...line, number: label, isBullet: draft.printed?.isBullet ?? false };
    const typed = readTypedNumber(line.text);
    if (!typed || !isInSequence(typed.number, this.letter)) return line;
    if (LETTER.test(typed.number)) this.letter = typed.number;
    const pieces = tidyPieces(dropCharacters(draft.pieces, typed.length));
    return { ...line, number: typed.number, isTyped: true, pieces, text: textOf(pieces) };
  }
}

/** The drafts with their numbers; items that share a paragraph are parted. */
export async function readLines(
  drafts: readonly Draft[],
  contents: ReadonlySet<Draft>,
  slices: WorkSlices
): Promise<readonly Stretch[]> {
  const reader = new LineReader();
  const stretches: Stretch[] = [];
  for (const draft of drafts) {
    if (draft.kind === 'table') stretches.push(draft);
    else {
      const isContents = contents.has(draft);
      const items = isContents ? [draft] : splitItems(draft);
      stretches.push(...items.map((item) => reader.read(item, isContents)));
    }
    const rest = slices.rest();
    if (rest) await rest;
  }
  return stretches;
}
