import { clampText } from '../../text/clamp-text';

/** Longest text of a question in characters: SharePoint takes millions of them, and everyone's page and index would hold them. */
export const LONGEST_WORDS = 10_000;
const MOST_LINES = 400;

/** What is read of a text that any of the staff may write; one that was cut ends with an ellipsis. */
export function clampWords(text: string): string {
  return clampText(text, { longest: LONGEST_WORDS, mostLines: MOST_LINES });
}

/** A question as it is read again: within the limits. */
export function clampQuestion<Asked extends { readonly details: string; readonly triedSoFar: string }>(
  asked: Asked
): Asked {
  return { ...asked, details: clampWords(asked.details), triedSoFar: clampWords(asked.triedSoFar) };
}
