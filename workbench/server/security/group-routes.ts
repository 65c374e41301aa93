import type { Api } from '../api/api';
import { requireKept } from '../api/body-dialect';
import type { Call } from '../api/call';
import type { JsonObject } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { NOTHING, created, node } from '../protocol/result';
import type { NodeResult, Result } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { USER, WEB } from '../api/resource-keys';
import type { Site, Store } from '../store/store';
import { createDefaultGroups } from './default-groups';
import { mayEditMembership, mayManageGroup, mayViewMembership, requireAllowed } from './group-policies';
import {
  createGroup,
  findAssociatedGroup,
  findGroup,
  findGroupByTitle,
  listGroups,
  listGroupsOf,
  removeGroup,
  updateGroup
} from '../principals/groups';
import type { Association, NewGroup, SiteGroup } from '../principals/groups';
import { requirePermission } from './policies';
import { findPrincipal, findPrincipalByLogin } from '../principals/principals';
import { principalNameTaken, principalNotFound } from './refusals';
import { GROUP, GROUPS, GROUP_USERS, SITE_GROUPS } from './resources';
import { WEB_SCOPE } from './schema';
import { principalTypes } from '../principals/schema';

const writableProperties = [
  'Title',
  'Description',
  'AllowMembersEditMembership',
  'OnlyAllowMembersViewMembership',
  'OwnerTitle'
] as const;

/** `web/sitegroups`, the web's associated groups and the groups of a person. */
export function groupRoutes(api: Api): void {
  api
    .type(WEB)
    .get('SiteGroups', ({ value: site }) => node(SITE_GROUPS, site))
    .get('AssociatedOwnerGroup', ({ context }) => associated(context, 'owner'))
    .get('AssociatedMemberGroup', ({ context }) => associated(context, 'member'))
    .get('AssociatedVisitorGroup', ({ context }) => associated(context, 'visitor'))
    .post('CreateDefaultAssociatedGroups', createAssociated);
  api.type(USER).get('Groups', ({ context, value: user }) => node(GROUPS, listGroupsOf(context.store, user.id)));
  api.type(GROUPS).collection(GROUP, ({ value: groups }) => groups);
  siteGroupsRoutes(api);
  groupItselfRoutes(api);
}

function siteGroupsRoutes(api: Api): void {
  const byId = ({ context, args }: Call<unknown>): NodeResult =>
    node(GROUP, found(findGroup(context.store, args.number('id'))));
  api
    .type(SITE_GROUPS)
    .collection(GROUP, ({ context }) => listGroups(context.store))
    .byKey(byId)
    .get('getById', byId)
    .get('getByName', ({ context, args }) => node(GROUP, found(findGroupByTitle(context.store, args.text('name')))))
    .add(({ context }) => {
      requireKept(api.type(GROUP), context.body, writableProperties);
      return created(GROUP, addGroup(context));
    })
    .post('removeById', ({ context, args }) => remove(context, found(findGroup(context.store, args.number('id')))))
    .post('removeByLoginName', ({ context, args }) =>
      remove(context, found(findGroupByTitle(context.store, args.text('loginName'))))
    );
}

