import { permissionLevels } from '../../lists/groups';
import type { GroupKey, ListDefinition, PermissionLevelKey } from '../../lists/list-definition';

/** What may be done with an item of a list. */
export type Verb = 'read' | 'add' | 'change' | 'remove' | 'restore';

/** Whose item it is, seen from the person who acts. */
export type Ownership = 'own' | 'others';

/** SharePoint's own levels, as far as items are concerned (Microsoft: "Understanding permission levels in SharePoint"). */
const builtIn: Partial<Record<PermissionLevelKey, readonly string[]>> = {
  fullControl: ['viewListItems', 'addListItems', 'editListItems', 'deleteListItems', 'cancelCheckout'],
  edit: ['viewListItems', 'addListItems', 'editListItems', 'deleteListItems', 'manageLists'],
  contribute: ['viewListItems', 'addListItems', 'editListItems', 'deleteListItems'],
  read: ['viewListItems']
};

function permissionsOf(level: PermissionLevelKey): readonly string[] {
  return builtIn[level] ?? permissionLevels.find(({ key }) => key === level)?.basePermissions ?? [];
}

/** Rights that reach items of others on a list where people otherwise read or change only their own. */
const reachesOthers = ['cancelCheckout', 'manageLists'];

const neededFor: Record<Exclude<Verb, 'restore'>, string> = {
  read: 'viewListItems',
  add: 'addListItems',
  change: 'editListItems',
  remove: 'deleteListItems'
};

/**
 * What the definitions promise.
 * @param memberOf Keys of the suite's groups the person is in.
 */
export function isPromised(list: ListDefinition, memberOf: readonly GroupKey[], verb: Verb, whose: Ownership): boolean {
  // Out of the recycle bin, what someone else deleted: whoever administers the site, whatever they hold on the list.
  if (verb === 'restore') return memberOf.includes('owners');
  const held = new Set(
    list.access.filter(({ group }) => memberOf.includes(group)).flatMap(({ level }) => permissionsOf(level))
  );
  if (!held.has(neededFor[verb])) return false;
  if (whose === 'own' || verb === 'add') return true;
  const scope = verb === 'read' ? list.readItems : list.editItems;
  const isReadable = list.readItems === 'all' || reachesOthers.some((right) => held.has(right));
  return isReadable && (scope === 'all' || reachesOthers.some((right) => held.has(right)));
}
