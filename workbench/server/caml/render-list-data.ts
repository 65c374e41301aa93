import { findField } from '../fields/field-store';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { notKept } from '../protocol/sharepoint-error';
import { countMatching } from '../items/query-items';
import type { ListRecord, ViewRecord } from '../store/records';
import { findDefaultView, findViewById } from '../views/view-store';
import type { CamlQuery } from './caml-query';
import { parseCaml } from './parse-caml';
import { refinementsToQuery, refineQuery } from './refine-query';
import type { Refinements } from './refine-query';
import { runCaml } from './run-caml';
import type { CamlPage } from './run-caml';
import { permissionMask, requiredColumns, streamRow } from './stream-row';

/** What `RenderListDataAsStream` takes. Names are SharePoint's `RenderListDataParameters`. */
export interface RenderParameters {
  readonly viewXml?: string | undefined;
  readonly folderUrl?: string | undefined;
  readonly paging?: string | undefined;
  /** Id of the view to use where no XML is given; the default view when left out. */
  readonly viewId?: string | undefined;
  readonly datesInUtc: boolean;
  readonly addRequiredFields: boolean;
  /** Sum of SharePoint's `RenderListDataOptions`. */
  readonly renderOptions: number;
  /** What was chosen beside the view. */
  readonly refinements: Refinements;
}

const options = { listData: 2, listSchema: 4, disableAutoHyperlink: 2048 } as const;
const scopeNames = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;
const noView = '00000000-0000-0000-0000-000000000000';

/**
 * Answers `RenderListDataAsStream`: the rows alone, or, when more than the data is asked for, rows and schema side by side.
 *
 * @throws SharePointError for CAML that cannot be read, a folder or column that is not there, and above the list view threshold;
 * 501 for what is not kept here
 */
export function renderListData(context: RequestContext, list: ListRecord, parameters: RenderParameters): JsonObject {
  const unkept = parameters.renderOptions & ~(options.listData | options.listSchema | options.disableAutoHyperlink);
  if (unkept !== 0) throw notKept(`RenderOptions ${unkept}`);
  const query = refineQuery(queryOf(context, list, parameters), parameters.refinements);
  const columns = columnsOf(list, query, parameters);
  const request = { query, folderUrl: parameters.folderUrl, paging: parameters.paging };
  const page = runCaml(context.store, context.person, list, request);
  const rows = page.rows.map((item) => streamRow(context, list, item, columns, parameters));
  const data = listData(context, list, page, rows, parameters);
  if ((parameters.renderOptions & ~options.listData) === 0) return data;
  return {
    wpq: '',
    Templates: {},
    ListData: data,
    ...((parameters.renderOptions & options.listSchema) === 0
      ? {}
      : { ListSchema: listSchema(context, list, columns) }),
    BaseViewID: null,
    ListTemplateType: String(list.baseTemplate),
    listBaseType: list.baseType,
    listTitle: list.title,
    listName: `{${list.id.toUpperCase()}}`,
    listUrlDir: list.rootUrl,
    rootFolder: parameters.folderUrl ?? list.rootUrl,
    FolderPermissions: permissionMask(context, list.scopeId),
    TotalListItems: countMatching(context.store, context.person, list, null),
    EnableMinorVersions: list.settings.EnableMinorVersions
  };
}

function queryOf(
  { store, person }: RequestContext,
  list: ListRecord,
  { viewXml, viewId }: RenderParameters
): CamlQuery {
  const view = (viewId === undefined ? null : findViewById(store, list, viewId)) ?? findDefaultView(store, list);
  const xml = viewXml?.trim() ? viewXml : view ? viewToXml(view) : '';
  return parseCaml(xml, { userId: person.id, now: store.now() });
}

function viewToXml(view: ViewRecord): string {
  const fields = view.fields.map((name) => `<FieldRef Name="${name}" />`).join('');
  const scope = scopeNames[view.scope] ? ` Scope="${scopeNames[view.scope]}"` : '';
  const rowLimit = `<RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>`;
  return `<View${scope}><Query>${view.query}</Query><ViewFields>${fields}</ViewFields>${rowLimit}</View>`;
}

/** The columns of the view; without any, those SharePoint cannot do without. */
function columnsOf(
  list: ListRecord,
  { viewFields }: CamlQuery,
  { addRequiredFields }: RenderParameters
): readonly string[] {
  const title = list.baseType === 1 ? [] : ['Title'];
  const wanted = viewFields.length === 0 ? [...requiredColumns, ...title] : viewFields;
  return addRequiredFields ? [...new Set([...requiredColumns, ...wanted])] : wanted;
}

function listData(
  context: RequestContext,
  list: ListRecord,
  page: CamlPage,
  rows: readonly JsonObject[],
  parameters: RenderParameters
): JsonObject {
  const first = firstRowOf(parameters.paging);
  const next =
    page.next === null
      ? {}
      : {
          NextHref: `?${page.next}${refinementsToQuery(parameters.refinements)}&PageFirstRow=${first + rows.length}&View=${parameters.viewId ?? noView}`
        };
  return {
    Row: rows,
    FirstRow: first,
    FolderPermissions: permissionMask(context, list.scopeId),
    LastRow: first + rows.length - 1,
    RowLimit: page.rowLimit,
    ...next,
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
}

function firstRowOf(paging: string | undefined): number {
  return Number(/PageFirstRow=(\d+)/i.exec(paging ?? '')?.[1] ?? 1);
}

function listSchema({ store, webUrl }: RequestContext, list: ListRecord, columns: readonly string[]): JsonObject {
  const fields = columns.flatMap((name): readonly JsonValue[] => {
    const field = findField(store, list.number, name);
    if (!field) return [];
    const isReadOnly = field.readOnly || field.type === 'Computed' ? { ReadOnly: 'TRUE' } : {};
    return [
      {
        Name: field.internalName,
        FieldType: field.type,
        RealFieldName: field.internalName,
        DisplayName: field.title,
        ID: field.id,
        StaticName: field.staticName,
        SourceID: '',
        Type: field.type,
        Filterable: field.filterable ? 'TRUE' : 'FALSE',
        Sortable: field.sortable ? 'TRUE' : 'FALSE',
        ...isReadOnly
      }
    ];
  });
  return { LCID: '1033', Userid: '', HttpRoot: webUrl, listTemplate: String(list.baseTemplate), Field: fields };
}
