import type { PersonRef } from '../../people/person';
import type { ItemChange } from '../thread/entry';

/** A version of a contract that the chief of staff's office published: a copy of a file that never changes, and the decision to publish it. */
export interface PublishedVersion {
  /** "1", "2", ...: what read marks, entries and anchors name. */
  readonly number: string;
  /** Name of the file that was published, as its author had it. */
  readonly fileName: string;
  /** Server-relative path of the copy, which has the number for a name. */
  readonly filePath: string;
  readonly publishedAt: Date;
  readonly publishedBy: PersonRef;
  /** Of the text that was published (see `fingerprintOf`). */
  readonly fingerprint: string;
  /** What the office says to readers about this version; may be empty. */
  readonly note: string;
  /** What of the file the page cannot show, one thing to a line, as the office was told before it published. */
  readonly notShown: readonly string[];
  /** Who changed its copy or the decision after it was published, the last time; not set while both are as they were stored. */
  readonly changed?: ItemChange;
}

/** The number a text names; `undefined` where it names none that a version can have. */
export function readVersionNumber(text: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

/** The number for the version to be published next. Of several people who publish at once, SharePoint lets one have it. */
export function nextVersionNumber(versions: readonly Pick<PublishedVersion, 'number'>[]): string {
  return String(Math.max(0, ...versions.map(({ number }) => Number(number))) + 1);
}
