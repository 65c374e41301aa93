import type { Anchor, TextRange } from './anchor';
import { blockAt, clausePath, type Block, type ClauseStep, type ContractDocument } from './document-model';
import { findBestStretch, sharedWords } from './resemblance';

/**
 * Finds where an anchor made in one version stands in another.
 *
 * Goals: the same answer every time; a comment never appears at a clause it was not made about. Contracts are full of clauses
 * that look alike, so where two places are nearly as good as each other, neither is taken.
 * Non-goals: finding everything. An entry without a place is listed as such and a person puts it back.
 */
export type Placement =
  /** The very words in the very surroundings. */
  | ({ readonly kind: 'placed' } & TextRange)
  /** Found, but a person should confirm: the words changed (`changed`) or stand somewhere else (`elsewhere`). */
  | ({ readonly kind: 'moved'; readonly how: 'changed' | 'elsewhere'; readonly quote: string } & TextRange)
  /** Not found (`gone`), or in several places equally (`ambiguous`). */
  | { readonly kind: 'orphaned'; readonly reason: 'gone' | 'ambiguous' };

/** Share of a quote's letters that must have stayed for a changed quote to count as found. */
const LEAST_RESEMBLANCE = 0.7;
/** Overall score a changed quote must reach, and by how much it must beat the next best place. */
const LEAST_SCORE = 0.6;
const LEAST_MARGIN = 0.12;
/** A quote this long says by itself where it comes from; a shorter one needs its surroundings to say so. */
const TELLING_LENGTH = 40;
/** Context that speaks for a place, as a share of the characters kept. */
const SUPPORTING_CONTEXT = 0.5;
/** Blocks sharing fewer of the quote's words are not looked at closely. */
const LEAST_SHARED_WORDS = 0.5;

const gone: Placement = { kind: 'orphaned', reason: 'gone' };
const ambiguous: Placement = { kind: 'orphaned', reason: 'ambiguous' };

function occurrencesOf(quote: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

function sameEnd(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left.charAt(left.length - 1 - length) === right.charAt(right.length - 1 - length)) length += 1;
  return length;
}

function sameBeginning(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left.charAt(length) === right.charAt(length)) length += 1;
  return length;
}

/** How much of the anchor's context stands around a stretch, from 0 to 1. */
function contextAround(anchor: Anchor, text: string, { start, end }: TextRange): number {
  const kept = anchor.prefix.length + anchor.suffix.length;
  if (kept === 0) return 1;
  const before = sameEnd(text.slice(Math.max(0, start - anchor.prefix.length), start), anchor.prefix);
  const after = sameBeginning(text.slice(end, end + anchor.suffix.length), anchor.suffix);
  return (before + after) / kept;
}

/** Clauses are the same when their titles are; numbers change whenever a clause is put in before them. */
function isSameClause(left: readonly ClauseStep[], right: readonly ClauseStep[]): boolean {
  const name = (path: readonly ClauseStep[]): string => path.map((step) => (step.title || step.number).toLowerCase()).join(' > ');
  return left.length > 0 && name(left) === name(right);
}

function isInClauseOf(anchor: Anchor, document: ContractDocument, offset: number): boolean {
  const block = blockAt(document, offset);
  return block !== undefined && isSameClause(anchor.clause, clausePath(document, block.index));
}

/** Chooses among the places where the very words stand; `null` when the words alone decide nothing. */
function placeExactly(anchor: Anchor, document: ContractDocument): Placement | null {
  const places = occurrencesOf(anchor.quote, document.text).map((start) => ({ start, end: start + anchor.quote.length }));
  const inContext = places.filter((place) => contextAround(anchor, document.text, place) === 1);
  const [only] = inContext;
  if (inContext.length === 1 && only) return { kind: 'placed', ...only };
  if (inContext.length > 1) {
    const inClause = inContext.filter((place) => isInClauseOf(anchor, document, place.start));
    return inClause.length === 1 && inClause[0] ? { kind: 'placed', ...inClause[0] } : ambiguous;
  }
  const [unique] = places;
  if (places.length === 1 && unique) return judgeUnique(anchor, document, unique);
  return placeBySurroundings(anchor, document, places);
}

