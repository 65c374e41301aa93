import type { Api } from '../api/api';
import type { Call } from '../api/call';
import type { RequestContext } from '../api/request-context';
import { NOTHING, node, resourceKey, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { fileNotFound, invalidArgument } from '../protocol/sharepoint-error';
import { findItemByUrl } from '../items/find-items';
import { ITEM, SITE, USER, WEB } from '../api/resource-keys';
import { WEB_SCOPE, mayIn, requireAddItem } from '../security';
import { findPrincipal } from '../principals/principals';
import { readLists } from '../store/find-lists';
import type { Store } from '../store/store';
import { findRecycled, listRecycled, moveToSecondStage, purgeItem, restoreItem } from './recycle-bin';
import type { RecycledItem } from './recycle-bin';
import { recycleFile } from './write-file';

/** Whose bin: the site's shows administrators everything, the web's shows people what they deleted. */
interface Bin {
  readonly isOfSite: boolean;
}

const RECYCLE_BIN = resourceKey<Bin>('SP.RecycleBinItemCollection');
const RECYCLED = resourceKey<RecycledItem>('SP.RecycleBinItem');

/** What was deleted can be seen, put back or deleted for good. */
export function recycleRoutes(api: Api): void {
  api.type(WEB).get('RecycleBin', () => node(RECYCLE_BIN, { isOfSite: false }));
  api.type(SITE).get('RecycleBin', () => node(RECYCLE_BIN, { isOfSite: true }));
  api.type(ITEM).post('Recycle', ({ context, value: entity }) => value(recycleFile(context, entity), 'Edm.Guid'));
  api
    .type(RECYCLE_BIN)
    .collection(RECYCLED, ({ context }) => visible(context))
    .byKey(find)
    .get('GetById', find)
    .post('RestoreAll', (call) => forAll(call, restore))
    .post('DeleteAll', (call) => forAll(call, ({ store }, item) => purgeItem(store, item)))
    .post('MoveAllToSecondStage', (call) => forAll(call, ({ store }, item) => moveToSecondStage(store, item)))
    .post('DeleteAllSecondStageItems', (call) =>
      forAll(call, ({ store }, item) => item.state === 2 && purgeItem(store, item))
    );
  describeRecycled(api);
  api
    .type(RECYCLED)
    .get('Author', ({ context, value: item }) => person(context.store, item.authorId))
    .get('DeletedBy', ({ context, value: item }) => person(context.store, item.deletedById))
    .post('Restore', ({ context, value: item }) => done(restore(context, item)))
    .post('DeleteObject', ({ context, value: item }) => done(purgeItem(context.store, item)))
    .post('MoveToSecondStage', ({ context, value: item }) => done(moveToSecondStage(context.store, item)));
}

function describeRecycled(api: Api): void {
  const directory = (item: RecycledItem): string => item.dirName.replace(/^\//, '');
  const name = (store: Store, id: number): string => findPrincipal(store, id)?.title ?? '';
  const email = (store: Store, id: number): string => findPrincipal(store, id)?.email ?? '';
  api
    .type(RECYCLED)
    .identifiedBy({ type: () => 'SP.RecycleBinItem', link: (item) => `Web/RecycleBin(guid'${item.id}')` })
    .properties({
      AuthorEmail: (item, { store }) => email(store, item.authorId),
      AuthorName: (item, { store }) => name(store, item.authorId),
      DeletedByEmail: (item, { store }) => email(store, item.deletedById),
      DeletedByName: (item, { store }) => name(store, item.deletedById),
      DeletedDate: (item) => item.deletedDate,
      DeletedDateLocalFormatted: (item) => item.deletedDate.slice(0, 16).replace('T', ' '),
      DirName: directory,
      DirNamePath: (item) => ({ DecodedUrl: directory(item) }),
      Id: (item) => item.id,
      ItemState: (item) => item.state,
      ItemType: (item) => item.itemType,
      LeafName: (item) => item.leafName,
      LeafNamePath: (item) => ({ DecodedUrl: item.leafName }),
      Size: (item) => String(item.size),
      Title: (item) => item.title
    });
}

function visible({ store, person: asker }: RequestContext): readonly RecycledItem[] {
  return listRecycled(store, asker, mayIn(store, asker, WEB_SCOPE, 'ManageWeb'));
}

function find({ context, args }: Call<Bin>): Result {
  const id = args.text('id');
  const found = findRecycled(context.store, id);
  if (found === null || !visible(context).some((item) => item.id === found.id))
    throw invalidArgument('Value does not fall within the expected range.');
  return node(RECYCLED, found);
}

/** @throws SharePointError 403 for who may no longer add to where it was, even if they deleted it while they might */
function restore({ store, person: asker }: RequestContext, recycled: RecycledItem): void {
  const list = readLists(store).find((candidate) => candidate.number === recycled.listNumber);
  if (!list) throw fileNotFound();
  const folder = findItemByUrl(store, list, recycled.dirName);
  requireAddItem(store, asker, list, folder?.scopeId ?? list.scopeId);
  restoreItem(store, recycled);
}

function done(_: void): Result {
  return NOTHING;
}

function forAll({ context }: Call<Bin>, work: (context: RequestContext, item: RecycledItem) => unknown): Result {
  for (const item of visible(context)) work(context, item);
  return NOTHING;
}

function person(store: Store, id: number): Result {
  const found = findPrincipal(store, id);
  return found === null ? value(null) : node(USER, found);
}
