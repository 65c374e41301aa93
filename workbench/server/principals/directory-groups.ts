import type { Store } from '../store/store';
import { addMember } from './groups';
import { savePrincipal } from './principals';
import type { Principal } from './principals';
import { principalTypes } from './schema';

/** A group of the organization's directory, which SharePoint knows as one claim. */
export interface DirectoryGroup {
  /**
   * `c:0t.c|tenant|<id>` for a security group, `c:0o.c|federateddirectoryclaimprovider|<id>` for a Microsoft 365 group, with `_o` behind
   * the id for its owners.
   */
  readonly login: string;
  readonly title: string;
  readonly email?: string;
}

/**
 * Makes a directory group known to the site, with these people (or further directory groups) in it. They have whatever the group is
 * given, and what SharePoint groups it is in are given; SharePoint lists the group there, never its people.
 */
export function saveDirectoryGroup(store: Store, group: DirectoryGroup, memberIds: readonly number[]): Principal {
  const saved = savePrincipal(store, principalTypes.securityGroup, { email: '', ...group });
  store.run('DELETE FROM group_members WHERE groupId = ?', saved.id);
  for (const id of memberIds) addMember(store, saved.id, id);
  return saved;
}
