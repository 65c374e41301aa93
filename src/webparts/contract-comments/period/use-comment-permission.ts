import * as React from 'react';
import type { ContractsState, FolderRights } from '../../../data/contracts/contract-repository';
import {
  permissionByPeriod,
  takesEntries,
  type PeriodPermission
} from '../../../domain/contracts/period/comment-period';
import type { Contract } from '../../../domain/contracts/contract';
import { useServices } from '../services';

/** Whether the person may comment just now, and why not. */
export type CommentStanding = PeriodPermission | 'checking' | 'noRight' | 'sealed';

/** Reads what the site allows in the contract's folder; `undefined` until it answered. */
export function useFolderRights(contractId: number, lastChange: unknown): FolderRights | undefined {
  const { repository } = useServices();
  const [rights, setRights] = React.useState<FolderRights>();
  React.useEffect(() => {
    let isCurrent = true;
    repository.readFolderRights(contractId).then(
      (read) => isCurrent && setRights(read),
      // The page then offers what the period allows; SharePoint still refuses what it refuses.
      () => isCurrent && setRights({ isMissing: false, canComment: true, isOpened: true })
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, contractId, lastChange]);
  return rights;
}

/**
 * Tells before anyone types whether an entry will be taken: by the period, then by what the contract's folder allows this person.
 * A folder that accepts entries, but not theirs, is for others; one that takes no one's was not opened.
 */
export function commentStanding(
  shelf: ContractsState,
  contract: Contract,
  folder: FolderRights | undefined,
  now: Date
): CommentStanding {
  const standing = permissionByPeriod(contract.period, now, shelf.rights.speaksForOffice);
  // Outside of the period the office adds entries by rights of its own, which no folder gives.
  if (standing !== 'open' || !takesEntries(contract.period, now)) return standing;
  // Nothing is offered that might be taken back a moment later.
  if (!folder) return 'checking';
  if (folder.canComment) return 'open';
  return folder.isOpened ? 'noRight' : 'sealed';
}
