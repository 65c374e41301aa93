import type { TextRange } from '../../text/text-range';
import { clauseAt, plainVersion, type ClauseStep, type ContractDocument } from './document-model';

/** Characters of context kept on each side of a quote. */
export const CONTEXT_LENGTH = 32;

/** Longest quote kept; a longer selection is commented on by its clause. */
export const LONGEST_QUOTE = 2000;

/** Longer JSON is no anchor of ours. */
const LONGEST_JSON = 20_000;
const MOST_STEPS = 12;
const LONGEST_STEP = 200;
const LONGEST_VERSION = 16;

/** Where in one version of a contract an entry points. */
export interface Anchor {
  /** The very words, as they are in the document's text. */
  readonly quote: string;
  /** Up to 32 characters before and after the quote; shorter only at the document's edges. */
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets of the quote in the document's text. */
  readonly start: number;
  readonly end: number;
  /** The clause the quote begins in, from the main section down. */
  readonly clause: readonly ClauseStep[];
  /** Version of the document the offsets belong to. */
  readonly version: string;
}

/** The range without blanks at its ends; `null` when nothing but blanks is in it. */
export function trimRange(text: string, range: TextRange): TextRange | null {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** An anchor for a stretch of the document; `null` for a stretch without words or longer than a quote may be. */
export function createAnchor(document: ContractDocument, range: TextRange): Anchor | null {
  const { text } = document;
  const trimmed = trimRange(text, { start: Math.max(0, range.start), end: Math.min(text.length, range.end) });
  if (!trimmed || trimmed.end - trimmed.start > LONGEST_QUOTE) return null;
  const { start, end } = trimmed;
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
    clause: clauseAt(document, start),
    version: document.version
  };
}

/** The anchor as the list keeps it. */
export function writeAnchor(anchor: Anchor): string {
  return JSON.stringify(anchor);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const readText = (value: unknown, longest: number): string => (isText(value) ? value.slice(0, longest) : '');
const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function readSteps(value: unknown): readonly ClauseStep[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_STEPS).flatMap((step: unknown) => {
    if (typeof step !== 'object' || step === null) return [];
    const { number, title } = step as Record<string, unknown>;
    return [{ number: readText(number, LONGEST_STEP), title: readText(title, LONGEST_STEP) }];
  });
}

/** The anchor in a list item's text; `null` for an entry about the whole contract, and for text that is no anchor this page would write. */
export function readAnchor(json: string | null | undefined): Anchor | null {
  if (!json || json.length > LONGEST_JSON) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Someone edited the item by hand; its words are shown, only its place is lost.
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { quote, prefix, suffix, start, end, clause, version } = value as Record<string, unknown>;
  if (!isText(quote) || !quote || quote.length > LONGEST_QUOTE) return null;
  if (!isOffset(start) || !isOffset(end) || end < start) return null;
  return {
    quote,
    prefix: readText(prefix, CONTEXT_LENGTH),
    suffix: readText(suffix, CONTEXT_LENGTH),
    start,
    end,
    clause: readSteps(clause),
    version: plainVersion(readText(typeof version === 'number' ? String(version) : version, LONGEST_VERSION))
  };
}
