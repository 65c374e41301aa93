import type { ClosedClause } from './period/closed-clauses';
import type { CommentPeriod } from './period/comment-period';

/** A contract in the library. */
export interface Contract {
  readonly id: number;
  readonly title: string;
  /** Year the contract is for; not set where no one said. */
  readonly year?: number;
  readonly summary: string;
  readonly period: CommentPeriod;
  readonly closedClauses: readonly ClosedClause[];
  readonly fileName: string;
  /** Server-relative path of the file. */
  readonly filePath: string;
  /** Version of the file, as `plainVersion` writes it. */
  readonly version: string;
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
 * The versions before the present one whose texts are worth reading: what entries name, as far as the contract can have it.
 * @param named Versions that entries name; anyone who may comment can name any.
 */
export function earlierVersions({ version }: Pick<Contract, 'version'>, named: Iterable<string>): readonly string[] {
  const latest = Number.parseInt(version, 10);
  const known = [...new Set(named)].filter((name) => /^[1-9]\d{0,4}$/.test(name) && Number(name) < latest);
  return known.sort((one, other) => Number(other) - Number(one)).slice(0, MOST_EARLIER_VERSIONS);
}
