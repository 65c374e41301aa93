import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';

/** How long the reader works before it lets the page do something else, in milliseconds. */
const SLICE_MS = 60;

/** Work cut into slices, so that a long document never stops the page. */
export interface WorkSlices {
  /**
   * To be called between two steps of the work.
   * @returns `undefined` while the slice lasts; otherwise what to wait for before the next step.
   * @throws UnreadableDocument `tooSlow` when no one waits for the work any more.
   */
  rest(): Promise<void> | undefined;
}

/** Begins the first slice. */
export function startSlices(signal?: AbortSignal): WorkSlices {
  let end = performance.now() + SLICE_MS;
  return {
    rest() {
      if (signal?.aborted) throw new UnreadableDocument('tooSlow', 'No one waits for the document any more.');
      if (performance.now() < end) return undefined;
      return new Promise((resolve) => {
        window.setTimeout(() => {
          end = performance.now() + SLICE_MS;
          resolve();
        });
      });
    }
  };
}
