import type { Api } from '../api/api';
import type { JsonValue } from '../protocol/json';
import { wantsDefaults } from '../odata/query-options';
import type { Projection } from '../odata/query-options';
import { invalidOperation } from '../protocol/sharepoint-error';
import { FIELD } from '../api/resource-keys';
import type { ListField } from '../api/resource-keys';
import type { FieldRecord } from '../store/records';
import { fieldToXml } from './field-xml';
import { fieldTypes } from './field-types';
import { toShownFormula } from './stored-formula';

type Reader = (field: FieldRecord, owner: ListField) => JsonValue;

/** The properties every column has, in SharePoint's order. */
const common: Readonly<Record<string, Reader>> = {
  AutoIndexed: () => false,
  CanBeDeleted: (field) => field.canBeDeleted,
  ClientSideComponentId: () => '00000000-0000-0000-0000-000000000000',
  ClientSideComponentProperties: () => null,
  ClientValidationFormula: () => null,
  ClientValidationMessage: () => null,
  CustomFormatter: () => null,
  DefaultFormula: () => null,
  DefaultValue: (field) => field.defaultValue,
  Description: (field) => field.description,
  Direction: () => 'none',
  EnforceUniqueValues: (field) => field.unique,
  EntityPropertyName: (field) =>
    field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName,
  Filterable: (field) => field.filterable,
  FromBaseType: (field) => field.fromBaseType,
  Group: (field) => field.group,
  Hidden: (field) => field.hidden,
  Id: (field) => field.id,
  Indexed: (field) => field.indexed,
  IndexStatus: (field) => (field.indexed ? 1 : 0),
  InternalName: (field) => field.internalName,
  IsModern: () => false,
  JSLink: () => 'clienttemplates.js',
  PinnedToFiltersPane: () => false,
  ReadOnlyField: (field) => field.readOnly,
  Required: (field) => field.required,
  SchemaXml: (field) => fieldToXml(field),
  Scope: (_, { list }) => list?.rootUrl ?? '',
  Sealed: (field) => field.sealed,
  ShowInFiltersPane: () => 0,
  Sortable: (field) => field.sortable,
  StaticName: (field) => field.staticName,
  Title: (field) => field.title,
  FieldTypeKind: (field) => fieldTypes[field.type].kind,
  TypeAsString: (field) => field.type,
  TypeDisplayName: (field) => typeNames[field.type] ?? field.type,
  TypeShortDescription: (field) => typeNames[field.type] ?? field.type,
  ValidationFormula: (field) => toShownFormula(field.validation?.formula ?? null, [field]),
  ValidationMessage: (field) => field.validation?.message ?? null
};

const typeNames: Readonly<Record<string, string>> = {
  Text: 'Single line of text',
  Note: 'Multiple lines of text',
  DateTime: 'Date and Time',
  Lookup: 'Lookup',
  LookupMulti: 'Lookup',
  Boolean: 'Yes/No',
  User: 'Person or Group',
  UserMulti: 'Person or Group',
  URL: 'Hyperlink or Picture',
  MultiChoice: 'Choice',
  Choice: 'Choice',
  Number: 'Number',
  Currency: 'Currency'
};

/** Writes columns: what all have, and what only their type has. */
export function fieldProperties(api: Api): void {
  const type = api.type(FIELD);
  type.identifiedBy({
    type: ({ field }) => fieldTypes[field.type].entity,
    link: ({ list, field }) => `Web/${list ? `Lists(guid'${list.id}')/` : ''}Fields(guid'${field.id}')`
  });
  for (const [name, read] of Object.entries(common)) type.properties({ [name]: (owner) => read(owner.field, owner) });
  type.presentedBy((owner, _context, projection) => ({ ...chosen(owner, projection) }));
}

function chosen(owner: ListField, projection: Projection): Record<string, JsonValue> {
  const { field } = owner;
  const own = { ...fieldTypes[field.type].settings, ...field.settings };
  const shown: Record<string, JsonValue> = {};
  if (wantsDefaults(projection)) {
    for (const [name, read] of Object.entries(common)) shown[name] = read(field, owner);
    Object.assign(shown, own);
  }
  for (const name of projection.select) {
    const key = [...Object.keys(common), ...Object.keys(own)].find(
      (candidate) => candidate.toLowerCase() === name.toLowerCase()
    );
    const isKnown = Object.values(fieldTypes).some((info) =>
      Object.keys(info.settings).some((setting) => setting.toLowerCase() === name.toLowerCase())
    );
    if (key !== undefined) shown[key] = common[key]?.(field, owner) ?? own[key] ?? null;
    else if (name !== '*' && !isKnown) throw invalidOperation(`The field or property '${name}' does not exist.`);
  }
  return shown;
}
