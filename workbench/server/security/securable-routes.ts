import type { Call } from '../api/call';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import type { ResourceType } from '../api/resource-type';
import { NOTHING, node, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { effectivePermissions } from './effective-permissions';
import { breakRoleInheritance, resetRoleInheritance } from './inheritance';
import { fromBasePermissions, toBasePermissions } from './permission-mask';
import { requirePermission } from './policies';
import { findPrincipalByLogin } from '../principals/principals';
import type { Person } from '../principals/principals';
import { principalNotFound } from './refusals';
import { ROLE_ASSIGNMENTS } from './resources';
import { ownScopeOf, parentScopeOf, scopeOf, securableOfScope } from './securable';
import type { Securable } from './securable';

/** How a kind of resource is a securable, and how the nearest ancestor with permissions of its own is shown. */
export interface SecurableKind<T> {
  readonly securable: (value: T) => Securable;
  readonly show: (context: RequestContext, securable: Securable) => Result;
}

/** Adds to a kind of resource all that SharePoint's securable objects can do. */
export function securableRoutes<T>(type: ResourceType<T>, kind: SecurableKind<T>): void {
  const { securable } = kind;
  type
    .onDemand({
      HasUniqueRoleAssignments: (target, { store }) => ownScopeOf(store, securable(target)) !== null,
      EffectiveBasePermissions: (target, { store, person }) => permissionsOf(store, person, securable(target))
    })
    .get('RoleAssignments', ({ value: target }) => node(ROLE_ASSIGNMENTS, securable(target)))
    .get('FirstUniqueAncestorSecurableObject', ({ context, value: target }) =>
      showFirstUnique(context, securable(target), kind.show)
    )
    .both('getUserEffectivePermissions', (call) => userPermissions(call, securable(call.value)))
    .both('DoesUserHavePermissions', (call) => doesUserHave(call, securable(call.value)))
    .post('BreakRoleInheritance', (call) => breakInheritance(call, securable(call.value)))
    .post('ResetRoleInheritance', (call) => resetInheritance(call, securable(call.value)));
}

function permissionsOf(store: RequestContext['store'], person: Person, securable: Securable): JsonObject {
  return { ...toBasePermissions(effectivePermissions(store, person, scopeOf(store, securable))) };
}

function showFirstUnique(context: RequestContext, securable: Securable, show: SecurableKind<unknown>['show']): Result {
  return show(context, securableOfScope(context.store, scopeOf(context.store, securable)) ?? { kind: 'web' });
}

/** Anyone may ask about themselves; asking about others takes the right to enumerate permissions. */
function userPermissions({ context, args }: Call<unknown>, securable: Securable): Result {
  const { store, person } = context;
  const asked = findPrincipalByLogin(store, args.text('userName'));
  if (asked?.id !== person.id) requirePermission(store, person, scopeOf(store, securable), 'EnumeratePermissions');
  if (!asked) throw principalNotFound('User');
  return value(permissionsOf(store, asked, securable), 'SP.BasePermissions');
}

function doesUserHave({ context, args }: Call<unknown>, securable: Securable): Result {
  const { store, person } = context;
  const wanted = fromBasePermissions(objectOf(args.find('permissionMask')));
  if (wanted === null) throw invalidArgument('Value does not fall within the expected range.');
  const held = effectivePermissions(store, person, scopeOf(store, securable));
  return value((held & wanted) === wanted);
}

function breakInheritance({ context, args }: Call<unknown>, securable: Securable): Result {
  const { store, person } = context;
  requirePermission(store, person, scopeOf(store, securable), 'ManagePermissions');
  breakRoleInheritance(store, person, securable, {
    copyRoleAssignments: args.flag('copyRoleAssignments', false, 0),
    clearSubscopes: args.flag('clearSubscopes', false, 1)
  });
  return NOTHING;
}

/** Falling back on the parent's permissions changes who may do what, so it takes the right to manage them here and there. */
function resetInheritance({ context }: Call<unknown>, securable: Securable): Result {
  const { store, person } = context;
  requirePermission(store, person, scopeOf(store, securable), 'ManagePermissions');
  if (ownScopeOf(store, securable) !== null && securable.kind !== 'web') {
    requirePermission(store, person, parentScopeOf(store, securable), 'Open');
  }
  resetRoleInheritance(store, securable);
  return NOTHING;
}

/** `@v={'High':'0','Low':'1'}` arrives as text, a member of the body as what it is. */
function objectOf(given: JsonValue | undefined): JsonValue | undefined {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given.replace(/'/g, '"')) as JsonValue;
  } catch {
    return undefined;
  }
}
