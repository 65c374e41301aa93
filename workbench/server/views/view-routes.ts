import { findFieldByNameOrTitle } from '../fields/field-store';
import type { Api } from '../api/api';
import type { Call } from '../api/call';
import type { JsonObject } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { created, node, NOTHING, resourceKey } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument, invalidOperation, notKept, unknownProperty } from '../protocol/sharepoint-error';
import { requireListManager } from '../security/list-policies';
import { VIEW, VIEWS } from '../api/resource-keys';
import type { ListView } from '../api/resource-keys';
import type { ListRecord, ViewRecord } from '../store/records';
import { addView, deleteView, findViewById, findViewByTitle, readViews, updateView } from './view-store';
import { viewOfXml, viewToXml } from './view-xml';

const VIEW_FIELDS = resourceKey<ListView>('SP.ViewFieldCollection');

/** Views of a list: found, made, changed and removed, with the columns they show. */
export function viewRoutes(api: Api): void {
  api
    .type(VIEWS)
    .collection(VIEW, ({ context, value: list }) => readViews(context.store, list).map((view) => ({ list, view })))
    .byKey(findById)
    .get('GetById', findById)
    .get('GetByTitle', ({ context, value: list, args }) =>
      found(list, findViewByTitle(context.store, list, args.text('strTitle')))
    )
    .add(add);
  viewProperties(api);
  api
    .type(VIEW)
    .get('ViewFields', ({ value: view }) => node(VIEW_FIELDS, view))
    .post('SetViewXml', (call) => change(call, viewOfXml(call.args.text('viewXml'))))
    .merge((call) => change(call, readViewBody(call.context.body)))
    .remove(({ context, value: { list, view } }) => {
      requireListManager(context, list);
      deleteView(context.store, view);
      return NOTHING;
    });
  viewFieldRoutes(api);
}

function viewProperties(api: Api): void {
  api
    .type(VIEW)
    .identifiedBy({
      type: () => 'SP.View',
      link: ({ list, view }) => `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`
    })
    .properties({
      Aggregations: () => null,
      AggregationsStatus: () => null,
      BaseViewId: () => '1',
      CalendarViewStyles: () => null,
      ContentTypeId: () => ({ StringValue: '0x' }),
      CustomFormatter: () => null,
      CustomOrder: () => null,
      DefaultView: ({ view }) => view.isDefault,
      DefaultViewForContentType: () => false,
      EditorModified: () => false,
      Formats: () => null,
      GridLayout: () => null,
      Hidden: ({ view }) => view.isHidden,
      HtmlSchemaXml: ({ view }) => viewToXml(view),
      Id: ({ view }) => view.id,
      ImageUrl: () => '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: () => false,
      ViewJoins: () => null,
      JSLink: () => 'clienttemplates.js',
      ListViewXml: ({ view }) => viewToXml(view),
      Method: () => null,
      MobileDefaultView: () => false,
      MobileView: () => false,
      ModerationType: () => null,
      NewDocumentTemplates: () => null,
      OrderedView: () => false,
      Paged: ({ view }) => view.paged,
      PersonalView: ({ view }) => view.isPersonal,
      ViewProjectedFields: () => null,
      ViewQuery: ({ view }) => view.query,
      ReadOnlyView: () => false,
      RequiresClientIntegration: () => false,
      RowLimit: ({ view }) => view.rowLimit,
      Scope: ({ view }) => view.scope,
      ServerRelativePath: ({ view }) => ({ DecodedUrl: view.url }),
      ServerRelativeUrl: ({ view }) => view.url,
      StyleId: () => null,
      TabularView: () => true,
      Threaded: () => false,
      Title: ({ view }) => view.title,
      Toolbar: () => '',
      ToolbarTemplateName: () => null,
      ViewType: ({ view }) => view.viewType,
      ViewData: () => null,
      ViewType2: () => null
    });
}

