import * as React from 'react';
import { writeComparedVersions, type ComparedVersions } from '../../domain/contracts/versions/compared-versions';
import { urlWith, useUrlState, writeUrlState } from '../../ui/navigation/use-url-state';

const keys = {
  contract: 'cgContract',
  thread: 'cgEntry',
  clause: 'cgClause',
  view: 'cgView',
  order: 'cgOrder',
  office: 'cgOffice',
  compared: 'cgCompare'
} as const;

/** Pages of the chief of staff's office: a new contract, and what can be done with the one that is open. */
export type OfficePage = 'new' | 'manage';

/** Where a person is in the contract comments: all of it is in the page's address and can be linked to. */
export interface Navigation {
  /** The contract that is open; `undefined` in the library. */
  readonly contractId: number | undefined;
  /** The thread the address names, by the key of its comment. */
  readonly threadKey: string | undefined;
  /** The clause the address names (`readClauseAddresses`). */
  readonly clause: string | undefined;
  /** The list of comments the address names, in place of the text. */
  readonly view: string | undefined;
  /** The order of that list, as the address names it. */
  readonly order: string | undefined;
  readonly officePage: OfficePage | undefined;
  /** The versions that are compared, as the address names them (`readComparedVersions`). */
  readonly comparedNames: string | undefined;
  openContract(id: number): void;
  openLibrary(): void;
  openOfficePage(page: OfficePage, contractId?: number): void;
  openComparison(contractId: number, versions: ComparedVersions): void;
  nameThread(key: string): void;
  nameClause(clause: string): void;
  /** Names a list of comments in the address; `undefined` for the text. */
  nameView(view: string | undefined): void;
  nameOrder(order: string): void;
}

/** A place in a contract: something that was said, by its key, or a clause (`readClauseAddresses`). */
export type ContractPlace = { readonly thread: string } | { readonly clause: string };

interface PageOfContract {
  readonly place?: ContractPlace;
  readonly officePage?: OfficePage;
  readonly compared?: ComparedVersions;
}

/** The keys of a place in the text; a list of comments is none. */
function keysOfPlace(place: ContractPlace | undefined): Readonly<Record<string, string | undefined>> {
  return {
    [keys.view]: undefined,
    [keys.order]: undefined,
    [keys.thread]: place && 'thread' in place ? place.thread : undefined,
    [keys.clause]: place && 'clause' in place ? place.clause : undefined
  };
}

function addressOf(
  contractId: number | undefined,
  { place, officePage, compared }: PageOfContract = {}
): Readonly<Record<string, string | undefined>> {
  return {
    [keys.contract]: contractId === undefined ? undefined : String(contractId),
    ...keysOfPlace(place),
    [keys.office]: officePage,
    [keys.compared]: compared && writeComparedVersions(compared)
  };
}

/** Address of a contract, or of a place in it, for copying or another tab. */
export function contractUrl(id: number, place?: ContractPlace): string {
  return urlWith(addressOf(id, { place }));
}

function go(contractId: number | undefined, page?: PageOfContract): void {
  writeUrlState(addressOf(contractId, page), 'push');
}

const ways = {
  openContract: (id: number) => go(id),
  openLibrary: () => go(undefined),
  openOfficePage: (page: OfficePage, contractId?: number) => go(contractId, { officePage: page }),
  openComparison: (contractId: number, compared: ComparedVersions) => go(contractId, { compared }),
  nameThread: (thread: string) => writeUrlState(keysOfPlace({ thread })),
  nameClause: (clause: string) => writeUrlState(keysOfPlace({ clause })),
  nameView: (view: string | undefined) => writeUrlState({ ...keysOfPlace(undefined), [keys.view]: view }),
  nameOrder: (order: string) => writeUrlState({ [keys.order]: order })
};

const isOfficePage = (name: string): name is OfficePage => name === 'new' || name === 'manage';

export function useNavigation(): Navigation {
  const [contract] = useUrlState(keys.contract);
  const [threadKey] = useUrlState(keys.thread);
  const [clause] = useUrlState(keys.clause);
  const [view] = useUrlState(keys.view);
  const [order] = useUrlState(keys.order);
  const [office = ''] = useUrlState(keys.office);
  const [comparedNames] = useUrlState(keys.compared);
  const id = Number(contract);
  const contractId = Number.isInteger(id) && id > 0 ? id : undefined;
  const officePage = isOfficePage(office) ? office : undefined;
  return React.useMemo(
    () => ({ contractId, threadKey, clause, view, order, officePage, comparedNames, ...ways }),
    [contractId, threadKey, clause, view, order, officePage, comparedNames]
  );
}
