/**
 * What one entry may carry. Whoever may add to a log can put anything into an item; what is read is cut to this, so that no entry makes
 * a page long, slow or dear for others. The page itself writes nothing longer.
 */
import { clampText } from '../../text/clamp-text';

/** Longest text in characters. */
export const LONGEST_BODY = 10_000;
/** Most lines of a text. */
export const MOST_LINES = 400;
/** Longest key in characters, as the column has it. */
export const LONGEST_KEY = 60;
/** Longest kind in characters. */
const LONGEST_KIND = 40;

/** A text within the limits; one that was cut ends with an ellipsis. */
export function clampBody(text: string): string {
  return clampText(text, { longest: LONGEST_BODY, mostLines: MOST_LINES });
}

export const clampKey = (key: string): string => key.slice(0, LONGEST_KEY);

export const clampKind = (kind: string): string => kind.slice(0, LONGEST_KIND);
