import * as React from 'react';
import { urlWith, useUrlState, writeUrlState } from '../../ui/navigation/use-url-state';

const keys = { contract: 'cgContract', thread: 'cgEntry' } as const;

/** Where a person is in the contract comments: all of it is in the page's address and can be linked to. */
export interface Navigation {
  /** The contract that is open; `undefined` in the library. */
  readonly contractId: number | undefined;
  /** The thread the address names, by the key of its comment. */
  readonly threadKey: string | undefined;
  openContract(id: number): void;
  openLibrary(): void;
  nameThread(key: string): void;
}

/** Address of a contract, for copying or another tab. */
export function contractUrl(id: number): string {
  return urlWith({ [keys.contract]: String(id), [keys.thread]: undefined });
}

const ways: Pick<Navigation, 'openContract' | 'openLibrary' | 'nameThread'> = {
  openContract: (id) => writeUrlState({ [keys.contract]: String(id) }, 'push'),
  openLibrary: () => writeUrlState({ [keys.contract]: undefined, [keys.thread]: undefined }, 'push'),
  nameThread: (key) => writeUrlState({ [keys.thread]: key })
};

export function useNavigation(): Navigation {
  const [contract] = useUrlState(keys.contract);
  const [threadKey] = useUrlState(keys.thread);
  const id = Number(contract);
  const contractId = Number.isInteger(id) && id > 0 ? id : undefined;
  return React.useMemo(() => ({ contractId, threadKey, ...ways }), [contractId, threadKey]);
}
