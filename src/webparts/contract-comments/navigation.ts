import * as React from 'react';
import { writeComparedVersions, type ComparedVersions } from '../../domain/contracts/versions/compared-versions';
import { urlWith, useUrlState, writeUrlState } from '../../ui/navigation/use-url-state';

const keys = { contract: 'cgContract', thread: 'cgEntry', office: 'cgOffice', compared: 'cgCompare' } as const;

/** Pages of the chief of staff's office: a new contract, and what can be done with the one that is open. */
export type OfficePage = 'new' | 'manage';

/** Where a person is in the contract comments: all of it is in the page's address and can be linked to. */
export interface Navigation {
  /** The contract that is open; `undefined` in the library. */
  readonly contractId: number | undefined;
  /** The thread the address names, by the key of its comment. */
  readonly threadKey: string | undefined;
  readonly officePage: OfficePage | undefined;
  /** The versions that are compared, as the address names them (`readComparedVersions`). */
  readonly comparedNames: string | undefined;
  openContract(id: number): void;
  openLibrary(): void;
  openOfficePage(page: OfficePage, contractId?: number): void;
  openComparison(contractId: number, versions: ComparedVersions): void;
  nameThread(key: string): void;
}

interface PageOfContract {
  readonly officePage?: OfficePage;
  readonly compared?: ComparedVersions;
}

function addressOf(
  contractId: number | undefined,
  { officePage, compared }: PageOfContract = {}
): Readonly<Record<string, string | undefined>> {
  return {
    [keys.contract]: contractId === undefined ? undefined : String(contractId),
    [keys.thread]: undefined,
    [keys.office]: officePage,
    [keys.compared]: compared && writeComparedVersions(compared)
  };
}

/** Address of a contract, for copying or another tab. */
export function contractUrl(id: number): string {
  return urlWith(addressOf(id));
}

function go(contractId: number | undefined, page?: PageOfContract): void {
  writeUrlState(addressOf(contractId, page), 'push');
}

const ways = {
  openContract: (id: number) => go(id),
  openLibrary: () => go(undefined),
  openOfficePage: (page: OfficePage, contractId?: number) => go(contractId, { officePage: page }),
  openComparison: (contractId: number, compared: ComparedVersions) => go(contractId, { compared }),
  nameThread: (key: string) => writeUrlState({ [keys.thread]: key })
};

const isOfficePage = (name: string): name is OfficePage => name === 'new' || name === 'manage';

export function useNavigation(): Navigation {
  const [contract] = useUrlState(keys.contract);
  const [threadKey] = useUrlState(keys.thread);
  const [office = ''] = useUrlState(keys.office);
  const [comparedNames] = useUrlState(keys.compared);
  const id = Number(contract);
  const contractId = Number.isInteger(id) && id > 0 ? id : undefined;
  const officePage = isOfficePage(office) ? office : undefined;
  return React.useMemo(
    () => ({ contractId, threadKey, officePage, comparedNames, ...ways }),
    [contractId, threadKey, officePage, comparedNames]
  );
}
