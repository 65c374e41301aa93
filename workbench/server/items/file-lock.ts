import type { RequestContext } from '../api/request-context';
import type { ListItem } from '../api/resource-keys';
import { findPrincipal } from '../principals/principals';
import { notKept, SharePointError } from '../protocol/sharepoint-error';
import { itemUrl } from './find-items';
import type { Store } from '../store/store';

/** Why a file may not be written: someone has it open in Word, or has checked it out. */
export interface FileLock {
  readonly kind: 'word' | 'checkOut';
  readonly personId: number;
}

/** @returns `null` for a file that is free */
export function findFileLock(store: Store, { list, item }: ListItem): FileLock | null {
  return store.one<FileLock>(
    'SELECT kind, personId FROM file_locks WHERE listNumber = ? AND itemId = ?',
    list.number,
    item.ID
  );
}

/** Keeps everyone from writing a file until it is unlocked. */
export function lockFile(store: Store, { list, item }: ListItem, { kind, personId }: FileLock): void {
  store.run(
    'INSERT OR REPLACE INTO file_locks (listNumber, itemId, kind, personId) VALUES (?, ?, ?, ?)',
    list.number,
    item.ID,
    kind,
    personId
  );
}

export function unlockFile(store: Store, { list, item }: ListItem): void {
  store.run('DELETE FROM file_locks WHERE listNumber = ? AND itemId = ?', list.number, item.ID);
}

/**
 * Asked before a file, or a column of it, is changed, moved or removed.
 *
 * @throws SharePointError 423 while the file is open in Word or checked out by someone else; 501 for one's own changes of a file one
 * has checked out, which in SharePoint no one else sees before it is checked in
 */
export function requireUnlocked({ store, person }: Pick<RequestContext, 'store' | 'person'>, file: ListItem): void {
  const lock = file.list.baseType === 1 ? findFileLock(store, file) : null;
  if (lock === null) return;
  const holder = findPrincipal(store, lock.personId);
  const name = itemUrl(file.item);
  if (lock.kind === 'word')
    throw lockedOut(
      '-2147018894',
      `The file "${name}" is locked for shared use by ${holder?.email ?? ''} [membership].`
    );
  if (lock.personId === person.id) throw notKept('SP.File.CheckOut, then a change before SP.File.CheckIn');
  throw lockedOut('-2130575306', `The file "${name}" is checked out for editing by ${holder?.email ?? ''}.`);
}

function lockedOut(code: string, message: string): SharePointError {
  return new SharePointError(423, code, 'Microsoft.SharePoint.SPFileLockException', message);
}
