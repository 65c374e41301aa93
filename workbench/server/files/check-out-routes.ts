import type { Api } from '../api/api';
import { refuseOperations } from '../api/refuse-operations';
import type { Call } from '../api/call';
import { NOTHING, node, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidOperation, notKept } from '../protocol/sharepoint-error';
import { findFileLock, lockFile, requireUnlocked, unlockFile } from '../items/file-lock';
import type { FileLock } from '../items/file-lock';
import { FILE, USER } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import { findPrincipal } from '../principals/principals';
import { mayIn, requireEditItem } from '../security';

/** Files that one person keeps to themselves for a while. Drafts, approval and minor versions are not kept here. */
export function checkOutRoutes(api: Api): void {
  const file = api.type(FILE);
  file
    .properties({
      CheckOutType: (entity, { store }) => (findFileLock(store, entity)?.kind === 'checkOut' ? 0 : 2)
    })
    .get('CheckedOutByUser', (call) => holder(call, 'checkOut'))
    .get('LockedByUser', (call) => holder(call, 'word'))
    .post('CheckOut', checkOut)
    .post('CheckIn', checkIn)
    .post('UndoCheckOut', release);
  refuseOperations(file, ['Publish', 'Unpublish', 'Approve', 'Deny']);
}

function holder({ context, value: entity }: Call<ListItem>, kind: FileLock['kind']): Result {
  const lock = findFileLock(context.store, entity);
  const person = lock?.kind === kind ? findPrincipal(context.store, lock.personId) : null;
  return person ? node(USER, person) : value(null);
}

function checkOut({ context, value: entity }: Call<ListItem>): Result {
  const { store, person } = context;
  requireEditItem(store, person, entity.list, entity.item);
  requireUnlocked(context, entity);
  lockFile(store, entity, { kind: 'checkOut', personId: person.id });
  return NOTHING;
}

function checkIn(call: Call<ListItem>): Result {
  // `CheckinType` 0 is a minor version, 1 a major one, 2 overwrites.
  if (call.args.find('checkInType', 1) === 0) throw notKept('SP.File.CheckIn as a minor version');
  return release(call);
}

/** Whoever may override check-outs ends those of others. */
function release({ context, value: entity }: Call<ListItem>): Result {
  const { store, person } = context;
  const lock = findFileLock(store, entity);
  if (lock?.kind !== 'checkOut')
    throw invalidOperation(`The file "${entity.item.FileLeafRef}" is not checked out.`, '-2130575305');
  if (lock.personId !== person.id && !mayIn(store, person, entity.item.scopeId, 'CancelCheckout'))
    requireUnlocked(context, entity);
  unlockFile(store, entity);
  return NOTHING;
}
