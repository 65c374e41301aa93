import type { Agreement } from './clause-tree';

/** A contract of the library with everything that happens to it, in days around the base day. */
export type SeedContract = {
  /** Short prefix of the keys of its entries. */
  readonly key: string;
  readonly fileName: string;
  readonly title: string;
  readonly summary: string;
  readonly format: 'docx' | 'pdf';
  /** Oldest first. */
  readonly versions: readonly ContractVersion[];
  /** Day and UTC time relative to the base day; negative days are before it. */
  readonly opens: Offset;
  readonly closes: Offset;
  /** How many days ago comments were paused; they are since. */
  readonly frozenAgo?: number;
  /** One clause to a line: number, colon, reason. */
  readonly closedClauses?: readonly string[];
};

export type ContractVersion = {
  readonly agreement: Agreement;
  /** Name of the person who posted it. */
  readonly by: string;
  readonly postedAgo: number;
  /** What the office said to readers when it published the version. */
  readonly note: string;
};

export type Offset = { readonly day: number; readonly time: string };

/** Whether physicians may add entries on the base day. A period opens and closes on whole days other than the base day itself. */
export function isOpen(contract: SeedContract): boolean {
  return contract.frozenAgo === undefined && contract.opens.day < 0 && contract.closes.day > 0;
}

/** UTC time of day at which versions are published. */
export const PUBLISHED_AT = '13:00';

/** Name of the folder of a contract, in the logs and among the published versions. */
export function folderOf(contractId: number): string {
  return `contract-${contractId}`;
}

/** Number of the version that was current so many days ago: `1`, `2`. @throws Error when none was published yet. */
export function versionAt(contract: SeedContract, daysAgo: number): string {
  const published = contract.versions.filter((version) => version.postedAgo >= daysAgo).length;
  if (published === 0) throw new Error(`${contract.key} had not been published ${daysAgo} days ago.`);
  return String(published);
}
