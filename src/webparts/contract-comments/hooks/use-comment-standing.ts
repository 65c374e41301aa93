import * as React from 'react';
import type { Shelf, FolderRights } from '../../../data/contracts/contract-repository';
import { periodStatus } from '../../../domain/contracts/comment-period';
import type { Contract } from '../../../domain/contracts/contract';
import { useServices } from '../services';

/** Whether the person may comment just now, and why not. */
export type CommentStanding = 'open' | 'notScheduled' | 'upcoming' | 'frozen' | 'closed' | 'noRight' | 'sealed';

/** Reads what the site allows in the contract's folder; `undefined` until it answered, or when it does not tell. */
export function useFolderRights(contractId: number, lastChange: unknown): FolderRights | undefined {
  const { repository } = useServices();
  const [rights, setRights] = React.useState<FolderRights>();
  React.useEffect(() => {
    let isCurrent = true;
    repository.readFolderRights(contractId).then(
      (read) => isCurrent && setRights(read),
      // The page then offers what the list allows; SharePoint still refuses what it refuses.
      () => undefined
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, contractId, lastChange]);
  return rights;
}

/** Tells before anybody types whether an entry will be taken: by the person's rights, the period and the folder, in this order. */
export function commentStanding(shelf: Shelf, contract: Contract, folder: FolderRights | undefined, now: Date): CommentStanding {
  if (!shelf.rights.canComment) return 'noRight';
  const { state } = periodStatus(contract.period, now);
  if (state !== 'open') return shelf.rights.isOfficial && state !== 'notScheduled' ? 'open' : state;
  return folder && !folder.canComment ? 'sealed' : 'open';
}
