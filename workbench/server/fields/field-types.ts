import type { JsonValue } from '../protocol/json';
import type { FieldType } from '../store/records';

/** How SharePoint names and stores one type of column. */
export interface FieldTypeInfo {
  /** `FieldTypeKind`. */
  readonly kind: number;
  /** `odata.type`. */
  readonly entity: string;
  /** SQLite type of the cell; `null` where the type has no cell of its own. */
  readonly cell: string | null;
  /** Properties only this type has, with the value they start with. */
  readonly settings: Readonly<Record<string, JsonValue>>;
}

const text = 'TEXT COLLATE NOCASE';
const noteSettings = {
  AllowHyperlink: false,
  AppendOnly: false,
  NumberOfLines: 6,
  RestrictedMode: true,
  RichText: false,
  RichTextMode: 'Compatible',
  UnlimitedLengthInDocumentLibrary: false,
  WikiLinking: false
};
const numberSettings = {
  CommaSeparator: true,
  CustomUnitName: null,
  CustomUnitOnRight: true,
  DisplayFormat: -1,
  MaximumValue: 1.7976931348623157e308,
  MinimumValue: -1.7976931348623157e308,
  ShowAsPercentage: false,
  Unit: null
};
const lookupSettings = {
  DependentLookupInternalNames: [],
  IsDependentLookup: false,
  IsRelationship: false,
  LookupField: 'Title',
  LookupList: '',
  LookupWebId: '',
  PrimaryFieldId: null,
  RelationshipDeleteBehavior: 0,
  UnlimitedLengthInDocumentLibrary: false
};
const userSettings = {
  ...lookupSettings,
  LookupField: '',
  AllowDisplay: true,
  Presence: true,
  SelectionGroup: 0,
  SelectionMode: 0,
  UserDisplayOptions: null
};
const choiceSettings = { Choices: [], FillInChoice: false, Mappings: null };

/** Every type of column the server keeps. */
export const fieldTypes: Readonly<Record<FieldType, FieldTypeInfo>> = {
  Text: { kind: 2, entity: 'SP.FieldText', cell: text, settings: { MaxLength: 255 } },
  Note: { kind: 3, entity: 'SP.FieldMultiLineText', cell: text, settings: noteSettings },
  Choice: { kind: 6, entity: 'SP.FieldChoice', cell: text, settings: { ...choiceSettings, EditFormat: 0 } },
  MultiChoice: { kind: 15, entity: 'SP.FieldMultiChoice', cell: text, settings: choiceSettings },
  Number: { kind: 9, entity: 'SP.FieldNumber', cell: 'REAL', settings: numberSettings },
  Currency: {
    kind: 10,
    entity: 'SP.FieldCurrency',
    cell: 'REAL',
    settings: { ...numberSettings, CurrencyLocaleId: 1033 }
  },
  Integer: { kind: 1, entity: 'SP.FieldNumber', cell: 'INTEGER', settings: numberSettings },
  Boolean: { kind: 8, entity: 'SP.Field', cell: 'INTEGER', settings: {} },
  DateTime: {
    kind: 4,
    entity: 'SP.FieldDateTime',
    cell: 'TEXT',
    settings: { DateTimeCalendarType: 0, DisplayFormat: 1, FriendlyDisplayFormat: 0 }
  },
  User: {
    kind: 20,
    entity: 'SP.FieldUser',
    cell: 'INTEGER',
    settings: { ...userSettings, AllowMultipleValues: false }
  },
  UserMulti: {
    kind: 20,
    entity: 'SP.FieldUser',
    cell: 'TEXT',
    settings: { ...userSettings, AllowMultipleValues: true }
  },
  Lookup: {
    kind: 7,
    entity: 'SP.FieldLookup',
    cell: 'INTEGER',
    settings: { ...lookupSettings, AllowMultipleValues: false }
  },
  LookupMulti: {
    kind: 7,
    entity: 'SP.FieldLookup',
    cell: 'TEXT',
    settings: { ...lookupSettings, AllowMultipleValues: true }
  },
  URL: { kind: 11, entity: 'SP.FieldUrl', cell: text, settings: { DisplayFormat: 0 } },
  Guid: { kind: 14, entity: 'SP.FieldGuid', cell: text, settings: {} },
  Thumbnail: { kind: 34, entity: 'SP.FieldThumbnail', cell: text, settings: {} },
  Location: { kind: 33, entity: 'SP.FieldLocation', cell: text, settings: {} },
  Calculated: {
    kind: 17,
    entity: 'SP.FieldCalculated',
    cell: null,
    settings: { DateFormat: -1, DisplayFormat: -1, Formula: '', OutputType: 2, ShowAsPercentage: false }
  },
  Counter: { kind: 5, entity: 'SP.Field', cell: null, settings: {} },
  Computed: { kind: 12, entity: 'SP.FieldComputed', cell: null, settings: { EnableLookup: false } },
  File: { kind: 18, entity: 'SP.Field', cell: null, settings: {} },
  ContentTypeId: { kind: 25, entity: 'SP.Field', cell: null, settings: {} },
  Attachments: { kind: 19, entity: 'SP.Field', cell: null, settings: {} },
  ModStat: { kind: 23, entity: 'SP.FieldChoice', cell: null, settings: { ...choiceSettings, EditFormat: 0 } }
};

/** The type behind a `FieldTypeKind`; `null` for one this server does not keep. */
export function fieldTypeOfKind(kind: number, isMulti: boolean): FieldType | null {
  const found = (Object.keys(fieldTypes) as FieldType[]).filter((type) => fieldTypes[type].kind === kind);
  return found.find((type) => type.endsWith('Multi') === isMulti) ?? found[0] ?? null;
}

/** True for a type of column named in field XML. */
export function isFieldType(name: string): name is FieldType {
  return Object.hasOwn(fieldTypes, name);
}
