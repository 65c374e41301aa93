import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { refuseOperations } from '../api/refuse-operations';
import type { JsonObject } from '../protocol/json';
import { value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { findGroupByTitle, listGroups, listMembers } from '../principals/groups';
import {
  findPrincipal,
  findPrincipalByLogin,
  findUserByEmail,
  listUsers,
  type Principal
} from '../principals/principals';
import { readProfile } from './profile';
import type { Store } from '../store/store';

const UTILITY = 'SP.Utilities.Utility';

/** SharePoint's utilities for names. Email is refused: it would go nowhere. */
export function utilityRoutes(api: Api): void {
  api
    .type(ROOT)
    .both(`${UTILITY}.GetCurrentUserEmailAddresses`, ({ context }) => value(context.person.email, 'Edm.String'))
    .both(`${UTILITY}.ResolvePrincipalInCurrentContext`, resolvePrincipal)
    .both(`${UTILITY}.SearchPrincipalsUsingContextWeb`, searchPrincipals)
    .both(`${UTILITY}.ExpandGroupsToPrincipals`, expandGroups);
  refuseOperations(api.type(ROOT), [`${UTILITY}.SendEmail`]);
}

function resolvePrincipal({ context, args }: Call<null>): Result {
  const input = args.text('input');
  const found =
    findPrincipalByLogin(context.store, input) ??
    findUserByEmail(context.store, input) ??
    findByTitle(context.store, input);
  return value(found ? show(context.store, found) : null, 'SP.Utilities.PrincipalInfo');
}

function searchPrincipals({ context, args }: Call<null>): Result {
  const input = args.text('input').toLowerCase();
  const limit = Math.max(0, args.number('maxCount', 4));
  const matches = everyone(context.store, args.number('scopes', 1)).filter((principal) =>
    [principal.title, principal.email, principal.upn].some((text) => text.toLowerCase().includes(input))
  );
  return value(matches.slice(0, limit).map((principal) => show(context.store, principal)));
}

function expandGroups({ context, args }: Call<null>): Result {
  const inputs = args.find('inputs');
  if (!Array.isArray(inputs)) throw invalidArgument('Value cannot be null. Parameter name: inputs');
  const groups = inputs
    .map((input) => findGroupByTitle(context.store, String(input as string)))
    .filter((group) => group !== null);
  const members = new Map(
    groups.flatMap((group) => listMembers(context.store, group.id)).map((member) => [member.id, member])
  );
  return value(
    [...members.values()].slice(0, Number(args.find('maxCount') ?? 30)).map((member) => show(context.store, member))
  );
}

/** scopes: 1 users, 4 security groups, 8 SharePoint groups, 15 all. */
function everyone(store: Store, scopes: number): readonly Principal[] {
  const users = listUsers(store).filter((user) => !user.isDisabled && (user.type & scopes) !== 0);
  const groups = (scopes & 8) === 0 ? [] : listGroups(store).flatMap((group) => findPrincipal(store, group.id) ?? []);
  return [...users, ...groups];
}

function findByTitle(store: Store, title: string): Principal | null {
  const named = everyone(store, 15).filter((principal) => principal.title.toLowerCase() === title.toLowerCase());
  return named.length === 1 ? (named[0] ?? null) : null;
}

function show(store: Store, principal: Principal): JsonObject {
  const { department, jobTitle } = readProfile(store, principal.id);
  return {
    Department: department,
    DisplayName: principal.title,
    Email: principal.email,
    JobTitle: jobTitle,
    LoginName: principal.login,
    Mobile: '',
    PrincipalId: principal.id,
    PrincipalType: principal.type,
    SIPAddress: principal.upn
  };
}
