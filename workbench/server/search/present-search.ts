import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { refinementToken } from './read-refinement-filter';
import type { Hit, RefinerCounts, SearchAnswer } from './run-search';
import { readValues } from './search-functions';
import type { SearchRequest } from './search-request';
import { summarize } from './summarize';

/** What SharePoint shows of a hit when the request selects nothing. */
const defaultProperties = [
  'Title',
  'Author',
  'Size',
  'Path',
  'Description',
  'Write',
  'LastModifiedTime',
  'CollapsingStatus',
  'HitHighlightedSummary',
  'HitHighlightedProperties',
  'contentclass',
  'PictureThumbnailURL',
  'ServerRedirectedURL',
  'FileExtension',
  'ContentTypeId',
  'ParentLink',
  'ViewsLifeTime',
  'ViewsRecent',
  'SiteName',
  'SiteTitle',
  'IsDocument',
  'FileType',
  'IsContainer',
  'SPWebUrl',
  'UniqueId',
  'OriginalPath',
  'SiteId',
  'WebId',
  'ListId',
  'ListItemID'
] as const;

/** The answer as `postquery` and `query` write it; every value is a text, as SharePoint writes them. */
export function presentSearch(context: RequestContext, request: SearchRequest, answer: SearchAnswer): JsonObject {
  return {
    ElapsedTime: 12,
    PrimaryQueryResult: {
      CustomResults: [],
      QueryId: '7d3c3b0e-92b4-4d37-9f5c-6c1e6e5b8a10',
      QueryRuleId: '00000000-0000-0000-0000-000000000000',
      RefinementResults: answer.refiners.length === 0 ? null : presentRefiners(answer.refiners),
      RelevantResults: presentRows(context, request, answer),
      SpecialTermResults: null
    },
    Properties: [
      property('RowLimit', String(request.rowLimit), 'Edm.Int32'),
      property('SourceId', '8413cd39-2156-4e00-b54d-11efd9abdb89', 'Edm.Guid')
    ],
    SecondaryQueryResults: [],
    SpellingSuggestion: '',
    TriggeredRules: []
  };
}

function presentRefiners(refiners: readonly RefinerCounts[]): JsonObject {
  return {
    GroupTemplateId: null,
    ItemTemplateId: null,
    Properties: [],
    Refiners: refiners.map((refiner) => ({
      Entries: refiner.entries.map((entry) => ({
        RefinementCount: String(entry.count),
        RefinementName: entry.value,
        RefinementToken: refinementToken(entry.value),
        RefinementValue: entry.value
      })),
      Name: refiner.property
    })),
    ResultTitle: null,
    ResultTitleUrl: null
  };
}

function presentRows(context: RequestContext, request: SearchRequest, answer: SearchAnswer): JsonObject {
  return {
    GroupTemplateId: null,
    ItemTemplateId: null,
    Properties: [property('GenerationId', '9223372036854775806', 'Edm.Int64')],
    ResultTitle: null,
    ResultTitleUrl: null,
    RowCount: answer.hits.length,
    Table: { Rows: answer.hits.map((hit) => ({ Cells: presentCells(context, request, answer, hit) })) },
    TotalRows: answer.total,
    TotalRowsIncludingDuplicates: answer.total
  };
}

function presentCells(context: RequestContext, request: SearchRequest, answer: SearchAnswer, hit: Hit): JsonValue {
  const selected = request.selectProperties.length === 0 ? defaultProperties : request.selectProperties;
  const stored = JSON.parse(hit.properties) as Readonly<Record<string, JsonValue>>;
  const computed = compute(context, request, answer, hit);
  const cells = selected.map((name) => {
    const key = name.toLowerCase();
    const [content, type] = computed[key]?.() ?? [textOf(stored[key]), 'Edm.String'];
    return property(name, content, content === null ? 'Null' : type);
  });
  return [
    property('Rank', rankOf(hit), 'Edm.Double'),
    property('DocId', String(hit.id), 'Edm.Int64'),
    ...cells,
    property('PartitionId', context.store.site.siteId, 'Edm.Guid'),
    property('UrlZone', '0', 'Edm.Int32')
  ];
}

type Computed = () => readonly [string | null, string];

function compute(
  context: RequestContext,
  request: SearchRequest,
  answer: SearchAnswer,
  hit: Hit
): Readonly<Record<string, Computed>> {
  const { store, origin, webUrl } = context;
  const address: Computed = () => [`${origin}${encodeURI(hit.path)}`, 'Edm.String'];
  const number =
    (content: number): Computed =>
    () => [String(content), 'Edm.Int64'];
  const moment =
    (iso: string): Computed =>
    () => [iso.replace(/Z$/, '.0000000Z'), 'Edm.DateTime'];
  const text =
    (content: string | null): Computed =>
    () => [content, 'Edm.String'];
  const stored = JSON.parse(hit.properties) as Readonly<Record<string, JsonValue>>;
  return {
    rank: () => [rankOf(hit), 'Edm.Double'],
    docid: number(hit.id),
    workid: number(hit.id),
    size: number(hit.size),
    listitemid: number(hit.itemId),
    path: address,
    originalpath: address,
    created: moment(hit.created),
    write: moment(hit.modified),
    lastmodifiedtime: moment(hit.modified),
    listid: text(hit.listId),
    siteid: text(store.site.siteId),
    webid: text(store.site.webId),
    spweburl: text(webUrl),
    spsiteurl: text(webUrl),
    sitename: text(webUrl),
    parentlink: text(`${origin}${encodeURI(String(stored.parentlink))}`),
    uniqueid: text(`{${String(stored.uniqueid).toUpperCase()}}`),
    isdocument: () => [hit.isDocument === 1 ? 'true' : 'false', 'Edm.Boolean'],
    iscontainer: () => [stored.iscontainer === 1 ? 'true' : 'false', 'Edm.Boolean'],
    hithighlightedsummary: () => [summarize(store, hit.id, answer.ranking, request.summaryLength), 'Edm.String'],
    sitetitle: () => [store.one<{ title: string }>('SELECT title FROM webs')?.title ?? '', 'Edm.String'],
    collapsingstatus: number(0),
    viewslifetime: text(null),
    viewsrecent: text(null)
  };
}

function textOf(stored: JsonValue | undefined): string | null {
  if (stored === null || stored === undefined) return null;
  return Array.isArray(stored) ? readValues(JSON.stringify(stored)).join(';') : String(stored);
}

function rankOf(hit: Hit): string {
  return String(hit.score === null ? 0 : -hit.score);
}

function property(Key: string, Value: string | null, ValueType: string): JsonObject {
  return { Key, Value, ValueType };
}
