/**
 * The decision to publish a version, as it is in the log of decisions.
 *
 * Promises: a record reads back as it was written, cut to what one decision may carry; a number is published once, by the decision SharePoint
 * took first after its copy; an entry that is no decision publishes nothing, whatever it says.
 * Source: docs/decisions/0020.
 */
import { isOfficial, type Entry } from '../thread/entry';
import { readVersionNumber, type PublishedVersion } from './published-version';

/** What the office records about a version it publishes; number, who and when are the entry's own. */
export type PublicationRecord = Pick<PublishedVersion, 'fileName' | 'fingerprint' | 'note' | 'notShown'>;

const FILE = 'file: ';
const FINGERPRINT = 'fingerprint: ';
const NOT_SHOWN = 'not shown: ';

/** Most things a record lists as not shown, and the longest line it has; the page finds all of them again in the document. */
const MOST_NOT_SHOWN = 30;
const LONGEST_LINE = 160;
/** Longest note to readers, in characters and lines; with the rest it stays within what an entry may carry. */
export const LONGEST_NOTE = 4_000;
const MOST_NOTE_LINES = 300;

const onOneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
};

function clampList(lines: readonly string[]): readonly string[] {
  const short = lines.map(onOneLine).filter(Boolean);
  return short.length > MOST_NOT_SHOWN ? [...short.slice(0, MOST_NOT_SHOWN - 1), '…'] : short;
}

/** A record as text that people can read in the list: the file, its fingerprint, what is not shown, and below an empty line the note. */
export function writePublication({ fileName, fingerprint, note, notShown }: PublicationRecord): string {
  const facts = [
    FILE + fileName.replace(/\s+/g, ' ').trim(),
    FINGERPRINT + fingerprint,
    ...clampList(notShown).map((line) => NOT_SHOWN + line)
  ];
  const words = note.trim().slice(0, LONGEST_NOTE).split(/\r?\n/, MOST_NOTE_LINES).join('\n');
  return [...facts, ...(words ? ['', words] : [])].join('\n');
}

/** The record in a text; `undefined` where it names no file. */
export function readPublication(text: string): PublicationRecord | undefined {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line) => line.trim() === '');
  const facts = end < 0 ? lines : lines.slice(0, end);
  const valuesOf = (name: string): readonly string[] =>
    facts.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length).trim());
  const [fileName] = valuesOf(FILE);
  if (!fileName) return undefined;
  return {
    fileName,
    fingerprint: valuesOf(FINGERPRINT)[0] ?? '',
    note: end < 0 ? '' : lines.slice(end).join('\n').trim(),
    notShown: valuesOf(NOT_SHOWN)
  };
}

/** Name of the copy of a version: its number, with the ending of the file that was published. */
export function nameOfCopy(number: string, fileName: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1];
  return ending ? `${number}.${ending.toLowerCase()}` : number;
}

/** Whether an entry publishes a version: by its kind, and because it is the office's. */
export function isPublication(entry: Pick<Entry, 'log' | 'kind'>): boolean {
  return entry.kind === 'published' && isOfficial(entry);
}

/** How far a number may be after the highest one before it: publishing tries so many where copies without a decision are in the way. */
export const MOST_NUMBERS = 50;

/** A file in a contract's folder of versions. */
export interface PublishedCopy {
  readonly name: string;
  /** When SharePoint stored it. */
  readonly madeAt: Date;
}

/** A decision that names a number and a file. */
interface Publication {
  readonly entry: Entry;
  readonly number: number;
  readonly record: PublicationRecord;
}

/** The decisions among entries that name a number and a file, in SharePoint's order. */
function findPublications(entries: readonly Entry[]): readonly Publication[] {
  return entries
    .filter(isPublication)
    .sort((left, right) => (left.id ?? Infinity) - (right.id ?? Infinity))
    .flatMap((entry) => {
      const [number, record] = [readVersionNumber(entry.version), readPublication(entry.body)];
      return number === undefined || record === undefined ? [] : { entry, number, record };
    });
}

/**
 * Those that publish, by number. Publishing stores the copy first and records the decision then, so that a decision without a copy, or
 * from before it, was written past the page. So was a number far beyond those before it, which would be the newest for ever.
 */
function findPublished(
  publications: readonly Publication[],
  copies: readonly PublishedCopy[]
): ReadonlyMap<number, Publication> {
  const madeAt = new Map(copies.map((copy) => [copy.name.toLowerCase(), copy.madeAt]));
  const published = new Map<number, Publication>();
  for (const publication of publications) {
    const { entry, number, record } = publication;
    const copiedAt = madeAt.get(nameOfCopy(entry.version, record.fileName));
    if (copiedAt === undefined || copiedAt > entry.createdAt || published.has(number)) continue;
    if (number <= Math.max(0, ...published.keys()) + MOST_NUMBERS) published.set(number, publication);
  }
  return published;
}

/** The entries among those about a contract that publish a version of it. */
export function findPublishing(entries: readonly Entry[], copies: readonly PublishedCopy[]): readonly Entry[] {
  return [...findPublished(findPublications(entries), copies).values()].map(({ entry }) => entry);
}

/**
 * The versions of a contract that entries about it publish, the newest first. One that was published before the newest and whose copy is gone is among
 * them, so that the page can say so.
 * @param copies What is in the contract's folder of versions.
 * @param pathOf Server-relative path of a copy by its name.
 */
export function readPublishedVersions(
  entries: readonly Entry[],
  copies: readonly PublishedCopy[],
  pathOf: (copy: string) => string
): readonly PublishedVersion[] {
  const publications = findPublications(entries);
  const shown = new Map(findPublished(publications, copies));
  const newest = Math.max(0, ...shown.keys());
  for (const publication of publications)
    if (publication.number < newest && !shown.has(publication.number)) shown.set(publication.number, publication);
  return [...shown.values()]
    .sort((left, right) => right.number - left.number)
    .map(({ entry: { version, createdAt, author }, record }) => ({
      ...record,
      number: version,
      filePath: pathOf(nameOfCopy(version, record.fileName)),
      publishedAt: createdAt,
      publishedBy: author
    }));
}
