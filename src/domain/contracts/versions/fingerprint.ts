/**
 * Tells whether a document still has the text that was published.
 *
 * Promises: two texts have the same fingerprint when they have the same characters but for spaces; another reading of the same file, by a
 * later version of the suite, is never taken for another text.
 * Non-goal: telling files apart; SharePoint rewrites properties inside Word files when they are uploaded.
 */
import { READING } from '../document/reading';

const prefix = `${READING}:`;

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The fingerprint of a document's text: which reading it is of, and a SHA-256 hash. */
export async function fingerprintOf(text: string): Promise<string> {
  const words = new TextEncoder().encode(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  return prefix + hex(await crypto.subtle.digest('SHA-256', words));
}

/** Whether a text is a fingerprint, of this reading or another. */
export function isFingerprint(text: string): boolean {
  return /^\d+:[0-9a-f]+$/.test(text);
}

/** What a fingerprint says about a text; `unknown` where it is of another reading. */
export type FingerprintVerdict = 'same' | 'other' | 'unknown';

/** Compares a text with the fingerprint that was recorded when it was published. */
export async function checkFingerprint(recorded: string, text: string): Promise<FingerprintVerdict> {
  if (!recorded.startsWith(prefix)) return 'unknown';
  return (await fingerprintOf(text)) === recorded ? 'same' : 'other';
}