function viewFieldRoutes(api: Api): void {
  api
    .type(VIEW_FIELDS)
    .identifiedBy({
      type: () => 'SP.ViewFieldCollection',
      link: ({ list, view }) => `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`
    })
    .properties({
      SchemaXml: ({ view }) => view.fields.map((name) => `<FieldRef Name="${name}" />`).join(''),
      Items: ({ view }) => [...view.fields]
    })
    .post('AddViewField', ({ context, value: owner, args }) => {
      const field = findFieldByNameOrTitle(context.store, owner.list.number, args.text('strField'));
      if (!field)
        throw invalidArgument(
          `Column '${args.text('strField')}' does not exist. It may have been deleted by another user.`
        );
      return setFields(context, owner, [
        ...owner.view.fields.filter((name) => name !== field.internalName),
        field.internalName
      ]);
    })
    .post('RemoveViewField', ({ context, value: owner, args }) =>
      setFields(
        context,
        owner,
        owner.view.fields.filter((name) => name.toLowerCase() !== args.text('strField').toLowerCase())
      )
    )
    .post('RemoveAllViewFields', ({ context, value: owner }) => setFields(context, owner, []))
    .post('MoveViewFieldTo', ({ context, value: owner, args }) => {
      const field = args.text('field');
      const others = owner.view.fields.filter((name) => name.toLowerCase() !== field.toLowerCase());
      if (others.length === owner.view.fields.length)
        throw invalidOperation(`The field '${field}' is not in the view.`);
      return setFields(context, owner, others.toSpliced(args.number('index', 1), 0, field));
    });
}

function setFields(context: RequestContext, { list, view }: ListView, fields: readonly string[]): Result {
  requireListManager(context, list);
  updateView(context.store, list, view, { fields });
  return NOTHING;
}

function findById({ context, value: list, args }: Call<ListRecord>): Result {
  return found(list, findViewById(context.store, list, args.text('guidId')));
}

function found(list: ListRecord, view: ViewRecord | null): Result {
  if (!view) throw invalidArgument('The specified view is invalid.');
  return node(VIEW, { list, view });
}

function add({ context, value: list }: Call<ListRecord>): Result {
  requireListManager(context, list);
  const changes = readViewBody(context.body);
  if (!changes.title) throw invalidArgument('The Title of the view is missing.');
  return created(VIEW, { list, view: addView(context.store, list, { ...changes, title: changes.title }) });
}

function change({ context, value: { list, view } }: Call<ListView>, changes: Partial<ViewRecord>): Result {
  requireListManager(context, list);
  updateView(context.store, list, view, changes);
  return NOTHING;
}

/** Members a view takes, and what they become. */
const members: Readonly<Record<string, (content: JsonObject[string]) => Partial<ViewRecord>>> = {
  Title: (content) => ({ title: String(content) }),
  ViewQuery: (content) => ({ query: String(content ?? '') }),
  Query: (content) => ({ query: String(content ?? '') }),
  RowLimit: (content) => ({ rowLimit: Number(content) }),
  Paged: (content) => ({ paged: content === true }),
  PersonalView: (content) => ({ isPersonal: content === true }),
  DefaultView: (content) => ({ isDefault: content === true }),
  SetAsDefaultView: (content) => ({ isDefault: content === true }),
  Hidden: (content) => ({ isHidden: content === true }),
  Scope: (content) => ({ scope: Number(content) }),
  ViewFields: (content) => (Array.isArray(content) ? { fields: content.map(String) } : {}),
  ListViewXml: (content) => viewOfXml(String(content))
};

/** What SharePoint acts on and this server does not, with the value that asks for nothing beyond `null` and what is empty. */
const notKeptMembers: ReadonlyMap<string, JsonObject[string]> = new Map<string, JsonObject[string]>([
  ['ViewData', ''],
  ['Aggregations', ''],
  ['JSLink', 'clienttemplates.js'],
  ['CustomFormatter', ''],
  ['MobileView', false],
  ['MobileDefaultView', false],
  ['ViewTypeKind', 1],
  ['ViewType2', ''],
  ['Toolbar', ''],
  ['TabularView', true],
  ['IncludeRootFolder', false],
  ['GridLayout', '']
]);

function readViewBody(body: JsonObject): Partial<ViewRecord> {
  let changes: Partial<ViewRecord> = {};
  for (const [name, content] of Object.entries(body)) {
    const member = members[name];
    if (notKeptMembers.has(name)) {
      if (Boolean(content) && content !== notKeptMembers.get(name)) throw notKept(`SP.View.${name}`);
      continue;
    }
    if (!member) throw unknownProperty(name, 'SP.View');
    changes = { ...changes, ...member(content) };
  }
  return changes;
}
