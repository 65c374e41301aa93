import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { NOTHING, node } from '../protocol/result';
import type { Result } from '../protocol/result';
import { USER } from '../api/resource-keys';
import type { Store } from '../store/store';
import { waysIn } from './built-in-roles';
import { findGroup } from '../principals/groups';
import { grantRole, removeAssignment, withdrawRole } from './inheritance';
import { requirePermission } from './policies';
import { findPrincipal } from '../principals/principals';
import { assignmentNotFound, inheritsPermissions, limitedAccessRefused, roleDefinitionNotFound } from './refusals';
import { GROUP, GROUPS, ROLE_ASSIGNMENT, ROLE_ASSIGNMENTS, ROLE_DEFINITIONS } from './resources';
import type { AssignmentOn } from './resources';
import { findRoleAssignment, listRoleAssignments } from './role-assignments';
import { findRoleDefinition } from './role-definitions';
import { ownScopeOf, scopeOf } from './securable';
import type { Securable } from './securable';

/** `roleassignments` of anything securable. */
export function roleAssignmentRoutes(api: Api): void {
  api
    .type(ROLE_ASSIGNMENTS)
    .collection(ROLE_ASSIGNMENT, listAssignments)
    .byKey(({ context, value: securable, args }) =>
      node(ROLE_ASSIGNMENT, findAssignment(context.store, securable, args.number('principalId')))
    )
    .get('GetByPrincipalId', ({ context, value: securable, args }) =>
      node(ROLE_ASSIGNMENT, findAssignment(context.store, securable, args.number('principalId')))
    )
    .post('AddRoleAssignment', addAssignment)
    .post('RemoveRoleAssignment', removeLevel);

  api
    .type(ROLE_ASSIGNMENT)
    .identifiedBy({
      type: () => 'SP.RoleAssignment',
      link: ({ assignment }) => `Web/RoleAssignments/GetByPrincipalId(${assignment.principalId})`
    })
    .properties({ PrincipalId: ({ assignment }) => assignment.principalId })
    .get('Member', ({ context, value }) => showMember(context.store, value))
    .get('Groups', ({ context, value }) => {
      const group = findGroup(context.store, value.assignment.principalId);
      return node(GROUPS, group ? [group] : []);
    })
    .get('RoleDefinitionBindings', ({ context, value }) =>
      node(
        ROLE_DEFINITIONS,
        value.assignment.roleIds.flatMap((id) => findRoleDefinition(context.store, id) ?? [])
      )
    )
    .remove(({ context, value }) => {
      changeableScope(context, value.securable);
      removeAssignment(context.store, value.securable, value.assignment.principalId);
      return NOTHING;
    });
}

function listAssignments({ context, value: securable }: Call<Securable>): readonly AssignmentOn[] {
  const scopeId = scopeOf(context.store, securable);
  requirePermission(context.store, context.person, scopeId, 'EnumeratePermissions');
  return listRoleAssignments(context.store, scopeId).map((assignment) => ({ securable, assignment }));
}

function findAssignment(store: Store, securable: Securable, principalId: number): AssignmentOn {
  const assignment = findRoleAssignment(store, scopeOf(store, securable), principalId);
  if (!assignment) throw assignmentNotFound(principalId);
  return { securable, assignment };
}

function showMember(store: Store, { assignment }: AssignmentOn): Result {
  const group = findGroup(store, assignment.principalId);
  if (group) return node(GROUP, group);
  const user = findPrincipal(store, assignment.principalId);
  if (!user) throw assignmentNotFound(assignment.principalId);
  return node(USER, user);
}

function addAssignment({ context, value: securable, args }: Call<Securable>): Result {
  const principalId = args.number('principalId', 0);
  const roleId = args.number('roleDefId', 1);
  changeableScope(context, securable);
  if (!findPrincipal(context.store, principalId)) throw assignmentNotFound(principalId);
  if (!findRoleDefinition(context.store, roleId)) throw roleDefinitionNotFound();
  if (waysIn.includes(roleId)) throw limitedAccessRefused();
  grantRole(context.store, securable, principalId, roleId);
  return NOTHING;
}

function removeLevel({ context, value: securable, args }: Call<Securable>): Result {
  const principalId = args.number('principalId', 0);
  const scopeId = changeableScope(context, securable);
  const roleId = args.number('roleDefId', 1);
  if (!findRoleDefinition(context.store, roleId)) throw roleDefinitionNotFound();
  if (!findRoleAssignment(context.store, scopeId, principalId)) throw assignmentNotFound(principalId);
  withdrawRole(context.store, securable, principalId, roleId);
  return NOTHING;
}

/** The securable's own scope, for someone who may change permissions in it. */
function changeableScope({ store, person }: Call<unknown>['context'], securable: Securable): number {
  requirePermission(store, person, scopeOf(store, securable), 'ManagePermissions');
  const scopeId = ownScopeOf(store, securable);
  if (scopeId === null) throw inheritsPermissions();
  return scopeId;
}
