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
 * What a storage holds while it is swept, so that open pages of those whose things are deleted can tell that from something they sent or
 * gave up in another tab. It says nothing of anyone.
 */
export const SWEEPING = `${SUITE}-sweeping`;

/**
 * Deletes what the suite kept for other people of this browser (wards share computers), what an older version of it kept, and what has
 * been kept for long enough.
 * @param ownPrefix Begins the names of the signed-in person.
 * @param now Milliseconds since the epoch.
 */
export function sweepStorage(storage: Storage, ownPrefix: string, now: number): void {
  const swept = namesIn(storage).filter(
    (name) => isOfSuite(name) && !isNewer(name) && (!name.startsWith(ownPrefix) || isOver(storage.getItem(name), now))
  );
  if (swept.length === 0) return;
  try {
    // A storage that is full takes nothing, and is swept all the same.
    storage.setItem(SWEEPING, 'now');
  } catch {
    // Open pages of others then lose the copy on the disk with what they show of it.
  }
  for (const name of swept) storage.removeItem(name);
  storage.removeItem(SWEEPING);
}
