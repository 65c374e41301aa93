import type { PublishedVersion } from './published-version';

/** Two versions to compare, by number; never the same one twice. */
export interface ComparedVersions {
  readonly older: string;
  readonly newer: string;
}

type Numbered = Pick<PublishedVersion, 'number'>;

/** Two versions in the order in which they were published; `undefined` where they are one. */
export function orderVersions(one: string, other: string): ComparedVersions | undefined {
  if (one === other) return undefined;
  return Number(one) < Number(other) ? { older: one, newer: other } : { older: other, newer: one };
}

/** How an address names two versions: "2-3". */
export function writeComparedVersions({ older, newer }: ComparedVersions): string {
  return `${older}-${newer}`;
}

/**
 * The two versions a person asks for.
 * @param text As `writeComparedVersions` has it.
 * @param versions What was published.
 * @returns `undefined` where the text names no two of them.
 */
export function readComparedVersions(text: string, versions: readonly Numbered[]): ComparedVersions | undefined {
  const named = text.split('-').filter((number) => versions.some((version) => version.number === number));
  const [one, other] = named;
  return named.length === 2 && one && other ? orderVersions(one, other) : undefined;
}

/**
 * The version to compare the newest one with for someone who comes back: the latest earlier one they said they have read, or else the one
 * before the newest. `undefined` where nothing else was published.
 * @param versions The newest first.
 * @param read Numbers of the versions they read.
 */
export function findBaseVersion(versions: readonly Numbered[], read: Iterable<string>): string | undefined {
  const known = new Set(read);
  const [newest, ...earlier] = versions.map(({ number }) => number);
  const isNewestRead = newest !== undefined && known.has(newest);
  return (isNewestRead ? undefined : earlier.find((number) => known.has(number))) ?? earlier[0];
}
