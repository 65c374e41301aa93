import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { emptyCollections } from '../api/empty-collection';
import { refuseOperations } from '../api/refuse-operations';
import type { JsonObject } from '../protocol/json';
import { created, node, NOTHING, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { listNotFound, listTitleNotFound, versionConflict } from '../protocol/sharepoint-error';
import { FIELDS, FOLDER, ITEMS, LIST, LISTS, VIEW, VIEWS, WEB } from '../api/resource-keys';
import { requirePermission, visibleLists, WEB_SCOPE } from '../security';
import type { ListRecord } from '../store/records';
import type { Site } from '../store/store';
import { findDefaultView } from '../views/view-store';
import { listProperties } from './list-properties';
import { requireListManager, requireVisibleList } from '../security/list-policies';
import { readListValidation } from './list-validation';
import { readListChanges } from './read-list-changes';
import { createList, deleteList, updateList } from './list-store';
import { findListById, findListByTitle, findListByUrl, readLists } from '../store/find-lists';

/** Lists of the web: found by id and title, made, changed and removed. */
export function listRoutes(api: Api): void {
  api
    .type(LISTS)
    .collection(LIST, ({ context }) => readVisibleLists(context))
    .byKey(findById)
    .get('GetById', findById)
    .get('GetByTitle', findByTitle)
    .post('EnsureSiteAssetsLibrary', (call) => ensureLibrary(call, 'Site Assets', 'SiteAssets', 101))
    .post('EnsureSitePagesLibrary', (call) => ensureLibrary(call, 'Site Pages', 'SitePages', 119))
    .add(addList);
  listProperties(api);
  emptyCollections(api, LIST, ['EventReceivers', 'UserCustomActions', 'WorkflowAssociations', 'Subscriptions']);
  // The recycle bin here keeps items and files only: what could not be restored is not recycled.
  refuseOperations(api.type(LIST), ['Recycle']);
  api
    .type(LIST)
    .get('Fields', ({ value: list }) => node(FIELDS, { list }))
    .get('Items', ({ value: list }) => node(ITEMS, { list }))
    .get('Views', ({ value: list }) => node(VIEWS, list))
    .get('RootFolder', ({ value: list }) => node(FOLDER, { list, item: null, url: list.rootUrl }))
    .get('ParentWeb', ({ context }) => node(WEB, context.store.site))
    .get('DefaultView', ({ context, value: list }) => defaultView(context, list))
    .post('ReserveListItemId', ({ context, value: list }) => reserveId(context, list))
    .merge(changeList)
    .remove(removeList);
}

type Context = Call<unknown>['context'];

function readVisibleLists(context: Context): readonly ListRecord[] {
  const condition = visibleLists(context.store, context.person);
  const rows = context.store.all<{ number: number }>(
    `SELECT number FROM lists WHERE ${condition.sql}`,
    ...condition.parameters
  );
  const visible = new Set(rows.map((row) => row.number));
  return readLists(context.store).filter((list) => visible.has(list.number));
}

function findById({ context, args }: Call<Site>): Result {
  const list = findListById(context.store, args.text('id'));
  if (!list) throw listNotFound();
  return node(LIST, requireVisibleList(context, list));
}

function findByTitle({ context, args }: Call<Site>): Result {
  const title = args.text('title');
  const list = findListByTitle(context.store, title);
  if (!list) throw listTitleNotFound(title, context.webUrl);
  return node(LIST, requireVisibleList(context, list));
}

function addList({ context }: Call<Site>): Result {
  requirePermission(context.store, context.person, WEB_SCOPE, 'ManageLists');
  const body = bodyOf(context.body);
  const changes = readListChanges(body);
  const list = createList(context.store, {
    ...changes,
    title: String(body.Title ?? ''),
    baseTemplate: Number(body.BaseTemplate ?? 100),
    authorId: context.person.id,
    ...(typeof body.Url === 'string' ? { url: body.Url } : {})
  });
  return created(LIST, validated(context, list, body));
}

function ensureLibrary({ context }: Call<Site>, title: string, url: string, baseTemplate: number): Result {
  const known = findListByUrl(context.store, url);
  if (known) return node(LIST, requireVisibleList(context, known));
  requirePermission(context.store, context.person, WEB_SCOPE, 'ManageLists');
  return node(LIST, createList(context.store, { title, url, baseTemplate, authorId: context.person.id }));
}

function changeList({ context, value: list }: Call<ListRecord>): Result {
  requireListManager(context, list);
  requireListVersion(context, list);
  const body = bodyOf(context.body);
  context.store.transaction(() => updateList(context.store, validated(context, list, body), readListChanges(body)));
  return NOTHING;
}

/** The list with the validation a body gives it. */
function validated({ store }: Context, list: ListRecord, body: JsonObject): ListRecord {
  const validation = readListValidation(store, list, body);
  return validation ? updateList(store, list, { settings: { validation } }) : list;
}

function removeList({ context, value: list }: Call<ListRecord>): Result {
  requireListManager(context, list);
  requireListVersion(context, list);
  deleteList(context.store, list);
  return NOTHING;
}

function requireListVersion({ request }: Context, list: ListRecord): void {
  const wanted = request.headers['if-match'];
  const current = `"${list.version}"`;
  if (wanted !== undefined && wanted !== '*' && wanted.replace(/^W\//, '') !== current)
    throw versionConflict(wanted, current);
}

function defaultView(context: Context, list: ListRecord): Result {
  const view = findDefaultView(context.store, list);
  return view ? node(VIEW, { list, view }) : value(null);
}

/** Takes the next item id out of use. @returns the id */
function reserveId(context: Context, list: ListRecord): Result {
  requirePermission(context.store, context.person, list.scopeId, 'AddListItems');
  const table = `list_${list.number}`;
  const last = context.store.one<{ seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = ?', table);
  if (last) context.store.run('UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = ?', table);
  else context.store.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, 1)', table);
  return value((last?.seq ?? 0) + 1, 'Edm.Int32');
}

/** Some clients wrap the body in `parameters`. */
function bodyOf(body: JsonObject): JsonObject {
  return typeof body.parameters === 'object' && body.parameters !== null && !Array.isArray(body.parameters)
    ? (body.parameters as JsonObject)
    : body;
}
