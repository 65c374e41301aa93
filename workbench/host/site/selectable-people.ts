import { readProfile } from '../../server/people/profile';
import { listUsers, userPrincipalNameOf } from '../../server/principals/principals';
import type { Store } from '../../server/store/store';
import type { SelectablePerson } from '../pages/workbench-bar';

/**
 * The people a visitor may be, in the order they were added: those whose profile says what they stand for. Administrators
 * come last, because the first is who a newcomer is, and most of the suite is not made for administrators.
 */
export function listSelectablePeople(store: Store): readonly SelectablePerson[] {
  return [...listUsers(store)]
    .sort((a, b) => Number(a.isSiteAdmin) - Number(b.isSiteAdmin) || a.id - b.id)
    .filter(({ isDisabled }) => !isDisabled)
    .map(({ id, login, title }) => ({
      login,
      upn: userPrincipalNameOf(login),
      title,
      role: readProfile(store, id).role
    }))
    .filter(({ role }) => role !== '');
}
