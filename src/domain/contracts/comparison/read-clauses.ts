import { citedNumber } from '../document/clause-number';
import type { Block, ClauseStep, ContractDocument } from '../document/document-model';
import type { TextRange } from '../../text/text-range';

/**
 * The unit in which two versions are compared: a heading, a numbered clause or a numbered item, with the unnumbered paragraphs and tables that belong
 * to it. Text before the first of them has no clause to belong to; there each paragraph is a unit of its own.
 */
export interface Clause extends TextRange {
  /** Position among the clauses of its version, from 0. */
  readonly index: number;
  /** As people cite it ("4.2"); empty where the document prints none. */
  readonly number: string;
  readonly title: string;
  /** Depth in the contract, 1 for its main sections; 0 for text before the first of them. */
  readonly level: number;
  /** The way from the main section down to this clause, itself included; empty before the first section. */
  readonly path: readonly ClauseStep[];
  /** Blocks of the document it consists of, both ends included. */
  readonly firstBlock: number;
  readonly lastBlock: number;
  readonly text: string;
  readonly parent: Clause | undefined;
  readonly children: readonly Clause[];
}

interface Opening {
  readonly first: Block;
  last: Block;
}

const isClause = (block: Block): boolean => block.level > 0;

function openings(blocks: readonly Block[]): readonly Opening[] {
  const found: Opening[] = [];
  for (const block of blocks) {
    const above = found.at(-1);
    if (above && isClause(above.first) && !isClause(block)) above.last = block;
    else found.push({ first: block, last: block });
  }
  return found;
}

/** The clauses of a version in reading order. Together they hold every block exactly once. */
export function readClauses(document: ContractDocument): readonly Clause[] {
  let above: readonly (Clause & { readonly children: Clause[] })[] = [];
  return openings(document.blocks).map(({ first, last }, index) => {
    const parent = above.findLast(({ level }) => level < first.level);
    const number = citedNumber(first.number);
    const children: Clause[] = [];
    const clause = {
      index,
      number,
      title: first.title,
      level: first.level,
      path: isClause(first) ? [...(parent?.path ?? []), { number, title: first.title }] : [],
      firstBlock: first.index,
      lastBlock: last.index,
      start: first.start,
      end: last.end,
      text: document.text.slice(first.start, last.end),
      parent,
      children
    };
    parent?.children.push(clause);
    if (isClause(first)) above = [...above.filter(({ level }) => level < first.level), clause];
    return clause;
  });
}
