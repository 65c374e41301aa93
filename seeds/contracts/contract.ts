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
  readonly isFrozen?: boolean;
  /** One clause to a line: number, colon, reason. */
  readonly closedClauses?: readonly string[];
};

export type ContractVersion = {
  readonly agreement: Agreement;
  /** Name of the person who posted it. */
  readonly by: string;
  readonly postedAgo: number;
  readonly comment: string;
};

export type Offset = { readonly day: number; readonly time: string };

/** Whether physicians may add entries on the base day. A period opens and closes on whole days other than the base day itself. */
export function isOpen(contract: SeedContract): boolean {
  return contract.isFrozen !== true && contract.opens.day < 0 && contract.closes.day > 0;
}

/** SharePoint's label of the version that was current so many days ago: `1.0`, `2.0`. @throws Error when none was posted yet. */
export function versionAt(contract: SeedContract, daysAgo: number): string {
  const posted = contract.versions.filter((version) => version.postedAgo >= daysAgo).length;
  if (posted === 0) throw new Error(`${contract.key} had not been posted ${daysAgo} days ago.`);
  return `${posted}.0`;
}
