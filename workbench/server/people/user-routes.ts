import type { Api } from '../api/api';
import type { Arguments, Call } from '../api/call';
import type { JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { NOTHING, node } from '../protocol/result';
import type { Result } from '../protocol/result';
import { SharePointError } from '../protocol/sharepoint-error';
import { USER, USERS, WEB } from '../api/resource-keys';
import { WEB_SCOPE, requirePermission } from '../security';
import { findPrincipal, findPrincipalByLogin, findUserByEmail, listUsers } from '../principals/principals';
import type { Principal } from '../principals/principals';
import { removePrincipal } from '../principals/principals';
import type { Store } from '../store/store';

/** The site's user list: who asks, everyone, one by id, login or email address, and `ensureuser`. */
export function userRoutes(api: Api): void {
  api
    .type(WEB)
    .get('CurrentUser', ({ context }) => node(USER, context.person))
    .get('SiteUsers', ({ context }) => node(USERS, readUsers(context)))
    .get('GetUserById', ({ context, args }) => node(USER, userById(context.store, args)))
    .post('EnsureUser', ensureUser);
  api
    .type(USERS)
    .collection(USER, ({ value }) => value)
    .byKey(({ context, args }) => node(USER, userByName(context.store, args.text('loginName'))))
    .get('GetById', ({ context, args }) => node(USER, userById(context.store, args)))
    .get('GetByLoginName', ({ context, args }) => node(USER, userByName(context.store, args.text('loginName'))))
    .get('GetByEmail', ({ context, args }) => node(USER, userByEmail(context.store, args.text('emailAddress'))))
    .add(({ context, args }) => node(USER, userByName(context.store, args.text('LoginName'))))
    .post('RemoveById', ({ context, args }) => removeUser(context, userById(context.store, args)))
    .post('RemoveByLoginName', ({ context, args }) =>
      removeUser(context, userByName(context.store, args.text('loginName')))
    );
  describeUser(api);
}

function describeUser(api: Api): void {
  api
    .type(USER)
    .identifiedBy({ type: () => 'SP.User', link: (user) => `Web/GetUserById(${user.id})` })
    .properties({
      Id: (user) => user.id,
      IsHiddenInUI: () => false,
      LoginName: (user) => user.login,
      Title: (user) => user.title,
      PrincipalType: (user) => user.type,
      Email: (user) => user.email,
      Expiration: () => '',
      IsEmailAuthenticationGuestUser: () => false,
      IsShareByEmailGuestUser: () => false,
      IsSiteAdmin: (user) => user.isSiteAdmin,
      UserId: (user) => userIdOf(user),
      UserPrincipalName: (user) => user.upn || null
    })
    .onDemand({ Name: (user) => user.login })
    .remove(({ context, value }) => removeUser(context, value));
}

/** The numbers Microsoft Entra would give the account; here they follow from the site's own id. */
function userIdOf(user: Principal): JsonValue {
  return user.upn === ''
    ? null
    : { NameId: (0x10030000 + user.id).toString(16), NameIdIssuer: 'urn:federation:microsoftonline' };
}

function readUsers({ store, person }: RequestContext): readonly Principal[] {
  requirePermission(store, person, WEB_SCOPE, 'BrowseUserInfo');
  return listUsers(store);
}

/** @throws SharePointError 403 for someone who may not browse the site's user list, as guests and many staff may not in a tenant */
function ensureUser({ context, args }: Call<unknown>): Result {
  requirePermission(context.store, context.person, WEB_SCOPE, 'BrowseUserInfo');
  const name = args.text('logonName');
  const user = userByName(context.store, name);
  // The directory no longer knows who left, even though the site still does.
  return node(USER, orNotFound(user.isDisabled ? null : user, `The specified user ${name} could not be found.`));
}

function removeUser({ store, person }: RequestContext, user: Principal): typeof NOTHING {
  requirePermission(store, person, WEB_SCOPE, 'ManagePermissions');
  removePrincipal(store, user.id);
  return NOTHING;
}

function userById(store: Store, args: Arguments): Principal {
  return orNotFound(findPrincipal(store, args.number('id')));
}

function userByEmail(store: Store, email: string): Principal {
  return orNotFound(findUserByEmail(store, email));
}

/** A login, user principal name or email address; groups are no users. */
function userByName(store: Store, name: string): Principal {
  return orNotFound(
    findPrincipalByLogin(store, name) ?? findUserByEmail(store, name),
    `The specified user ${name} could not be found.`
  );
}

function orNotFound(principal: Principal | null, message = 'User cannot be found.'): Principal {
  if (principal === null || principal.type === 8)
    throw new SharePointError(404, '-2146232832', 'Microsoft.SharePoint.SPException', message);
  return principal;
}
