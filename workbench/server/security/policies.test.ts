import fc from 'fast-check';

import { updateList } from '../lists/list-store';
import { itemTable } from '../store/records';
import { roleIds } from './built-in-roles';
import { addMember, createGroup } from '../principals/groups';
import { breakRoleInheritance, grantRole } from './inheritance';
import {
  mayAddItem,
  mayReadItem,
  readableItems,
  requireAddItem,
  requireDeleteItem,
  requireEditItem,
  requirePermission,
  requireReadItem,
  visibleLists
} from './policies';
import { ensureEveryone, saveUser } from '../principals/principals';
import { assignRole } from './role-assignments';
import { WEB_SCOPE } from './schema';
import { openSecurityTestSite } from '../testing/security-site';
import type { SecurityTestSite } from '../testing/security-site';
import { scopeOf } from './securable';

describe('policies', () => {
  let site: SecurityTestSite;
  beforeEach(() => {
    site = openSecurityTestSite();
  });
  afterEach(() => site.store.close());

  const readable = (person: SecurityTestSite['owner']) => {
    const condition = readableItems(site.store, person, site.list(), 'i');
    const sql = `SELECT i.ID FROM ${itemTable(site.list())} i WHERE ${condition.sql} ORDER BY i.ID`;
    return site.store.all<{ ID: number }>(sql, ...condition.parameters).map((row) => row.ID);
  };

  it('refuses in SharePoint words', () => {
    const { store, visitor } = site;
    expect(() => requirePermission(store, visitor, WEB_SCOPE, 'ManageLists')).toThrow(
      expect.objectContaining({ status: 403, code: '-2147024891' })
    );
    expect(() => requireAddItem(store, visitor, site.list())).toThrow(
      expect.objectContaining({ status: 403, type: 'System.UnauthorizedAccessException' })
    );
    expect(() => requireEditItem(store, visitor, site.list(), site.item(site.insideId))).toThrow(
      expect.objectContaining({ status: 403 })
    );
    expect(() => requireDeleteItem(store, visitor, site.list(), site.item(site.insideId))).toThrow(
      expect.objectContaining({ status: 403 })
    );
  });

  it('hides what one may not read instead of refusing it', () => {
    breakRoleInheritance(
      site.store,
      site.owner,
      { kind: 'list', list: site.list() },
      { copyRoleAssignments: false, clearSubscopes: false }
    );
    const hidden = expect.objectContaining({ status: 404, code: '-2130575338' });
    expect(() => requireReadItem(site.store, site.member, site.list(), site.item(site.insideId))).toThrow(hidden);
    expect(() => requireEditItem(site.store, site.member, site.list(), site.item(site.insideId))).toThrow(hidden);
    expect(readable(site.member)).toEqual([]);
    const condition = visibleLists(site.store, site.member);
    expect(site.store.all(`SELECT id FROM lists WHERE ${condition.sql}`, ...condition.parameters)).toEqual([]);
  });

  it('under WriteSecurity 2 lets people change only their own, whoever may manage lists', () => {
    updateList(site.store, site.list(), { writeSecurity: 2 });
    expect(() => requireEditItem(site.store, site.member, site.list(), site.item(site.insideId))).not.toThrow();
    expect(() => requireEditItem(site.store, site.member, site.list(), site.item(site.outsideId))).toThrow(
      expect.objectContaining({ status: 403 })
    );
    expect(() => requireDeleteItem(site.store, site.member, site.list(), site.item(site.outsideId))).toThrow(
      expect.objectContaining({ status: 403 })
    );
    expect(() => requireEditItem(site.store, site.owner, site.list(), site.item(site.insideId))).not.toThrow();
  });

  it('under ReadSecurity 2 shows people only their own, except who overrides list behaviors', () => {
    updateList(site.store, site.list(), { readSecurity: 2 });
    expect(readable(site.member)).toEqual([site.insideId]);
    expect(readable(site.visitor)).toEqual([]);
    expect(readable(site.owner)).toEqual([site.folderId, site.insideId, site.outsideId]);
  });

  it('under WriteSecurity 4 lets no one add or change anything but who overrides list behaviors', () => {
    updateList(site.store, site.list(), { writeSecurity: 4 });
    expect(mayAddItem(site.store, site.member, site.list())).toBe(false);
    expect(() => requireEditItem(site.store, site.member, site.list(), site.item(site.insideId))).toThrow();
    expect(mayAddItem(site.store, site.owner, site.list())).toBe(true);
  });

  it('counts what everyone was given for everyone but guests', () => {
    const { store } = site;
    const stranger = saveUser(store, { login: 'sam@hospital.example', title: 'Sam', email: '' });
    const guest = saveUser(store, { login: 'gina_elsewhere.example#ext#@hospital.example', title: 'Gina', email: '' });
    assignRole(store, WEB_SCOPE, ensureEveryone(store).id, roleIds.read);
    expect(() => requirePermission(store, stranger, WEB_SCOPE, 'ViewListItems')).not.toThrow();
    expect(() => requirePermission(store, guest, WEB_SCOPE, 'ViewListItems')).toThrow();
  });

  it('finds by SQL exactly the items it lets a person read one by one', () => {
    const { store, owner, visitor } = site;
    const group = createGroup(store, { title: 'Some' });
    const ids = [site.folderId, site.insideId, site.outsideId];
    fc.assert(
      fc.property(
        fc.record({
          breaks: fc.subarray(ids),
          grants: fc.subarray(ids),
          viaGroup: fc.boolean(),
          readSecurity: fc.constantFrom(1, 2),
          copy: fc.boolean()
        }),
        ({ breaks, grants, viaGroup, readSecurity, copy }) => {
          store.database.exec('SAVEPOINT attempt');
          updateList(store, site.list(), { readSecurity });
          if (viaGroup) addMember(store, group.id, visitor.id);
          for (const itemId of breaks)
            breakRoleInheritance(
              store,
              owner,
              { kind: 'item', list: site.list(), itemId },
              { copyRoleAssignments: copy, clearSubscopes: false }
            );
          for (const itemId of grants.filter((id) => breaks.includes(id))) {
            grantRole(
              store,
              { kind: 'item', list: site.list(), itemId },
              viaGroup ? group.id : visitor.id,
              roleIds.read
            );
          }
          const oneByOne = ids.filter((id) => mayReadItem(store, visitor, site.list(), site.item(id)));
          expect(readable(visitor)).toEqual(oneByOne);
          for (const itemId of ids)
            expect(scopeOf(store, { kind: 'item', list: site.list(), itemId })).toBe(site.item(itemId).scopeId);
          store.database.exec('ROLLBACK TO attempt; RELEASE attempt');
          store.forget('lists');
        }
      ),
      { numRuns: 60 }
    );
  });
});
