import * as React from 'react';
import { urlWith, useUrlState, writeUrlState } from '../../ui/navigation/use-url-state';

const keys = { contract: 'cgContract', thread: 'cgEntry', office: 'cgOffice' } as const;

/** Pages of the chief of staff's office: a new contract, and what can be done with the one that is open. */
export type OfficePage = 'new' | 'manage';

/** Where a person is in the contract comments: all of it is in the page's address and can be linked to. */
export interface Navigation {
  /** The contract that is open; `undefined` in the library. */
  readonly contractId: number | undefined;
  /** The thread the address names, by the key of its comment. */
  readonly threadKey: string | undefined;
  readonly officePage: OfficePage | undefined;
  openContract(id: number): void;
  openLibrary(): void;
  openOfficePage(page: OfficePage, contractId?: number): void;
  nameThread(key: string): void;
}

/** Address of a contract, for copying or another tab. */
export function contractUrl(id: number): string {
  return urlWith({ [keys.contract]: String(id), [keys.thread]: undefined, [keys.office]: undefined });
}

function go(contractId: number | undefined, officePage?: OfficePage): void {
  const contract = contractId === undefined ? undefined : String(contractId);
  writeUrlState({ [keys.contract]: contract, [keys.thread]: undefined, [keys.office]: officePage }, 'push');
}

const ways = {
  openContract: (id: number) => go(id),
  openLibrary: () => go(undefined),
  openOfficePage: (page: OfficePage, contractId?: number) => go(contractId, page),
  nameThread: (key: string) => writeUrlState({ [keys.thread]: key })
};

const isOfficePage = (name: string): name is OfficePage => name === 'new' || name === 'manage';

export function useNavigation(): Navigation {
  const [contract] = useUrlState(keys.contract);
  const [threadKey] = useUrlState(keys.thread);
  const [office = ''] = useUrlState(keys.office);
  const id = Number(contract);
  const contractId = Number.isInteger(id) && id > 0 ? id : undefined;
  const officePage = isOfficePage(office) ? office : undefined;
  return React.useMemo(() => ({ contractId, threadKey, officePage, ...ways }), [contractId, threadKey, officePage]);
}
