import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { expand } from '../api/present';
import type { RequestContext } from '../api/request-context';
import type { Page } from '../api/resource-type';
import { created, node, NOTHING } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidOperation, notKept } from '../protocol/sharepoint-error';
import type { Projection } from '../odata/query-options';
import { FILE, FOLDER, ITEM, ITEMS, LIST } from '../api/resource-keys';
import type { ListItem, ListItems } from '../api/resource-keys';
import { effectivePermissions, requireAddItem, requireEditItem, toBasePermissions } from '../security';
import { value } from '../protocol/result';
import { fieldValueRoutes } from './field-value-routes';
import { itemUrl } from './find-items';
import { itemETag, requireDeleteTree, requireItem, requireWritable } from './item-policies';
import { isReferenceName, presentItemFields } from './present-item';
import { queryItems } from './query-items';
import { readItemBody } from './read-input';
import { requireRestQuery } from './rest-query-policies';
import { readSkipToken, writeSkipToken } from './skip-token';
import { contentTypeIds, addItem, removeItem, updateItem } from './write-items';
import { validateRoutes } from './validate-routes';
import { versionRoutes } from './version-routes';

/** How many items come when no one says, and how many at most. */
const DEFAULT_TOP = 100;
const MAXIMUM_TOP = 5000;

/** Items of a list: queried, read, added, changed and removed. */
export function itemRoutes(api: Api): void {
  api
    .type(ITEMS)
    .queryable(ITEM, readPage)
    .byKey(({ context, value: { list }, args }) => node(ITEM, requireItem(context, list, args.number('id'))))
    .get('GetById', ({ context, value: { list }, args }) => node(ITEM, requireItem(context, list, args.number('id'))))
    .get('GetByStringId', ({ context, value: { list }, args }) =>
      node(ITEM, requireItem(context, list, args.number('sId')))
    )
    .add(add, ({ list }) => list.settings.itemType);
  api
    .type(LIST)
    .get('GetItemById', ({ context, value: list, args }) => node(ITEM, requireItem(context, list, args.number('id'))))
    .get('GetItemByStringId', ({ context, value: list, args }) =>
      node(ITEM, requireItem(context, list, args.number('sId')))
    )
    .post('AddItem', ({ context, value: list, args }) => add({ context, value: { list }, args }));
  api
    .type(ITEM)
    .identifiedBy({
      type: ({ list }) => list.settings.itemType,
      link: ({ list, item }) => `Web/Lists(guid'${list.id}')/Items(${item.ID})`,
      etag: ({ item }) => itemETag(item)
    })
    .presentedBy((entity, context, projection) => presentItem(api, context, entity, projection))
    .get('EffectiveBasePermissionsForUI', ({ context, value: { item } }) =>
      value(toBasePermissions(effectivePermissions(context.store, context.person, item.scopeId)), 'SP.BasePermissions')
    )
    .get('ParentList', ({ value: { list } }) => node(LIST, list))
    .get('Folder', ({ value: entity }) =>
      entity.item.FSObjType === 1 ? node(FOLDER, { ...entity, url: itemUrl(entity.item) }) : value(null)
    )
    .get('File', ({ value: entity }) =>
      entity.list.baseType === 1 && entity.item.FSObjType === 0 ? node(FILE, entity) : value(null)
    )
    .merge(change)
    .remove(remove)
    .post('DeleteWithParameters', remove);
  fieldValueRoutes(api);
  validateRoutes(api);
  versionRoutes(api);
}

function presentItem(
  api: Api,
  context: RequestContext,
  entity: ListItem,
  projection: Projection
): ReturnType<typeof expand> {
  const type = api.type(ITEM);
  const properties = projection.select.flatMap((name) => type.propertyList.get(name.toLowerCase()) ?? []);
  const isNavigation = (name: string): boolean =>
    type.propertyList.has(name.toLowerCase()) ||
    (type.routes.has(name.toLowerCase()) && !isReferenceName(context, entity.list, name));
  const navigations = new Map(
    [...projection.expand].filter(([, inner]) => !isReferenceName(context, entity.list, inner.name))
  );
  const fields = presentItemFields(context, entity, projection, isNavigation);
  const own = Object.fromEntries(properties.map((property) => [property.name, property.read(entity, context)]));
  return {
    ...expand(api, context, api.named(ITEM.name), entity, { ...projection, expand: navigations }),
    ...fields,
    ...own
  };
}

function readPage({ context, value: { list } }: Call<ListItems>): Page<ListItem> {
  const { filter, orderBy, top, skipToken } = context.query;
  requireRestQuery(context.store, list, context.query);
  const limit = Math.min(top ?? DEFAULT_TOP, MAXIMUM_TOP);
  if (limit === 0) return { values: [] };
  const position = skipToken === null ? null : readSkipToken(skipToken, orderBy);
  const page = queryItems(context.store, context.person, list, { filter, orderBy, limit, position });
  const values = page.rows.map((item) => ({ list, item }));
  if (!page.next) return { values };
  return { values, nextLink: nextLink(context, writeSkipToken(page.next, orderBy)) };
}

/** The address of the next page: this request's, with a token. */
function nextLink(context: RequestContext, token: string): string {
  const url = new URL(context.request.url);
  const rest = [...url.searchParams]
    .filter(([name]) => name.toLowerCase() !== '$skiptoken')
    .map(([name, content]) => `${encodeURIComponent(name)}=${encodeURIComponent(content)}`);
  return `${url.origin}${url.pathname}?${[`%24skiptoken=${encodeURIComponent(token)}`, ...rest].join('&')}`;
}

function add({ context, value: { list } }: Call<ListItems>): Result {
  const { body, store, person } = context;
  requireAddItem(store, person, list);
  const isFolder =
    body.FileSystemObjectType === 1 || String(body.ContentTypeId ?? '').startsWith(contentTypeIds.folder);
  if (list.baseType === 1 && !isFolder)
    throw invalidOperation('To add an item to a document library, use SPFileCollection.Add()', '-2130575350');
  const cells = readItemBody(store, list, body);
  const leafName = isFolder ? String(body.FileLeafRef ?? body.Title ?? '') : undefined;
  const item = addItem(store, list, {
    cells,
    authorId: person.id,
    isFolder,
    ...(leafName === undefined ? {} : { leafName }),
    ...(typeof body.ContentTypeId === 'string' ? { contentTypeId: body.ContentTypeId } : {})
  });
  return created(ITEM, { list, item });
}

function change({ context, value: { list, item } }: Call<ListItem>): Result {
  const { store, person, body } = context;
  requireEditItem(store, person, list, item);
  requireWritable(context, { list, item });
  if (body.ContentTypeId !== undefined && body.ContentTypeId !== item.ContentTypeId)
    throw notKept(`${list.settings.itemType}.ContentTypeId`);
  const leafName =
    typeof body.FileLeafRef === 'string' && body.FileLeafRef !== item.FileLeafRef ? body.FileLeafRef : undefined;
  const changed = updateItem(store, list, item, {
    cells: readItemBody(store, list, body),
    editorId: person.id,
    ...(leafName === undefined ? {} : { leafName })
  });
  return node(ITEM, { list, item: changed });
}

function remove({ context, value: { list, item } }: Call<ListItem>): Result {
  requireDeleteTree(context, list, item);
  requireWritable(context, { list, item });
  removeItem(context.store, list, item);
  return NOTHING;
}
