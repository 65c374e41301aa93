import { foldCase } from '../../text/fold-text';

/** Longest text of SharePoint's single-line columns. */
const LONGEST_WORDS = 255;

/** A search's words as they are counted: folded, single spaces, cut to what a column holds. */
export function normalizeGap(words: string): string {
  return foldCase(words).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_WORDS);
}

/** FNV-1a, 32 bits twice with different seeds: short, stable, and only ever compared among one person's words of one day. */
function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x01000193);
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * Names a search without a result so that the same person's same words count once a day.
 * @param day The person's day, `YYYY-MM-DD`.
 * @returns At most 60 characters.
 */
export function gapKey(words: string, personId: number, day: string): string {
  return `gap:${personId}:${day}:${digest(normalizeGap(words))}`;
}
