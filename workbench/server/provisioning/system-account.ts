import { findPrincipalByLogin, savePrincipal } from '../principals/principals';
import { principalTypes } from '../principals/schema';
import type { Store } from '../store/store';

/** Id of SharePoint's own account, to which what a feature makes is attributed. No one can sign in with it, and no list of people shows it. */
export function systemAccountId(store: Store): number {
  const login = 'SHAREPOINT\\system';
  const known = findPrincipalByLogin(store, login);
  if (known) return known.id;
  const { id } = savePrincipal(store, principalTypes.user, {
    login,
    title: 'System Account',
    email: '',
    isDisabled: true
  });
  store.run('UPDATE principals SET isHidden = 1 WHERE id = ?', id);
  return id;
}
