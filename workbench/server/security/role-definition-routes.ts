import type { Api } from '../api/api';
import { requireKept } from '../api/body-dialect';
import type { JsonObject } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { NOTHING, created, node } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { WEB } from '../api/resource-keys';
import { fromBasePermissions, toBasePermissions } from './permission-mask';
import type { PermissionMask } from './permission-mask';
import { requirePermission } from './policies';
import { inheritsLevels, roleDefinitionNotFound, roleNameTaken } from './refusals';
import { ROLE_DEFINITION, ROLE_DEFINITIONS } from './resources';
import {
  createRoleDefinition,
  findRoleDefinition,
  findRoleDefinitionByName,
  findRoleDefinitionByType,
  listRoleDefinitions,
  removeRoleDefinition,
  updateRoleDefinition
} from './role-definitions';
import type { NewRoleDefinition, RoleDefinition } from './role-definitions';
import { WEB_SCOPE } from './schema';

/** The site's permission levels, and those bound in an assignment. */
export function roleDefinitionRoutes(api: Api): void {
  api.type(WEB).get('RoleDefinitions', ({ context }) => {
    requirePermission(context.store, context.person, WEB_SCOPE, 'EnumeratePermissions');
    return node(ROLE_DEFINITIONS, null);
  });

  api
    .type(ROLE_DEFINITIONS)
    .collection(ROLE_DEFINITION, ({ context, value }) => value ?? listRoleDefinitions(context.store))
    .byKey(({ context, args }) => node(ROLE_DEFINITION, found(findRoleDefinition(context.store, args.number('id')))))
    .get('getById', ({ context, args }) =>
      node(ROLE_DEFINITION, found(findRoleDefinition(context.store, args.number('id'))))
    )
    .get('getByName', ({ context, args }) =>
      node(ROLE_DEFINITION, found(findRoleDefinitionByName(context.store, args.text('name'))))
    )
    .get('getByType', ({ context, args }) =>
      node(ROLE_DEFINITION, found(findRoleDefinitionByType(context.store, args.number('roleType'))))
    )
    .add(({ context }) => {
      requireKept(api.type(ROLE_DEFINITION), context.body, writableProperties);
      return created(ROLE_DEFINITION, createLevel(context));
    });

  api
    .type(ROLE_DEFINITION)
    .identifiedBy({ type: () => 'SP.RoleDefinition', link: (role) => `Web/RoleDefinitions(${role.id})` })
    .properties({
      BasePermissions: (role) => ({ ...toBasePermissions(role.mask) }),
      Description: (role) => role.description,
      Hidden: (role) => role.hidden,
      Id: (role) => role.id,
      Name: (role) => role.name,
      Order: (role) => role.order,
      RoleTypeKind: (role) => role.roleType
    })
    .merge(({ context, value: role }) => {
      requireKept(api.type(ROLE_DEFINITION), context.body, writableProperties);
      requireLevelManager(context);
      const change = readLevel(context.body);
      const namesake = change.name === undefined ? null : findRoleDefinitionByName(context.store, change.name);
      if (namesake && namesake.id !== role.id) throw roleNameTaken();
      updateRoleDefinition(context.store, role, change);
      return NOTHING;
    })
    .remove(({ context, value: role }) => {
      requireLevelManager(context);
      removeRoleDefinition(context.store, role.id);
      return NOTHING;
    });
}

const writableProperties = ['Name', 'Description', 'Order', 'BasePermissions'] as const;

/** @throws SharePointError 403 for who may not manage permissions, 400 on a subsite, which has the levels of the site above it */
function requireLevelManager({ store, person }: RequestContext): void {
  requirePermission(store, person, WEB_SCOPE, 'ManagePermissions');
  if (store.site.isSubsite) throw inheritsLevels();
}

function createLevel(context: RequestContext): RoleDefinition {
  requireLevelManager(context);
  const { store, body } = context;
  const { name, mask, ...rest } = readLevel(body);
  if (!name || mask === undefined) throw invalidArgument('Value does not fall within the expected range.');
  if (findRoleDefinitionByName(store, name)) throw roleNameTaken();
  return createRoleDefinition(store, { name, mask, ...rest });
}

function readLevel(body: JsonObject): Partial<NewRoleDefinition> {
  const mask = body.BasePermissions === undefined ? undefined : readMask(body.BasePermissions);
  return {
    ...(typeof body.Name === 'string' ? { name: body.Name } : {}),
    ...(typeof body.Description === 'string' ? { description: body.Description } : {}),
    ...(body.Order === undefined || body.Order === null ? {} : { order: Number(body.Order) }),
    ...(mask === undefined ? {} : { mask })
  };
}

function readMask(given: unknown): PermissionMask {
  const mask = fromBasePermissions(given);
  if (mask === null) throw invalidArgument('Value does not fall within the expected range.');
  return mask;
}

function found(role: RoleDefinition | null): RoleDefinition {
  if (!role) throw roleDefinitionNotFound();
  return role;
}
