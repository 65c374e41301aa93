import type { JsonValue } from '../protocol/json';
import { invalidOperation } from '../protocol/sharepoint-error';
import type { FieldRecord, FieldType } from '../store/records';
import { childOf, childrenOf, escapeXml, flagOf, readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/read-xml';
import type { NewField } from './field-store';
import { fieldTypes, isFieldType } from './field-types';

/** Attributes that become members of the record or of its settings; all others are kept as they are. */
const interpreted = new Set([
  'Type',
  'ID',
  'Name',
  'StaticName',
  'DisplayName',
  'Description',
  'Group',
  'Required',
  'Indexed',
  'EnforceUniqueValues',
  'Hidden',
  'ReadOnly',
  'Sealed',
  'MaxLength',
  'NumLines',
  'RichText',
  'RichTextMode',
  'AppendOnly',
  'RestrictedMode',
  'FillInChoice',
  'Format',
  'Min',
  'Max',
  'Decimals',
  'Percentage',
  'LCID',
  'List',
  'ShowField',
  'Mult',
  'UserSelectionMode',
  'UserSelectionScope',
  'RelationshipDeleteBehavior',
  'FieldRef',
  'ResultType',
  'UnlimitedLengthInDocumentLibrary',
  'FriendlyDisplayFormat'
]);

/** Reads a `<Field>` element given as text. @throws SharePointError 400 for what is no field */
export function parseFieldXml(xml: string): NewField {
  let element: XmlElement;
  try {
    element = readXml(xml);
  } catch {
    throw invalidOperation('The field schema XML is not well formed.');
  }
  return fieldOfXml(element);
}

/**
 * Reads a `<Field>` element of a feature or of `createFieldAsXml`.
 *
 * @returns a field whose `LookupList` is what the XML says: a list id, a web-relative URL, or `Self`
 * @throws SharePointError 400 for an element without a name or of a type this server does not keep
 */
export function fieldOfXml(element: XmlElement): NewField {
  const attributes = element.attributes;
  const name = attributes.Name ?? attributes.StaticName;
  const title = attributes.DisplayName ?? name;
  const type = typeOf(element);
  if (title === undefined || title === '')
    throw invalidOperation('The field schema XML has neither a Name nor a DisplayName.');
  const other = Object.fromEntries(Object.entries(attributes).filter(([key]) => !interpreted.has(key)));
  return {
    type,
    title,
    ...(attributes.ID === undefined ? {} : { id: attributes.ID }),
    ...(name === undefined ? {} : { internalName: name, staticName: attributes.StaticName ?? name }),
    description: attributes.Description ?? '',
    group: attributes.Group ?? 'Custom Columns',
    required: flagOf(element, 'Required'),
    indexed: flagOf(element, 'Indexed') || flagOf(element, 'EnforceUniqueValues'),
    unique: flagOf(element, 'EnforceUniqueValues'),
    hidden: flagOf(element, 'Hidden'),
    readOnly: flagOf(element, 'ReadOnly') || type === 'Calculated',
    sealed: flagOf(element, 'Sealed'),
    defaultValue: childOf(element, 'Default')?.text ?? null,
    settings: settingsOf(type, element),
    ...validationOf(element),
    otherAttributes: other
  };
}

/** `<Validation Message="...">=LEN(Code)=3</Validation>` */
function validationOf(element: XmlElement): Pick<NewField, 'validation'> {
  const validation = childOf(element, 'Validation');
  return validation
    ? { validation: { formula: validation.text.trim(), message: validation.attributes.Message ?? null } }
    : {};
}

function typeOf(element: XmlElement): FieldType {
  const name = element.attributes.Type ?? '';
  const isMulti = flagOf(element, 'Mult');
  const type = (name === 'User' || name === 'Lookup') && isMulti ? `${name}Multi` : name;
  if (!isFieldType(type))
    throw invalidOperation(
      `Field type ${name} is not installed properly. Go to the list settings page to delete this field.`,
      '-2130575169'
    );
  return type;
}

/** Settings each type reads from its XML; what the XML does not say keeps the type's default. */
function settingsOf(type: FieldType, element: XmlElement): Record<string, JsonValue> {
  const { attributes } = element;
  switch (type) {
    case 'Text':
      return { MaxLength: Number(attributes.MaxLength ?? 255) };
    case 'Note':
      return noteSettings(element);
    case 'Choice':
      return { ...choices(element), EditFormat: attributes.Format === 'RadioButtons' ? 1 : 0 };
    case 'MultiChoice':
      return choices(element);
    case 'Number':
    case 'Currency':
    case 'Integer':
      return numberSettings(element);
    case 'DateTime':
      return {
        DisplayFormat: attributes.Format === 'DateOnly' ? 0 : 1,
        FriendlyDisplayFormat: attributes.FriendlyDisplayFormat === 'Relative' ? 2 : 0
      };
    case 'User':
    case 'UserMulti':
      return {
        SelectionMode: attributes.UserSelectionMode === 'PeopleAndGroups' ? 1 : 0,
        SelectionGroup: Number(attributes.UserSelectionScope ?? 0),
        LookupField: attributes.ShowField ?? ''
      };
    case 'Lookup':
    case 'LookupMulti':
      return lookupSettings(element);
    case 'URL':
      return { DisplayFormat: attributes.Format === 'Image' ? 1 : 0 };
    case 'Calculated':
      return {
        Formula: childOf(element, 'Formula')?.text ?? '',
        OutputType: fieldTypes[resultType(attributes.ResultType)].kind
      };
    default:
      return {};
  }
}

function noteSettings(element: XmlElement): Record<string, JsonValue> {
  const { attributes } = element;
  return {
    RichText: flagOf(element, 'RichText'),
    RichTextMode: attributes.RichTextMode ?? 'Compatible',
    AppendOnly: flagOf(element, 'AppendOnly'),
    NumberOfLines: Number(attributes.NumLines ?? 6),
    RestrictedMode: flagOf(element, 'RestrictedMode', true),
    UnlimitedLengthInDocumentLibrary: flagOf(element, 'UnlimitedLengthInDocumentLibrary')
  };
}

function numberSettings(element: XmlElement): Record<string, JsonValue> {
  const { attributes } = element;
  return {
    ...(attributes.Min === undefined ? {} : { MinimumValue: Number(attributes.Min) }),
    ...(attributes.Max === undefined ? {} : { MaximumValue: Number(attributes.Max) }),
    ...(attributes.LCID === undefined ? {} : { CurrencyLocaleId: Number(attributes.LCID) }),
    DisplayFormat: Number(attributes.Decimals ?? -1),
    ShowAsPercentage: flagOf(element, 'Percentage')
  };
}

function lookupSettings(element: XmlElement): Record<string, JsonValue> {
  const { attributes } = element;
  const behaviors: Readonly<Record<string, number>> = { None: 0, Cascade: 1, Restrict: 2 };
  const behavior = behaviors[attributes.RelationshipDeleteBehavior ?? 'None'] ?? 0;
  return {
    LookupList: attributes.List ?? '',
    LookupField: attributes.ShowField ?? 'Title',
    RelationshipDeleteBehavior: behavior,
    IsRelationship: behavior > 0,
    PrimaryFieldId: attributes.FieldRef ?? null
  };
}

function resultType(name: string | undefined): FieldType {
  return name !== undefined && isFieldType(name) ? name : 'Text';
}

function choices(element: XmlElement): Record<string, JsonValue> {
  const list = childOf(element, 'CHOICES');
  return {
    Choices: list ? childrenOf(list, 'CHOICE').map((choice) => choice.text) : [],
    FillInChoice: flagOf(element, 'FillInChoice')
  };
}

/** Writes a column as the `SchemaXml` SharePoint would give. */
export function fieldToXml(field: FieldRecord): string {
  const flag = (name: string, isOn: boolean): string => (isOn ? ` ${name}="TRUE"` : '');
  const attributes = [
    ` Type="${field.type === 'ModStat' ? 'ModStat' : field.type}" DisplayName="${escapeXml(field.title)}" ID="{${field.id}}" Name="${escapeXml(field.internalName)}"`,
    ` StaticName="${escapeXml(field.staticName)}" Required="${field.required ? 'TRUE' : 'FALSE'}" EnforceUniqueValues="${field.unique ? 'TRUE' : 'FALSE'}" Indexed="${field.indexed ? 'TRUE' : 'FALSE'}"`,
    flag('Hidden', field.hidden),
    flag('ReadOnly', field.readOnly),
    flag('Sealed', field.sealed),
    field.description ? ` Description="${escapeXml(field.description)}"` : '',
    ` Group="${escapeXml(field.group)}"`,
    ...Object.entries(typeAttributes(field)).map(([name, content]) => ` ${name}="${escapeXml(content)}"`),
    ...Object.entries(field.otherAttributes).map(([name, content]) => ` ${name}="${escapeXml(content)}"`)
  ];
  const inner = `${field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`}${innerXml(field)}${validationXml(field)}`;
  return inner ? `<Field${attributes.join('')}>${inner}</Field>` : `<Field${attributes.join('')} />`;
}

function typeAttributes({ type, settings }: FieldRecord): Record<string, string> {
  const flag = (name: string): string => (settings[name] === true ? 'TRUE' : 'FALSE');
  switch (type) {
    case 'Text':
      return { MaxLength: String(settings.MaxLength) };
    case 'Note':
      return {
        NumLines: String(settings.NumberOfLines),
        RichText: flag('RichText'),
        RichTextMode: String(settings.RichTextMode),
        AppendOnly: flag('AppendOnly')
      };
    case 'Choice':
      return { Format: settings.EditFormat === 1 ? 'RadioButtons' : 'Dropdown', FillInChoice: flag('FillInChoice') };
    case 'MultiChoice':
      return { FillInChoice: flag('FillInChoice') };
    case 'DateTime':
      return { Format: settings.DisplayFormat === 0 ? 'DateOnly' : 'DateTime' };
    case 'User':
    case 'UserMulti':
      return {
        List: 'UserInfo',
        UserSelectionMode: settings.SelectionMode === 1 ? 'PeopleAndGroups' : 'PeopleOnly',
        UserSelectionScope: String(settings.SelectionGroup),
        ...(type === 'UserMulti' ? { Mult: 'TRUE' } : {})
      };
    case 'Lookup':
    case 'LookupMulti':
      return {
        List: String(settings.LookupList),
        ShowField: String(settings.LookupField),
        ...(type === 'LookupMulti' ? { Mult: 'TRUE' } : {})
      };
    case 'URL':
      return { Format: settings.DisplayFormat === 1 ? 'Image' : 'Hyperlink' };
    default:
      return {};
  }
}

function validationXml({ validation }: FieldRecord): string {
  if (!validation?.formula) return '';
  return `<Validation Message="${escapeXml(validation.message ?? '')}">${escapeXml(validation.formula)}</Validation>`;
}

function innerXml({ type, settings }: FieldRecord): string {
  if (type === 'Calculated') return `<Formula>${escapeXml(String(settings.Formula))}</Formula>`;
  const { Choices } = settings;
  if ((type !== 'Choice' && type !== 'MultiChoice') || !Array.isArray(Choices)) return '';
  return `<CHOICES>${Choices.map((choice) => `<CHOICE>${escapeXml(String(choice))}</CHOICE>`).join('')}</CHOICES>`;
}
