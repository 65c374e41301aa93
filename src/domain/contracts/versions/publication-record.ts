/**
 * The decision to publish a version, as it is in the log of decisions.
 *
 * Promises: a record reads back as it was written, cut to what one decision may carry; a number is published once, by the decision SharePoint
 * took first after its copy, of whoever stored that; one whose copy is gone is a version where a decision that came later names it; an entry that is no decision
 * publishes nothing, whatever it says.
 * Source: docs/decisions/0020.
 */
import { isSameText } from '../../text/same-text';
import { isOfficial, type Entry, type ItemChange } from '../thread/entry';
import { isFingerprint } from './fingerprint';
import { readVersionNumber, type PublishedVersion } from './published-version';

/** What the office records about a version it publishes; number, who and when are the entry's own. */
export type PublicationRecord = Pick<PublishedVersion, 'fileName' | 'fingerprint' | 'note' | 'notShown'>;

const FILE = 'file: ';
const FINGERPRINT = 'fingerprint: ';
const FOLLOWS = 'follows decisions: ';
const NOT_SHOWN = 'not shown: ';

/** Most things a record lists as not shown, and the longest line it has; the page finds all of them again in the document. */
const MOST_NOT_SHOWN = 30;
const LONGEST_LINE = 160;
/** Longest note to readers, in characters and lines; with the rest it stays within what an entry may carry. */
export const LONGEST_NOTE = 4_000;
const MOST_NOTE_LINES = 300;
/** Most decisions a record names as those it follows; each of them names those before it. */
const MOST_FOLLOWED = 10;

const onOneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
};

function clampList(lines: readonly string[]): readonly string[] {
  const short = lines.map(onOneLine).filter(Boolean);
  return short.length > MOST_NOT_SHOWN ? [...short.slice(0, MOST_NOT_SHOWN - 1), '…'] : short;
}

/**
 * A record as text that people can read in the list: the file, its fingerprint, which decisions it follows, what is not shown, and below an empty
 * line the note.
 * @param follows Numbers of the decisions whose versions are published, the newest last.
 */
export function writePublication(
  { fileName, fingerprint, note, notShown }: PublicationRecord,
  follows: readonly number[]
): string {
  const facts = [
    FILE + fileName.replace(/\s+/g, ' ').trim(),
    FINGERPRINT + fingerprint,
    ...(follows.length > 0 ? [FOLLOWS + follows.slice(-MOST_FOLLOWED).join(', ')] : []),
    ...clampList(notShown).map((line) => NOT_SHOWN + line)
  ];
  const words = note.trim().slice(0, LONGEST_NOTE).split(/\r?\n/, MOST_NOTE_LINES).join('\n');
  return [...facts, ...(words ? ['', words] : [])].join('\n');
}

/** The lines above a text's first empty one, and what is below it. */
function splitText(text: string): { readonly facts: readonly string[]; readonly note: string } {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line) => line.trim() === '');
  return end < 0
    ? { facts: lines, note: '' }
    : { facts: lines.slice(0, end), note: lines.slice(end).join('\n').trim() };
}

function valuesOf(facts: readonly string[], name: string): readonly string[] {
  return facts.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length).trim());
}

/** The record in a text; `undefined` where it names no file or has no fingerprint of its text: publishing writes both. */
export function readPublication(text: string): PublicationRecord | undefined {
  const { facts, note } = splitText(text);
  const [[fileName], [fingerprint]] = [valuesOf(facts, FILE), valuesOf(facts, FINGERPRINT)];
  if (!fileName || !fingerprint || !isFingerprint(fingerprint)) return undefined;
  return { fileName, fingerprint, note, notShown: valuesOf(facts, NOT_SHOWN) };
}

/** Numbers of the decisions that the record in a text names as published before it. */
function readFollowed(text: string): readonly number[] {
  const named = valuesOf(splitText(text).facts, FOLLOWS)[0]?.split(', ', MOST_FOLLOWED) ?? [];
  return named.filter((number) => /^[1-9]\d{0,9}$/.test(number)).map(Number);
}

