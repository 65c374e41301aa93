import { addItem } from '../items/write-items';
import { deleteList } from '../lists/list-store';
import { roleIds } from './built-in-roles';
import { effectivePermissions } from './effective-permissions';
import { findAssociatedGroup } from '../principals/groups';
import { breakRoleInheritance, grantRole, resetRoleInheritance } from './inheritance';
import { EMPTY_MASK, hasPermissions } from './permission-mask';
import { mayAddItem, mayIn, mayReadItem, maySeeList } from './policies';
import { findRoleAssignment, listRoleAssignments } from './role-assignments';
import { WEB_SCOPE } from './schema';
import { openSecurityTestSite } from '../testing/security-site';
import type { SecurityTestSite } from '../testing/security-site';
import { ownScopeOf, scopeOf, theWeb } from './securable';
import type { SecurableItem, SecurableList } from './securable';

const copy = { copyRoleAssignments: true, clearSubscopes: false };
const empty = { copyRoleAssignments: false, clearSubscopes: false };

describe('inheritance', () => {
  let site: SecurityTestSite;
  let list: SecurableList;
  const item = (itemId: number): SecurableItem => ({ kind: 'item', list: site.list(), itemId });

  beforeEach(() => {
    site = openSecurityTestSite();
    list = { kind: 'list', list: site.list() };
  });
  afterEach(() => site.store.close());

  it('refuses to give a level on something that inherits', () => {
    expect(() => grantRole(site.store, list, site.visitor.id, roleIds.edit)).toThrow('inherits');
  });

  it('starts with the permissions that applied, or with Full Control for the person who breaks it', () => {
    breakRoleInheritance(site.store, site.owner, list, copy);
    expect(mayIn(site.store, site.visitor, site.list().scopeId, 'ViewListItems')).toBe(true);
    breakRoleInheritance(site.store, site.owner, item(site.folderId), empty);
    expect(listRoleAssignments(site.store, site.item(site.folderId).scopeId)).toEqual([
      { principalId: site.owner.id, roleIds: [roleIds.fullControl] }
    ]);
  });

  it('closes a folder to new items while the rest of the list stays open', () => {
    breakRoleInheritance(site.store, site.owner, item(site.folderId), empty);
    const members = findAssociatedGroup(site.store, 'member');
    grantRole(site.store, item(site.folderId), members?.id ?? 0, roleIds.read);
    expect(mayAddItem(site.store, site.member, site.list(), site.item(site.folderId).scopeId)).toBe(false);
    expect(mayReadItem(site.store, site.member, site.list(), site.item(site.insideId))).toBe(true);
    expect(mayAddItem(site.store, site.member, site.list())).toBe(true);
  });

  it('takes everything inside a folder along, and what is added later', () => {
    breakRoleInheritance(site.store, site.owner, item(site.folderId), copy);
    const scopeId = site.item(site.folderId).scopeId;
    const later = addItem(site.store, site.list(), {
      cells: {},
      authorId: site.member.id,
      folderUrl: `${site.list().rootUrl}/contract-1`
    });
    expect([site.item(site.insideId).scopeId, later.scopeId]).toEqual([scopeId, scopeId]);
    expect(site.item(site.outsideId).scopeId).toBe(WEB_SCOPE);
  });

  it('does not take along a folder whose name begins with the same letters', () => {
    const other = addItem(site.store, site.list(), {
      cells: {},
      authorId: site.owner.id,
      isFolder: true,
      leafName: 'contract-10'
    });
    const inOther = addItem(site.store, site.list(), {
      cells: {},
      authorId: site.owner.id,
      folderUrl: `${site.list().rootUrl}/contract-10`
    });
    breakRoleInheritance(site.store, site.owner, item(site.folderId), copy);
    expect([site.item(other.ID).scopeId, site.item(inOther.ID).scopeId]).toEqual([WEB_SCOPE, WEB_SCOPE]);
  });

  it('keeps permissions below when the list breaks, unless they are to be cleared', () => {
    breakRoleInheritance(site.store, site.owner, item(site.folderId), copy);
    const folderScope = site.item(site.folderId).scopeId;
    breakRoleInheritance(site.store, site.owner, list, copy);
    expect(site.item(site.insideId).scopeId).toBe(folderScope);
    expect(site.item(site.outsideId).scopeId).toBe(site.list().scopeId);
    breakRoleInheritance(site.store, site.owner, list, { copyRoleAssignments: true, clearSubscopes: true });
    expect(site.item(site.insideId).scopeId).toBe(site.list().scopeId);
    expect(ownScopeOf(site.store, item(site.folderId))).toBeNull();
  });

  it('falls back to the nearest ancestor when it is restored', () => {
    breakRoleInheritance(site.store, site.owner, list, copy);
    breakRoleInheritance(site.store, site.owner, item(site.folderId), empty);
    breakRoleInheritance(site.store, site.owner, item(site.insideId), empty);
    const inner = site.item(site.insideId).scopeId;
    resetRoleInheritance(site.store, item(site.folderId));
    expect([site.item(site.folderId).scopeId, site.item(site.insideId).scopeId]).toEqual([site.list().scopeId, inner]);
    resetRoleInheritance(site.store, item(site.insideId));
    resetRoleInheritance(site.store, list);
    expect([site.list().scopeId, site.item(site.insideId).scopeId, scopeOf(site.store, theWeb)]).toEqual([
      WEB_SCOPE,
      WEB_SCOPE,
      WEB_SCOPE
    ]);
  });

  it('opens the way to an item for someone who was given only that', () => {
    breakRoleInheritance(site.store, site.owner, list, empty);
    expect(maySeeList(site.store, site.visitor, site.list())).toBe(false);
    breakRoleInheritance(site.store, site.owner, item(site.insideId), empty);
    grantRole(site.store, item(site.insideId), site.visitor.id, roleIds.read);
    expect(maySeeList(site.store, site.visitor, site.list())).toBe(true);
    expect(mayReadItem(site.store, site.visitor, site.list(), site.item(site.insideId))).toBe(true);
    expect(mayReadItem(site.store, site.visitor, site.list(), site.item(site.outsideId))).toBe(false);
    expect(findRoleAssignment(site.store, WEB_SCOPE, site.visitor.id)?.roleIds).toEqual([roleIds.webOnlyLimitedAccess]);
  });

  it('forgets the permissions of a list that is deleted, and of what was in it', () => {
    breakRoleInheritance(site.store, site.owner, list, empty);
    breakRoleInheritance(site.store, site.owner, item(site.insideId), empty);
    const scopes = [site.list().scopeId, site.item(site.insideId).scopeId];
    deleteList(site.store, site.list());
    expect(scopes.map((scopeId) => effectivePermissions(site.store, site.owner, scopeId))).toEqual([
      EMPTY_MASK,
      EMPTY_MASK
    ]);
  });

  it('lets a site collection administrator do everything everywhere', () => {
    breakRoleInheritance(site.store, site.owner, list, empty);
    const administrator = { ...site.visitor, isSiteAdmin: true };
    expect(
      hasPermissions(
        effectivePermissions(site.store, administrator, site.list().scopeId),
        'ManagePermissions',
        'DeleteListItems'
      )
    ).toBe(true);
  });
});
