import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { isJsonObject } from '../protocol/json';
import type { JsonObject } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { created, node, NOTHING } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument, invalidOperation } from '../protocol/sharepoint-error';
import { requireListManager } from '../security/list-policies';
import { FIELD, FIELDS } from '../api/resource-keys';
import type { FieldOwner, ListField } from '../api/resource-keys';
import { requirePermission, WEB_SCOPE } from '../security';
import type { FieldRecord } from '../store/records';
import { addView, findDefaultView, updateView } from '../views/view-store';
import { fieldProperties } from '../fields/field-properties';
import {
  addField,
  deleteField,
  findFieldById,
  findFieldByNameOrTitle,
  findFieldByTitle,
  readFields,
  SITE_COLUMNS,
  updateField
} from '../fields/field-store';
import type { NewField } from '../fields/field-store';
import { parseFieldXml } from '../fields/field-xml';
import { readFieldChanges, readNewField } from '../fields/read-field-body';

/** `SP.AddFieldOptions`. */
const ADD_TO_NO_CONTENT_TYPE = 2;
const ADD_TO_DEFAULT_VIEW = 16;

/** Columns of lists and of the site: found, made from XML or from a body, changed and removed. */
export function fieldRoutes(api: Api): void {
  api
    .type(FIELDS)
    .collection(FIELD, ({ context, value: owner }) =>
      readFields(context.store, numberOf(owner)).map((field) => ({ ...owner, field }))
    )
    .byKey(findById)
    .get('GetById', findById)
    .get('GetByTitle', (call) =>
      found(call, findFieldByTitle(call.context.store, numberOf(call.value), call.args.text('title')))
    )
    .get('GetByInternalNameOrTitle', (call) =>
      found(call, findFieldByNameOrTitle(call.context.store, numberOf(call.value), call.args.text('strName')))
    )
    .post('CreateFieldAsXml', createFromXml)
    .post('AddField', (call) => add(call, readNewField(parametersOf(call.context))))
    .post('AddDependentLookupField', addDependentLookup)
    .add((call) => add(call, readNewField(call.context.body)));
  fieldProperties(api);
  api
    .type(FIELD)
    .post('SetShowInDisplayForm', (call) => show(call, 'ShowInDisplayForm'))
    .post('SetShowInEditForm', (call) => show(call, 'ShowInEditForm'))
    .post('SetShowInNewForm', (call) => show(call, 'ShowInNewForm'))
    .merge(change)
    .remove(remove);
}

function numberOf(owner: FieldOwner): number {
  return owner.list?.number ?? SITE_COLUMNS;
}

function requireManager(context: RequestContext, owner: FieldOwner): void {
  if (owner.list) requireListManager(context, owner.list);
  else requirePermission(context.store, context.person, WEB_SCOPE, 'ManageWeb');
}

function findById(call: Call<FieldOwner>): Result {
  return found(call, findFieldById(call.context.store, numberOf(call.value), call.args.text('id')));
}

function found({ value: owner, args }: Call<FieldOwner>, field: FieldRecord | null): Result {
  if (field) return node(FIELD, { ...owner, field });
  const name = String(args.find('strName') ?? args.find('title') ?? args.find('id') ?? '');
  throw invalidArgument(
    `Column '${name}' does not exist. It may have been deleted by another user.  ${owner.list?.rootUrl ?? ''}`.trim()
  );
}

function parametersOf(context: RequestContext): JsonObject {
  return isJsonObject(context.body.parameters) ? context.body.parameters : context.body;
}

function createFromXml(call: Call<FieldOwner>): Result {
  const parameters = parametersOf(call.context);
  if (typeof parameters.SchemaXml !== 'string') throw invalidArgument('The parameter SchemaXml does not exist.');
  return add(call, parseFieldXml(parameters.SchemaXml), Number(parameters.Options ?? 0));
}

function add({ context, value: owner }: Call<FieldOwner>, field: NewField, options = 0): Result {
  requireManager(context, owner);
  const isLinked = (options & ADD_TO_NO_CONTENT_TYPE) === 0;
  const added = addField(context.store, numberOf(owner), { ...field, isLinked });
  if (owner.list && (options & ADD_TO_DEFAULT_VIEW) !== 0) showInDefaultView(context, owner, added);
  return created(FIELD, { ...owner, field: added });
}

function showInDefaultView({ store }: RequestContext, { list }: FieldOwner, field: FieldRecord): void {
  const view = list && findDefaultView(store, list);
  if (list && view) updateView(store, list, view, { fields: [...view.fields, field.internalName] });
  else if (list) addView(store, list, { title: 'All Items', fields: [field.internalName] });
}

function addDependentLookup(call: Call<FieldOwner>): Result {
  const { context, value: owner, args } = call;
  const primary = findFieldById(context.store, numberOf(owner), args.text('primaryLookupFieldId', 1));
  if (primary?.type !== 'Lookup') throw invalidOperation('The primary lookup field does not exist.');
  const title = args.text('displayName');
  const settings = {
    ...primary.settings,
    LookupField: args.text('showField', 2),
    PrimaryFieldId: primary.id,
    IsDependentLookup: true
  };
  return add(call, { type: 'Lookup', title, readOnly: true, settings });
}

function change({ context, value: { list, field } }: Call<ListField>): Result {
  requireManager(context, { list });
  updateField(context.store, field, readFieldChanges(context.body, field));
  return NOTHING;
}

function remove({ context, value: { list, field } }: Call<ListField>): Result {
  requireManager(context, { list });
  deleteField(context.store, field);
  return NOTHING;
}

function show({ context, value: { list, field }, args }: Call<ListField>, attribute: string): Result {
  requireManager(context, { list });
  const isShown = args.flag('value', true);
  updateField(context.store, field, {
    otherAttributes: { ...field.otherAttributes, [attribute]: isShown ? 'TRUE' : 'FALSE' }
  });
  return NOTHING;
}
