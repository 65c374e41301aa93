import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { isJsonObject } from '../protocol/json';
import type { JsonObject, JsonValue } from '../protocol/json';
import { node, resourceKey } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { LIST } from '../api/resource-keys';
import { requirePermission } from '../security';
import type { ListRecord } from '../store/records';
import { changeToken, changeTypes, readChanges, readChangeToken } from './change-log';
import type { ItemChange } from './change-log';

interface ListChange {
  readonly list: ListRecord;
  readonly change: ItemChange;
}

const CHANGES = resourceKey<readonly ListChange[]>('SP.ChangeCollection');
const CHANGE = resourceKey<ListChange>('SP.ChangeItem');

/** As many changes as SharePoint gives at once. */
const FETCH_LIMIT = 1000;

/** `GetChanges` of a list: what happened to its items after a token. Like SharePoint's log it names items the asker may not read, never what is in them. */
export function changeRoutes(api: Api): void {
  api.type(LIST).post('GetChanges', getChanges);
  api.type(CHANGES).collection(CHANGE, ({ value: changes }) => changes);
  api
    .type(CHANGE)
    .identifiedBy({ type: () => 'SP.ChangeItem', link: ({ change }) => `SP.ChangeItem${change.number}` })
    .properties({
      ChangeToken: ({ list, change }, context) => ({ StringValue: changeToken(context.store, list, change.number) }),
      ChangeType: ({ change }) => change.kind,
      SiteId: (_, context) => context.store.site.siteId,
      Time: ({ change }) => change.time,
      ItemId: ({ change }) => change.itemId,
      ListId: ({ list }) => list.id,
      UniqueId: ({ change }) => change.uniqueId,
      WebId: (_, context) => context.store.site.webId
    });
}

function getChanges({ context, value: list }: Call<ListRecord>): Result {
  requirePermission(context.store, context.person, list.scopeId, 'ViewListItems');
  const query = isJsonObject(context.body.query) ? context.body.query : {};
  const after = readToken(query.ChangeTokenStart, list) ?? 0;
  const upTo = readToken(query.ChangeTokenEnd, list) ?? Number.MAX_SAFE_INTEGER;
  const limit = Math.min(Number(query.FetchLimit ?? FETCH_LIMIT) || FETCH_LIMIT, FETCH_LIMIT);
  const kinds = wantedKinds(query);
  if (query.Item !== true || kinds.length === 0) return node(CHANGES, []);
  const changes = readChanges(context.store, list, after, upTo, limit).filter((change) => kinds.includes(change.kind));
  return node(
    CHANGES,
    changes.map((change) => ({ list, change }))
  );
}

function wantedKinds(query: JsonObject): readonly number[] {
  const kinds = [
    [query.Add, changeTypes.added],
    [query.Update, changeTypes.updated],
    [query.DeleteObject, changeTypes.removed],
    [query.Restore, changeTypes.restored]
  ] as const;
  return kinds.filter(([isWanted]) => isWanted === true).map(([, kind]) => kind);
}

function readToken(content: JsonValue | undefined, list: ListRecord): number | null {
  const token = isJsonObject(content) ? content.StringValue : content;
  if (typeof token !== 'string' || token === '') return null;
  const number = readChangeToken(token, list);
  if (number === null)
    throw invalidArgument('The changeToken refers to an object that does not exist, or to another one.');
  return number;
}
