import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';
import type { ReadingWatch } from '../reading-watch';

/** How long someone waits for a contract's text before the page leads to the original instead, in milliseconds. */
export const READING_LIMIT_MS = 90_000;

/**
 * Fetches and reads a file, for so long and no longer. One step that never lets go of the page's thread cannot be interrupted; readers let
 * go between pages, and stop when told to.
 * @param watch Whoever waits; they may stop before.
 * @param read Told by the signal that no one waits any more.
 * @throws UnreadableDocument `tooSlow` when it takes too long or no one waits; what `read` throws before.
 */
export async function readWithinLimit<Value>(
  watch: Pick<ReadingWatch, 'signal'>,
  read: (signal: AbortSignal) => Promise<Value>
): Promise<Value> {
  const abandoning = new AbortController();
  let timer: number | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    const abandon = (reason: string): void => {
      abandoning.abort();
      reject(new UnreadableDocument('tooSlow', reason));
    };
    timer = window.setTimeout(() => abandon(`Not read within ${READING_LIMIT_MS / 1000} seconds.`), READING_LIMIT_MS);
    const leave = (): void => abandon('No one waits for it any more.');
    if (watch.signal?.aborted) leave();
    else watch.signal?.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([read(abandoning.signal), tooLong]);
  } finally {
    window.clearTimeout(timer);
  }
}
