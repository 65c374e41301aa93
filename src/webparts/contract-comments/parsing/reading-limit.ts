import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';

/** How long someone waits for a contract's text before the page leads to the original instead, in milliseconds. */
export const READING_LIMIT_MS = 90_000;

/**
 * Fetches and reads a file, for so long and no longer. One step that never lets go of the page's thread cannot be interrupted; readers let
 * go between pages, and stop when told to.
 * @param read Told by the signal that no one waits any more.
 * @throws UnreadableDocument `tooSlow` when it takes too long; what `read` throws before.
 */
export async function readWithinLimit<Value>(read: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const abandoning = new AbortController();
  let timer: number | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = window.setTimeout(() => {
      abandoning.abort();
      reject(new UnreadableDocument('tooSlow', `Not read within ${READING_LIMIT_MS / 1000} seconds.`));
    }, READING_LIMIT_MS);
  });
  try {
    return await Promise.race([read(abandoning.signal), tooLong]);
  } finally {
    window.clearTimeout(timer);
  }
}
