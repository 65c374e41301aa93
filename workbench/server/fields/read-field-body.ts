import type { JsonObject, JsonValue } from '../protocol/json';
import { invalidArgument, invalidOperation, notKept, unknownProperty } from '../protocol/sharepoint-error';
import type { FieldRecord } from '../store/records';
import { fieldTypeOfKind, fieldTypes } from './field-types';
import type { FieldChanges, NewField } from './field-store';
import { parseFieldXml } from './field-xml';

/** Members every kind of column takes, and what they become. */
const members: Readonly<Record<string, (content: JsonValue) => FieldChanges>> = {
  Title: (content) => ({ title: text(content) }),
  Description: (content) => ({ description: text(content) }),
  Group: (content) => ({ group: text(content) }),
  Required: (content) => ({ required: content === true }),
  Indexed: (content) => ({ indexed: content === true }),
  EnforceUniqueValues: (content) => ({ unique: content === true }),
  Hidden: (content) => ({ hidden: content === true }),
  ReadOnlyField: (content) => ({ readOnly: content === true }),
  DefaultValue: (content) => ({ defaultValue: content === null ? null : text(content) }),
  StaticName: (content) => ({ staticName: text(content) }),
  ValidationFormula: (content) => ({ validation: { formula: content === null ? null : text(content) } }),
  ValidationMessage: (content) => ({ validation: { message: content === null ? null : text(content) } }),
  LookupListId: (content) => ({ settings: { LookupList: `{${text(content).replace(/[{}]/g, '')}}` } }),
  LookupFieldName: (content) => ({ settings: { LookupField: text(content) } })
};

/** Members that are read elsewhere, or that say what a column is anyway. */
const passedOver = new Set([
  'FieldTypeKind',
  'InternalName',
  'SchemaXml',
  'TypeAsString',
  'LookupWebId',
  'Choices',
  'Id',
  'IsModern',
  'AutoIndexed'
]);

/** What SharePoint acts on and this server does not: taken only when it asks for nothing. */
const notKeptMembers = new Set([
  'Direction',
  'JSLink',
  'CustomFormatter',
  'DefaultFormula',
  'Sealed',
  'PinnedToFiltersPane',
  'ShowInFiltersPane',
  'ClientSideComponentId',
  'ClientSideComponentProperties',
  'ClientValidationFormula',
  'ClientValidationMessage'
]);

/** Reads a column from a POST to `fields` or `fields/addfield`. @throws SharePointError 400 for a type this server does not keep */
export function readNewField(body: JsonObject): NewField {
  const kind = Number(body.FieldTypeKind ?? 0);
  const isMulti = body.AllowMultipleValues === true;
  const type = fieldTypeOfKind(kind, isMulti);
  if (typeof body.Title !== 'string' || body.Title === '') throw invalidArgument('The Title of the field is missing.');
  if (!type) throw invalidOperation(`Field type ${kind} is not supported.`);
  const isUnique = body.EnforceUniqueValues === true;
  return { ...read(body, type), type, title: body.Title, ...(isUnique ? { indexed: true } : {}) };
}

/** Reads what a MERGE changes of a column; a new `SchemaXml` counts as all it says. @throws SharePointError 400 for a name the column does not have */
export function readFieldChanges(body: JsonObject, field: FieldRecord): FieldChanges {
  const fromXml = typeof body.SchemaXml === 'string' ? withoutIdentity(parseFieldXml(body.SchemaXml)) : {};
  return { ...fromXml, ...read(body, field.type), ...(body.EnforceUniqueValues === true ? { indexed: true } : {}) };
}

function withoutIdentity(field: NewField): FieldChanges {
  const { type: _type, id: _id, internalName: _internalName, staticName: _staticName, ...rest } = field;
  return rest;
}

function read(body: JsonObject, type: FieldRecord['type']): FieldChanges {
  const known = fieldTypes[type].settings;
  let record: FieldChanges = {};
  const settings: Record<string, JsonValue> = {};
  for (const [name, content] of Object.entries(body)) {
    if (content === undefined) continue;
    const member = members[name];
    if (member) {
      const { settings: more, validation, ...rest } = member(content);
      record = { ...record, ...rest, ...(validation ? { validation: { ...record.validation, ...validation } } : {}) };
      Object.assign(settings, more);
    } else if (Object.hasOwn(known, name))
      settings[name] = name === 'LookupList' ? `{${text(content).replace(/[{}]/g, '')}}` : content;
    else if (notKeptMembers.has(name)) requireNothing(`${fieldTypes[type].entity}.${name}`, content);
    else if (!passedOver.has(name)) throw unknownProperty(name, fieldTypes[type].entity);
  }
  return Object.keys(settings).length > 0 ? { ...record, settings } : record;
}

/** @throws SharePointError 501 for a value that asks for something */
function requireNothing(name: string, content: JsonValue): void {
  if (content !== 'none' && Boolean(content)) throw notKept(name);
}

function text(content: JsonValue): string {
  if (content === null || typeof content === 'object')
    throw invalidArgument('Value does not fall within the expected range.');
  return String(content);
}
