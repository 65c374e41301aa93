/**
 * The decision to publish a version, as it is in the log of decisions.
 *
 * Promises: a record reads back as it was written, cut to what one decision may carry; a number is published once, by the decision SharePoint
 * took first; an entry that is no decision publishes nothing, whatever it says.
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

/**
 * The versions of a contract that entries about it publish, the newest first. A number far beyond those before it is none: someone wrote it past the
 * page, and it would be the newest for ever.
 * @param pathOf Server-relative path of a copy by its name.
 */
export function readPublishedVersions(
  entries: readonly Entry[],
  pathOf: (copy: string) => string
): readonly PublishedVersion[] {
  const versions = new Map<number, PublishedVersion>();
  const inOrder = entries.filter(isPublication).sort((left, right) => (left.id ?? Infinity) - (right.id ?? Infinity));
  for (const { version, body, createdAt, author } of inOrder) {
    const [number, record] = [readVersionNumber(version), readPublication(body)];
    if (number === undefined || record === undefined || versions.has(number)) continue;
    if (number > Math.max(0, ...versions.keys()) + MOST_NUMBERS) continue;
    const filePath = pathOf(nameOfCopy(version, record.fileName));
    versions.set(number, { ...record, number: version, filePath, publishedAt: createdAt, publishedBy: author });
  }
  return [...versions].sort(([left], [right]) => right - left).map(([, version]) => version);
}