/** The words stand in one place only, in changed surroundings. */
function judgeUnique(anchor: Anchor, document: ContractDocument, place: TextRange): Placement | null {
  const hasContext = contextAround(anchor, document.text, place) >= SUPPORTING_CONTEXT;
  const isHome = isInClauseOf(anchor, document, place.start);
  if (hasContext && isHome) return { kind: 'placed', ...place };
  if (hasContext || isHome || anchor.quote.length >= TELLING_LENGTH) return { kind: 'moved', how: 'elsewhere', quote: anchor.quote, ...place };
  return null;
}

/** The words stand in several places, in changed surroundings everywhere: only a place that is home and best in context will do. */
function placeBySurroundings(anchor: Anchor, document: ContractDocument, places: readonly TextRange[]): Placement | null {
  if (places.length === 0) return null;
  const home = places.filter((place) => isInClauseOf(anchor, document, place.start));
  const ranked = home.map((place) => ({ place, context: contextAround(anchor, document.text, place) })).sort((a, b) => b.context - a.context);
  const [best, next] = ranked;
  if (!best || best.context < SUPPORTING_CONTEXT || (next && best.context - next.context < LEAST_MARGIN)) return ambiguous;
  return { kind: 'placed', ...best.place };
}

interface Candidate extends TextRange {
  readonly score: number;
  readonly resemblance: number;
}

/** The stretch of one block, or of as many as the quote spans, that resembles the quote best. */
function candidateIn(anchor: Anchor, document: ContractDocument, block: Block, span: number): Candidate | null {
  const last = document.blocks[Math.min(block.index + span, document.blocks.length - 1)] ?? block;
  const text = document.text.slice(block.start, last.end);
  if (sharedWords(anchor.quote, text) < LEAST_SHARED_WORDS) return null;
  const stretch = findBestStretch(text, anchor.quote);
  if (!stretch || stretch.end === stretch.start) return null;
  const range = { start: block.start + stretch.start, end: block.start + stretch.end };
  const resemblance = 1 - stretch.edits / anchor.quote.length;
  const isHome = isSameClause(anchor.clause, clausePath(document, block.index));
  const context = contextAround(anchor, document.text, range);
  // A few words resemble something everywhere; away from home and without their surroundings they are somebody else's.
  if (anchor.quote.length < TELLING_LENGTH && !isHome && context < SUPPORTING_CONTEXT) return null;
  return { ...range, resemblance, score: 0.7 * resemblance + 0.15 * context + (isHome ? 0.15 : 0) };
}

function placeApproximately(anchor: Anchor, document: ContractDocument): Placement {
  const span = anchor.quote.split('\n').length - 1;
  const candidates = document.blocks
    .map((block) => candidateIn(anchor, document, block, span))
    .filter((candidate): candidate is Candidate => candidate !== null && candidate.resemblance >= LEAST_RESEMBLANCE)
    .sort((a, b) => b.score - a.score);
  const [best] = candidates;
  if (!best || best.score < LEAST_SCORE) return gone;
  const rival = candidates.find((other) => other.start >= best.end || other.end <= best.start);
  if (rival && best.score - rival.score < LEAST_MARGIN) return ambiguous;
  const { start, end } = best;
  return { kind: 'moved', how: 'changed', quote: document.text.slice(start, end), start, end };
}

/** Where the anchor stands in this document: exact in context, else exact and unique, else clearly the best, else nowhere. */
export function placeAnchor(anchor: Anchor, document: ContractDocument): Placement {
  const { start, end, quote } = anchor;
  if (anchor.version === document.version && document.text.slice(start, end) === quote) return { kind: 'placed', start, end };
  return placeExactly(anchor, document) ?? placeApproximately(anchor, document);
}
