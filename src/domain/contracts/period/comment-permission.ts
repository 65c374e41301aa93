import { permissionByPeriod, type CommentPeriod, type PeriodPermission } from './comment-period';

/** What the site lets a person do with the entries of one contract. */
export interface FolderRights {
  /** The contract's comments were never opened: there is no folder to put entries into. */
  readonly isMissing: boolean;
  readonly canComment: boolean;
  /** The folder has permissions of its own: SharePoint accepts entries of physicians in it. Otherwise it refuses them itself. */
  readonly isOpened: boolean;
}

/** Whether a person may comment on a contract just now, and why not. */
export type CommentPermission = PeriodPermission | 'checking' | 'noRight' | 'sealed';

/**
 * Whether an entry will be accepted, before anyone types one: by the period, then by what the contract's folder allows this person. A
 * folder that accepts entries, but not theirs, is for others; one that accepts no one's was not opened.
 * @param folder `undefined` until the site answered: nothing is offered that might be taken back a moment later.
 */
export function commentPermission(
  period: CommentPeriod,
  folder: FolderRights | undefined,
  now: Date
): CommentPermission {
  const byPeriod = permissionByPeriod(period, now);
  if (byPeriod !== 'open') return byPeriod;
  if (!folder) return 'checking';
  if (folder.canComment) return 'open';
  return folder.isOpened ? 'noRight' : 'sealed';
}
