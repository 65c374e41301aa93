import { foldCase } from '../../text/fold-text';
import { citedNumber } from './clause-number';

/** What a stretch of a contract is. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'table';

/** What the page cannot show of a file. */
export type GapKind = 'picture' | 'chart' | 'diagram' | 'formula' | 'object' | 'document' | 'symbol';

/** Something of a file that the page cannot show; a sign marks its place in the text (`GAP_SIGN`). */
export interface SourceGap {
  readonly kind: GapKind;
  /** What the file says it is: a picture's description, a chart's title, the program of an embedded object; empty where it says nothing. */
  readonly text: string;
}

/** Marks the place of a gap. It is the same in every language, because it is a part of the text that anchors point into. */
export const GAP_SIGN = '[\u25a3]';

/** One stretch of a contract as a reader of the file found it: a heading, a clause, a paragraph, a list item or a table. */
export interface SourceBlock {
  readonly kind: BlockKind;
  /** The number as printed ("4.2", "(a)", "Exhibit B"); empty where the document prints none. Not part of `text`. */
  readonly number: string;
  /** Depth in the contract's structure, 1 for its main sections; 0 for text that belongs to the clause above it. */
  readonly level: number;
  /** A heading's words, or the words a clause opens with as its title ("Call coverage"); empty where there are none. */
  readonly title: string;
  /** Exactly the characters a browser finds in `html`. */
  readonly text: string;
  /** Sanitized markup of the block's inside, without the number. */
  readonly html: string;
  /** Page of a printed document on which the block begins, counted from 1. */
  readonly page?: number;
  /** What of this stretch cannot be shown, in the order of its signs in `text`. */
  readonly gaps?: readonly SourceGap[];
}

/** A block in its place in the document. */
export interface Block extends Omit<SourceBlock, 'gaps'> {
  /** Position among the document's blocks, from 0. */
  readonly index: number;
  /** Where the block's text begins and ends in the text of the whole document. */
  readonly start: number;
  readonly end: number;
}

/** A gap in its place in the document. */
export interface DocumentGap extends SourceGap {
  /** The block whose text has its sign. */
  readonly blockIndex: number;
}

/** A contract as the page shows it and anchors point into it. */
export interface ContractDocument {
  /** Version of the file, as `plainVersion` writes it. */
  readonly version: string;
  readonly blocks: readonly Block[];
  /** The text of all blocks, one to a line. Numbers are not in it, so that renumbering moves nothing. */
  readonly text: string;
  /** Everything of the file that is not shown, in the order of the text; empty when nothing is left out. */
  readonly gaps: readonly DocumentGap[];
}

/** One step on the way from the contract down to a clause. */
export interface ClauseStep {
  readonly number: string;
  readonly title: string;
}

/** A line of the outline. */
export interface OutlineEntry extends ClauseStep {
  readonly blockIndex: number;
  /** The last block that belongs to it, its subordinate clauses included. */
  readonly lastIndex: number;
  readonly level: number;
}

/** SharePoint's version label without an empty minor part: "3.0" is "3", "0.2" stays. */
export function plainVersion(label: string): string {
  return label.trim().replace(/\.0$/, '');
}

/** Puts blocks in their places: the document's text is theirs, joined by line feeds. */
export function composeDocument(version: string, sources: readonly SourceBlock[]): ContractDocument {
  let start = 0;
  const blocks = sources.map(({ gaps: _, ...source }, index): Block => {
    const block = { ...source, index, start, end: start + source.text.length };
    start = block.end + 1;
    return block;
  });
  return {
    version: plainVersion(version),
    blocks,
    text: blocks.map((block) => block.text).join('\n'),
    gaps: sources.flatMap(({ gaps = [] }, blockIndex) => gaps.map((gap) => ({ ...gap, blockIndex })))
  };
}

/** The block that holds this offset of the document's text; the last one for an offset past the end, `undefined` in an empty document. */
export function blockAt(document: Pick<ContractDocument, 'blocks'>, offset: number): Block | undefined {
  const { blocks } = document;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && block.end < offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

const isClause = (block: Block): boolean => block.level > 0;

/**
 * The way from the contract's main section down to the clause a block belongs to, outermost first.
 * Text without a number of its own belongs to the clause above it; empty before the first section.
 */
export function clausePath(document: Pick<ContractDocument, 'blocks'>, blockIndex: number): readonly ClauseStep[] {
  const path: ClauseStep[] = [];
  let below = Infinity;
  for (let index = blockIndex; index >= 0 && below > 1; index -= 1) {
    const block = document.blocks[index];
    if (!block || !isClause(block) || block.level >= below) continue;
    path.unshift({ number: citedNumber(block.number), title: block.title });
    below = block.level;
  }
  return path;
}

/** The way from the contract's main section down to the clause at an offset of its text; empty before the first section. */
export function clauseAt(document: Pick<ContractDocument, 'blocks'>, offset: number): readonly ClauseStep[] {
  return clausePath(document, blockAt(document, offset)?.index ?? 0);
}

/** Whether two paths lead to the same clause, also in different versions: titles decide, as numbers change whenever a clause is put in before. */
export function isSameClause(left: readonly ClauseStep[], right: readonly ClauseStep[]): boolean {
  const nameOf = (path: readonly ClauseStep[]): string =>
    path.map((step) => foldCase(step.title || step.number)).join(' > ');
  return nameOf(left) === nameOf(right);
}

/** A clause named the way people speak of it: "4.2 Call coverage", "4.2 (a)", "Preamble" as given for text before any clause. */
export function nameClause(path: readonly ClauseStep[], preamble: string): string {
  const last = path[path.length - 1];
  if (!last) return preamble;
  const named = [last.number, last.title].filter(Boolean).join(' ');
  const above = path[path.length - 2];
  const isLettered = /^\(?[a-z]{1,4}[.)]/i.test(last.number) && !last.title;
  return isLettered && above ? [above.number, named].filter(Boolean).join(' ') : named || preamble;
}

/** Deepest level the outline shows; below it there are only numbered sentences. */
const OUTLINE_DEPTH = 2;

/** The outline: sections and clauses that have a title, down to the second level, in the order of the text. */
export function buildOutline(document: Pick<ContractDocument, 'blocks'>): readonly OutlineEntry[] {
  const { blocks } = document;
  const named = blocks.filter(
    (block) => isClause(block) && block.level <= OUTLINE_DEPTH && (block.title || block.kind === 'heading')
  );
  return named.map((block) => {
    const next = blocks.find((other) => other.index > block.index && isClause(other) && other.level <= block.level);
    return {
      number: citedNumber(block.number),
      title: block.title,
      blockIndex: block.index,
      lastIndex: (next?.index ?? blocks.length) - 1,
      level: block.level
    };
  });
}
