import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { isJsonObject } from '../protocol/json';
import type { JsonObject, JsonValue } from '../protocol/json';
import { node, resourceKey } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument, notKept } from '../protocol/sharepoint-error';
import { ITEM, LIST } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import type { ListRecord } from '../store/records';
import { parseCaml } from './parse-caml';
import { renderListData } from './render-list-data';
import type { RenderParameters } from './render-list-data';
import type { Refinements } from './refine-query';
import { runCaml } from './run-caml';

/** The items a CAML query found. */
const CAML_ITEMS = resourceKey<readonly ListItem[]>('SP.ListItemCollection.Caml');

/** `getitems`, `RenderListDataAsStream` and its elder `RenderListData`. */
export function camlRoutes(api: Api): void {
  api
    .type(LIST)
    .post('GetItems', getItems)
    .post('RenderListDataAsStream', renderAsStream)
    .post('RenderListData', renderAsText);
  api.type(CAML_ITEMS).queryable(ITEM, ({ value }) => ({ values: value }));
}

function getItems({ context, value: list, args }: Call<ListRecord>): Result {
  const query = args.find('query');
  if (!isJsonObject(query))
    throw invalidArgument('The parameter query does not exist or has a value that cannot be used in method.');
  const position = query.ListItemCollectionPosition;
  const { rows } = runCaml(context.store, context.person, list, {
    query: parseCaml(textOf(query.ViewXml) ?? '', { userId: context.person.id, now: context.store.now() }),
    folderUrl: textOf(query.FolderServerRelativeUrl),
    paging: isJsonObject(position) ? textOf(position.PagingInfo) : undefined
  });
  return node(
    CAML_ITEMS,
    rows.map((item) => ({ list, item }))
  );
}

function renderAsStream({ context, value: list, args }: Call<ListRecord>): Result {
  const given = args.find('parameters');
  const { parameters } = context.query;
  const render = readParameters(isJsonObject(given) ? given : {}, args.find('overrideParameters'));
  const viewId = render.viewId ?? parameters.view?.replace(/[{}]/g, '');
  return {
    kind: 'json',
    value: renderListData(context, list, {
      ...render,
      viewId,
      paging: render.paging ?? pagingOf(context.request.url),
      refinements: { ...lowerCased(new URLSearchParams(render.paging)), ...parameters, ...render.refinements }
    })
  };
}

/** The elder form answers with the rows as one text of JSON. */
function renderAsText({ context, value: list, args }: Call<ListRecord>): Result {
  const data = renderListData(context, list, { ...readParameters({}, undefined), viewXml: args.text('viewXml') });
  return { kind: 'value', value: JSON.stringify(data), type: 'Edm.String' };
}

/** Members of `RenderListDataParameters` that change what is in the rows, and are not kept here. */
const refused = [
  'AddAllFields',
  'AddAllViewFields',
  'AddRegionalSettings',
  'AudienceTarget',
  'ExpandGroups',
  'ExpandUserField',
  'FirstGroupOnly',
  'MergeDefaultView',
  'OriginalDate',
  'RenderURLFieldInJSON',
  'ReplaceGroup'
] as const;

function readParameters(given: JsonObject, overrides: JsonValue | undefined): RenderParameters {
  const override = isJsonObject(overrides) ? overrides : {};
  const unkept = refused.find((name) => Boolean(given[name]));
  if (unkept) throw notKept(unkept);
  return {
    viewXml: textOf(given.OverrideViewXml) ?? textOf(given.ViewXml),
    folderUrl: textOf(given.FolderServerRelativeUrl) ?? textOf(override.RootFolder),
    paging: textOf(given.Paging),
    viewId: textOf(override.ViewId)?.replace(/[{}]/g, ''),
    datesInUtc: given.DatesInUtc === true,
    addRequiredFields: given.AddRequiredFields === true,
    renderOptions: Number(given.RenderOptions ?? 0),
    refinements: lowerCased(
      Object.entries(override).filter((member): member is [string, string] => typeof member[1] === 'string')
    )
  };
}

function lowerCased(parameters: Iterable<readonly [string, string]>): Refinements {
  return Object.fromEntries([...parameters].map(([name, text]) => [name.toLowerCase(), text]));
}

/** A `NextHref` is made to be put behind the address: `RenderListDataAsStream?Paged=TRUE&p_ID=30&...`. */
function pagingOf(url: URL): string | undefined {
  return /^true$/i.test(url.searchParams.get('Paged') ?? '') ? url.search : undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
