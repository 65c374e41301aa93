import type { ClosedClause } from './period/closed-clauses';
import type { CommentPeriod } from './period/comment-period';
import type { ItemChange } from './thread/entry';
import type { PublishedVersion } from './versions/published-version';

/** What the office says a contract is. */
export interface ContractFacts {
  readonly title: string;
  /** Year the contract is for; not set where no one said. */
  readonly year?: number;
  readonly summary: string;
}

/** A group that may read a contract: of the site or of the organization's directory. */
export interface AudienceGroup {
  /** SharePoint's login name: a directory group's claim, and of a group of the site its title. */
  readonly login: string;
  readonly name: string;
}

/** Groups that read a contract beside the office and owners; `undefined`: all physicians. */
export type Audience = readonly AudienceGroup[] | undefined;

const loginsOf = (audience: Audience): string => JSON.stringify(audience?.map(({ login }) => login).sort());

/** Whether two audiences are the same groups, in whatever order. */
export function hasSameGroups(one: Audience, other: Audience): boolean {
  return loginsOf(one) === loginsOf(other);
}

/** A group's name as a line of text; a title may begin or end with a blank, or have a line break. */
export function audienceName(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** A contract in the library. */
export interface Contract extends ContractFacts {
  readonly id: number;
  readonly period: CommentPeriod;
  readonly closedClauses: readonly ClosedClause[];
  /** What was published, the newest first. */
  readonly versions: readonly PublishedVersion[];
  /** Number of the newest version; '' when nothing is published yet. */
  readonly version: string;
  /** Names of the groups that may read it, beside the office and owners; not set: all physicians. SharePoint's permissions decide. */
  readonly audience?: readonly string[];
  /** Who saved its item last, whatever they changed of it. */
  readonly lastSave: ItemChange;
}

/** A version by its number; `undefined` for one that was never published. */
export function findVersion({ versions }: Pick<Contract, 'versions'>, number: string): PublishedVersion | undefined {
  return versions.find((version) => version.number === number);
}

/** Contracts of one year, the latest year first; those without a year come last. */
export interface ContractYear {
  readonly year?: number;
  readonly contracts: readonly Contract[];
}

/** The library by year, each year by title. */
export function groupByYear(contracts: readonly Contract[], locale: string): readonly ContractYear[] {
  const years = new Map<number | undefined, Contract[]>();
  for (const contract of contracts) years.set(contract.year, [...(years.get(contract.year) ?? []), contract]);
  return [...years]
    .sort(([left], [right]) => (right ?? -Infinity) - (left ?? -Infinity))
    .map(([year, group]) => ({
      year,
      contracts: group.sort((left, right) => left.title.localeCompare(right.title, locale))
    }));
}

/** Earlier versions whose texts a page reads to follow comments; those before are looked for by their quotes. */
const MOST_EARLIER_VERSIONS = 10;

/**
 * The versions before the newest one whose texts are worth reading, the latest first: those of the published ones that entries name.
 * @param named Versions that entries name; anyone who may comment can name any.
 */
export function earlierVersions({ versions }: Pick<Contract, 'versions'>, named: Iterable<string>): readonly string[] {
  const wanted = new Set(named);
  const earlier = versions.slice(1).map(({ number }) => number);
  return earlier.filter((number) => wanted.has(number)).slice(0, MOST_EARLIER_VERSIONS);
}
