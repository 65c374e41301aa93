import { isNumber } from '../../domain/shape/shape';
import { namesIn } from './browser-tab';

/** Begins the names of everything the suite ever kept in `localStorage`. */
const SUITE = 'common-ground';
/** Raised when names or envelopes change. */
const FORMAT = 3;

/** Begins the names of the present format; the person, the site, the kind and the id follow. */
export const OWN_FORMAT = `${SUITE}/${FORMAT}/`;

function isOver(text: string | null, now: number): boolean {
  try {
    const envelope = JSON.parse(text ?? '') as { readonly until?: unknown } | null;
    return !isNumber(envelope?.until) || envelope.until < now;
  } catch {
    // Not written by this version of the suite.
    return true;
  }
}

/** Whether a later version of the suite wrote it, which may be open in another tab and is the one to look after it. */
function isNewer(name: string): boolean {
  return Number(name.split('/')[1]) > FORMAT;
}

const isOfSuite = (name: string): boolean => name.startsWith(`${SUITE}/`) || name.startsWith(`${SUITE}:`);

/** Deletes everything the suite kept, for whomever. */
export function emptyStorage(storage: Storage): void {
  for (const name of namesIn(storage)) if (isOfSuite(name)) storage.removeItem(name);
}

/**
 * Deletes what the suite kept for other people of this browser (wards share computers), what an older version of it kept, and what has
 * been kept for long enough.
 * @param ownPrefix Begins the names of the signed-in person.
 * @param now Milliseconds since the epoch.
 */
export function sweepStorage(storage: Storage, ownPrefix: string, now: number): void {
  for (const name of namesIn(storage)) {
    if (!isOfSuite(name) || isNewer(name)) continue;
    if (!name.startsWith(ownPrefix) || isOver(storage.getItem(name), now)) storage.removeItem(name);
  }
}
