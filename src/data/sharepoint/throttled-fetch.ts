import { explainSilence, requireSession } from './ended-session';
import { readRetryAfter } from './data-error';
import { readComputerClock, type SiteClock } from './site-clock';

/** Called with the moment until which SharePoint asked us to wait; `undefined` when the wait is over. */
export type WaitListener = (until: Date | undefined) => void;

/**
 * Sends a request.
 * @param beforeEachTry Runs right before the request leaves, each time it does; what it throws ends it.
 */
export type SiteFetch = (url: URL, init: RequestInit, beforeEachTry?: () => Promise<void>) => Promise<Response>;

/** Longest wait a person is asked to sit through; beyond it the answer is an error that says when to come back. */
const LONGEST_WAIT_MS = 120_000;
const MOST_TRIES = 4;
/** Wait before another try when SharePoint names none, doubled each time. */
const FIRST_WAIT_MS = 2_000;

const isAskedToWait = (status: number): boolean => status === 429 || status === 503;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Sends a request, and lets the clock learn from its answer. What a cache gives back carries the date it was kept on.
 * @throws DataError `offline` when no answer came, `signedOut` when sign-in came in its place.
 */
async function fetchDated(url: URL, init: RequestInit, clock: SiteClock): Promise<Response> {
  const sentAt = readComputerClock();
  const response = await fetch(url.toString(), { ...init, credentials: 'same-origin' }).catch(
    async (error: unknown) => {
      throw await explainSilence(url, error);
    }
  );
  requireSession(response);
  const mayBeCached = (init.method ?? 'GET').toUpperCase() === 'GET';
  if (!mayBeCached) clock.learn({ date: response.headers.get('Date'), sentAt, receivedAt: readComputerClock() });
  return response;
}

/**
 * Sends requests the way SharePoint asks clients to: after 429 or 503 it waits exactly as long as Retry-After says, tells the
 * page so, and tries again, at most four times. Only requests SharePoint refused to take are sent again, so nothing is written
 * twice.
 * @param clock Corrected by every answer that no cache can have kept.
 */
export function createThrottledFetch(clock: SiteClock, onWait?: WaitListener): SiteFetch {
  return async (url, init, beforeEachTry) => {
    for (let attempt = 1; ; attempt += 1) {
      await beforeEachTry?.();
      const response = await fetchDated(url, init, clock);
      if (!isAskedToWait(response.status) || attempt >= MOST_TRIES) return response;
      const now = clock.now();
      const until =
        readRetryAfter(response.headers.get('Retry-After'), now) ??
        new Date(now.getTime() + FIRST_WAIT_MS * 2 ** (attempt - 1));
      const wait = until.getTime() - now.getTime();
      if (wait > LONGEST_WAIT_MS) return response;
      onWait?.(until);
      await pause(wait);
      onWait?.(undefined);
    }
  };
}
