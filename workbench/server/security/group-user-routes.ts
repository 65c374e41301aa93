import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { NOTHING, created, node } from '../protocol/result';
import type { NodeResult, Result } from '../protocol/result';
import { USER } from '../api/resource-keys';
import { mayEditMembership, mayViewMembership, requireAllowed } from './group-policies';
import { addMember, listMembers, removeMember } from '../principals/groups';
import type { SiteGroup } from '../principals/groups';
import { findPrincipalByLogin, loginOf } from '../principals/principals';
import type { Principal } from '../principals/principals';
import { principalNotFound } from './refusals';
import { GROUP_USERS } from './resources';

/** `sitegroups(3)/users`. */
export function groupUserRoutes(api: Api): void {
  const show = (call: Call<SiteGroup>, isMeant: (user: Principal) => boolean): NodeResult =>
    node(USER, findMember(call, isMeant));
  api
    .type(GROUP_USERS)
    .collection(USER, readMembers)
    .byKey((call) => show(call, hasLogin(call.args.text('loginName'))))
    .get('getById', (call) => show(call, (user) => user.id === call.args.number('id')))
    .get('getByEmail', (call) =>
      show(call, (user) => user.email.toLowerCase() === call.args.text('email').toLowerCase())
    )
    .get('getByLoginName', (call) => show(call, hasLogin(call.args.text('loginName'))))
    .add(add)
    .post('removeById', (call) => remove(call, (user) => user.id === call.args.number('id')))
    .post('removeByLoginName', (call) => remove(call, hasLogin(call.args.text('loginName'))));
}

function readMembers({ context, value: group }: Call<SiteGroup>): readonly Principal[] {
  requireAllowed(mayViewMembership(context, group));
  return listMembers(context.store, group.id);
}

function findMember(call: Call<SiteGroup>, isMeant: (user: Principal) => boolean): Principal {
  const member = readMembers(call).find(isMeant);
  if (!member) throw principalNotFound('User');
  return member;
}

function add({ context, value: group }: Call<SiteGroup>): Result {
  requireAllowed(mayEditMembership(context, group));
  const { LoginName: login } = context.body;
  const user = typeof login === 'string' ? findPrincipalByLogin(context.store, login) : null;
  if (!user) throw principalNotFound('User');
  addMember(context.store, group.id, user.id);
  return created(USER, user);
}

function remove(call: Call<SiteGroup>, isMeant: (user: Principal) => boolean): Result {
  requireAllowed(mayEditMembership(call.context, call.value));
  removeMember(call.context.store, call.value.id, findMember(call, isMeant).id);
  return NOTHING;
}

/** PnPjs asks for a login as `!@v::i:0#.f|membership|...`. */
function hasLogin(text: string): (user: Principal) => boolean {
  const login = loginOf(text.replace(/^!@v::/, '')).toLowerCase();
  return (user) => user.login.toLowerCase() === login;
}
