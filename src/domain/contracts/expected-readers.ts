import type { PersonRef } from '../people/person';
import type { ReadMark } from './thread/thread';

/** Someone who may read a contract, with an address to remind them at; empty where the site knows none. */
export interface ExpectedReader extends PersonRef {
  readonly email: string;
}

/** Who may read a contract beside the office and owners, as far as SharePoint says. */
export interface ExpectedReaders {
  readonly people: readonly ExpectedReader[];
  /** Names of groups whose members SharePoint does not name: those of the organization's directory. */
  readonly unlisted: readonly string[];
}

/** Who said that they have read a version, and who of those expected has not. */
export interface ReadingProgress {
  /** In the order they said so. */
  readonly read: readonly ReadMark[];
  /** By name. */
  readonly waiting: readonly ExpectedReader[];
}

/** What readers said of one version; someone who is in several groups is expected once. */
export function readingProgress(
  expected: ExpectedReaders,
  reads: readonly ReadMark[],
  version: string,
  locale: string
): ReadingProgress {
  const read = reads.filter((mark) => mark.version === version);
  const readers = new Set(read.map(({ person }) => person.id));
  const waiting = new Map(expected.people.filter(({ id }) => !readers.has(id)).map((person) => [person.id, person]));
  return { read, waiting: [...waiting.values()].sort((one, other) => one.name.localeCompare(other.name, locale)) };
}
