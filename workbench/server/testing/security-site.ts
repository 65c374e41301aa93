import { findItem } from '../items/find-items';
import { addItem } from '../items/write-items';
import { createList } from '../lists/list-store';
import { findListById } from '../store/find-lists';
import type { ItemRow, ListRecord } from '../store/records';
import { openStore } from '../store/open-store';
import type { Store } from '../store/store';
import { createDefaultGroups } from '../security/default-groups';
import { addMember, findAssociatedGroup } from '../principals/groups';
import { saveUser } from '../principals/principals';
import type { Principal } from '../principals/principals';
import { PRINCIPALS_SCHEMA } from '../principals/schema';
import { SECURITY_SCHEMA } from '../security/schema';

/** A small site for tests of this folder: three people, a list with a folder, an item in each. */
export interface SecurityTestSite {
  readonly store: Store;
  readonly owner: Principal;
  readonly member: Principal;
  readonly visitor: Principal;
  readonly listId: string;
  readonly folderId: number;
  readonly insideId: number;
  readonly outsideId: number;
  /** As they are now. */
  list(): ListRecord;
  item(id: number): ItemRow;
}

/** Makes the site. The item outside the folder is the owner's, the one inside it the member's. */
export function openSecurityTestSite(): SecurityTestSite {
  const store = openStore({ data: ':memory:', schemas: [PRINCIPALS_SCHEMA, SECURITY_SCHEMA] });
  createDefaultGroups(store, 'Test');
  const join = (login: string, association: 'owner' | 'member' | 'visitor'): Principal => {
    const user = saveUser(store, {
      login: `${login}@hospital.example`,
      title: login,
      email: `${login}@hospital.example`
    });
    addMember(store, findAssociatedGroup(store, association)?.id ?? 0, user.id);
    return user;
  };
  const [owner, member, visitor] = [join('olivia', 'owner'), join('mark', 'member'), join('victor', 'visitor')];
  const made = createList(store, { title: 'Entries', url: 'Lists/Entries', authorId: owner.id });
  const list = (): ListRecord => findListById(store, made.id) ?? made;
  const folder = addItem(store, made, { cells: {}, authorId: owner.id, isFolder: true, leafName: 'contract-1' });
  const inside = addItem(store, made, { cells: {}, authorId: member.id, folderUrl: `${made.rootUrl}/contract-1` });
  const outside = addItem(store, made, { cells: {}, authorId: owner.id });
  const item = (id: number): ItemRow => {
    const found = findItem(store, list(), id);
    if (!found) throw new Error(`There is no item ${id}.`);
    return found;
  };
  return {
    store,
    owner,
    member,
    visitor,
    listId: made.id,
    folderId: folder.ID,
    insideId: inside.ID,
    outsideId: outside.ID,
    list,
    item
  };
}