/** Whether a text is that of a record, whichever decisions it follows. */
export function isTextOf(record: PublicationRecord, text: string): boolean {
  const stored = readPublication(text);
  return stored !== undefined && isSameText(writePublication(stored, []), writePublication(record, []));
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

/** A file in a contract's folder of versions, as it was stored. */
export interface StoredCopy {
  readonly name: string;
  /** When SharePoint stored it. */
  readonly madeAt: Date;
  /** Who stored it, by number on the site. */
  readonly authorId: number;
}

/** A file in a contract's folder of versions, as it is now. */
export interface PublishedCopy extends StoredCopy {
  /** Who saved it last, and when. */
  readonly lastSave: ItemChange;
}

/** What SharePoint itself does to a copy within the act that publishes it takes no longer. */
const SAME_ACT_MS = 10_000;

/** Who changed a copy, or the decision about it, last after it was published; publishing stores each once and never saves it again. */
function readChangeOf({ authorId, lastSave }: PublishedCopy, { createdAt, changed }: Entry): ItemChange | undefined {
  const isAsStored = lastSave.by.id === authorId && lastSave.at.getTime() - createdAt.getTime() <= SAME_ACT_MS;
  return isAsStored || (changed && changed.at > lastSave.at) ? changed : lastSave;
}

/** A decision that names a number and a file, with its fingerprint. */
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

const byName = <Copy extends StoredCopy>(copies: readonly Copy[]): ReadonlyMap<string, Copy> =>
  new Map(copies.map((copy) => [copy.name.toLowerCase(), copy]));

/**
 * Those that publish, by number. Publishing stores the copy first and records the decision then, so that a decision without a copy, from before it, or
 * about someone else's was written past the page. So was a number far beyond those before it, which would be the newest for ever.
 */
function findPublished(
  publications: readonly Publication[],
  copies: readonly StoredCopy[]
): ReadonlyMap<number, Publication> {
  const known = byName(copies);
  const published = new Map<number, Publication>();
  for (const publication of publications) {
    const { entry, number, record } = publication;
    const copy = known.get(nameOfCopy(entry.version, record.fileName));
    const isOfCopy = copy && copy.madeAt <= entry.createdAt && copy.authorId === entry.author.id;
    if (!isOfCopy || published.has(number)) continue;
    if (number <= Math.max(0, ...published.keys()) + MOST_NUMBERS) published.set(number, publication);
  }
  return published;
}

/** The entries among those about a contract that publish a version of it. */
export function findPublishing(entries: readonly Entry[], copies: readonly StoredCopy[]): readonly Entry[] {
  return [...findPublished(findPublications(entries), copies).values()].map(({ entry }) => entry);
}

/**
 * Numbers of the decisions that publish, and of those that published once: which a decision that publishes names, or one that is so named. What
 * publishes a version names only what had a copy then, and decisions from before it alone: an invented one is named by none.
 */
function findConfirmed(
  publications: readonly Publication[],
  published: ReadonlyMap<number, Publication>
): ReadonlySet<number> {
  const confirmed = new Set([...published.values()].flatMap(({ entry }) => entry.id ?? []));
  for (const { entry } of [...publications].reverse()) {
    const { id = 0, body } = entry;
    if (confirmed.has(id)) for (const earlier of readFollowed(body)) if (earlier < id) confirmed.add(earlier);
  }
  return confirmed;
}

/**
 * The versions of a contract that entries about it publish, the newest first. One whose copy is gone is among them, so that the page can say
 * so, where a later version was published while its copy was there.
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
  const confirmed = findConfirmed(publications, shown);
  for (const publication of publications) {
    const { entry, number } = publication;
    if (confirmed.has(entry.id ?? 0) && number < newest && !shown.has(number)) shown.set(number, publication);
  }
  const known = byName(copies);
  return [...shown.values()]
    .sort((left, right) => right.number - left.number)
    .map(({ entry, record }) => {
      const { version, createdAt, author } = entry;
      const name = nameOfCopy(version, record.fileName);
      const copy = known.get(name);
      return {
        ...record,
        number: version,
        filePath: pathOf(name),
        publishedAt: createdAt,
        publishedBy: author,
        changed: copy ? readChangeOf(copy, entry) : entry.changed
      };
    });
}
