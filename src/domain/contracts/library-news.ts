import type { Contract } from './contract';

/** Contracts someone looks at in the library: what was readable of them then, by number. */
export type LibraryView = ReadonlyMap<number, boolean>;

type Listed = Pick<Contract, 'id' | 'version'>;

const isReadable = ({ version }: Listed): boolean => version !== '';

/** The library as it is now. */
export function viewLibrary(contracts: readonly Listed[]): LibraryView {
  return new Map(contracts.map((contract) => [contract.id, isReadable(contract)]));
}

/**
 * What of the library goes on being shown, so that nothing moves under who reads it, and what is new: contracts that came since, and those
 * published since of which nothing was. What left the library is not shown any more. Where nothing was shown, everything is.
 */
export function compareLibrary<Item extends Listed>(
  view: LibraryView,
  contracts: readonly Item[]
): { readonly shown: readonly Item[]; readonly added: readonly Item[] } {
  if (view.size === 0) return { shown: contracts, added: [] };
  return {
    shown: contracts.filter(({ id }) => view.has(id)),
    added: contracts.filter((contract) => isReadable(contract) && view.get(contract.id) !== true)
  };
}