function groupItselfRoutes(api: Api): void {
  api
    .type(GROUP)
    .identifiedBy({ type: () => 'SP.Group', link: (group) => `Web/SiteGroups/GetById(${group.id})` })
    .properties({
      Id: (group) => group.id,
      IsHiddenInUI: () => false,
      LoginName: (group) => group.title,
      Title: (group) => group.title,
      PrincipalType: () => principalTypes.sharePointGroup,
      AllowMembersEditMembership: (group) => group.allowMembersEditMembership,
      AllowRequestToJoinLeave: () => false,
      AutoAcceptRequestToJoinLeave: () => false,
      Description: (group) => group.description || null,
      OnlyAllowMembersViewMembership: (group) => group.onlyMembersView,
      OwnerTitle: (group, { store }) => findPrincipal(store, group.ownerId)?.title ?? '',
      RequestToJoinLeaveEmailSetting: () => ''
    })
    .onDemand({
      CanCurrentUserEditMembership: (group, context) => mayEditMembership(context, group),
      CanCurrentUserManageGroup: (group, context) => mayManageGroup(context, group),
      CanCurrentUserViewMembership: (group, context) => mayViewMembership(context, group)
    })
    .get('Users', ({ value: group }) => node(GROUP_USERS, group))
    .get('Owner', ({ context, value: group }) => showOwner(context, group))
    .post('SetUserAsOwner', ({ context, value: group, args }) =>
      change(context, group, { ownerId: args.number('ownerId') })
    )
    .merge(({ context, value: group }) => {
      requireKept(api.type(GROUP), context.body, writableProperties);
      return change(context, group, readGroup(context, context.body));
    })
    .remove(({ context, value: group }) => remove(context, group));
}

function associated({ store }: RequestContext, association: Association): Result {
  return node(GROUP, found(findAssociatedGroup(store, association)));
}

/** Makes those of the three groups that are missing. */
function createAssociated({ context: { store, person }, args }: Call<Site>): Result {
  requirePermission(store, person, WEB_SCOPE, 'ManagePermissions');
  createDefaultGroups(store, String(args.find('groupNameSeed', 2) ?? '') || siteTitle(store));
  return NOTHING;
}

function siteTitle(store: Store): string {
  return store.one<{ title: string }>('SELECT title FROM webs WHERE id = ?', store.site.webId)?.title ?? 'Site';
}

function addGroup(context: RequestContext): SiteGroup {
  const { store, person } = context;
  requirePermission(store, person, WEB_SCOPE, 'CreateGroups');
  const { title, ...rest } = readGroup(context, context.body);
  if (!title) throw invalidArgument('The parameter Title cannot be null or empty.');
  if (findPrincipalByLogin(store, title)) throw principalNameTaken();
  return createGroup(store, { ownerId: person.id, title, onlyMembersView: true, ...rest });
}

function change(context: RequestContext, group: SiteGroup, changes: Partial<NewGroup>): Result {
  requireAllowed(mayManageGroup(context, group));
  const namesake = changes.title === undefined ? null : findPrincipalByLogin(context.store, changes.title);
  if (namesake && namesake.id !== group.id) throw principalNameTaken();
  if (changes.ownerId !== undefined && !findPrincipal(context.store, changes.ownerId)) throw principalNotFound('User');
  updateGroup(context.store, group.id, changes);
  return NOTHING;
}

function remove(context: RequestContext, group: SiteGroup): Result {
  requireAllowed(mayManageGroup(context, group));
  removeGroup(context.store, group.id);
  return NOTHING;
}

function showOwner({ store }: RequestContext, group: SiteGroup): Result {
  const ownerGroup = findGroup(store, group.ownerId);
  if (ownerGroup) return node(GROUP, ownerGroup);
  const owner = findPrincipal(store, group.ownerId);
  if (!owner) throw principalNotFound('User');
  return node(USER, owner);
}

function readGroup({ store }: RequestContext, body: JsonObject): Partial<NewGroup> {
  const ownerId = typeof body.OwnerTitle === 'string' ? findGroupByTitle(store, body.OwnerTitle)?.id : undefined;
  return {
    ...(typeof body.Title === 'string' ? { title: body.Title } : {}),
    ...(typeof body.Description === 'string' ? { description: body.Description } : {}),
    ...(typeof body.AllowMembersEditMembership === 'boolean'
      ? { allowMembersEditMembership: body.AllowMembersEditMembership }
      : {}),
    ...(typeof body.OnlyAllowMembersViewMembership === 'boolean'
      ? { onlyMembersView: body.OnlyAllowMembersViewMembership }
      : {}),
    ...(ownerId === undefined ? {} : { ownerId })
  };
}

function found(group: SiteGroup | null): SiteGroup {
  if (!group) throw principalNotFound('Group');
  return group;
}
