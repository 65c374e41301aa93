import { SharePointError } from '../protocol/sharepoint-error';
import { isReferenceField } from '../items/rest-names';
import type { FieldPath, FilterNode } from '../odata/filter-node';
import type { FieldRecord } from '../store/records';
import type { CamlComparison, CamlCondition, CamlFieldRef, CamlValue } from './caml-query';

/** Finds a column by internal name; `null` when the list has none. */
export type FindField = (internalName: string) => FieldRecord | null;

type Scalar = string | number | boolean;

const numeric: ReadonlySet<string> = new Set(['Number', 'Currency', 'Integer', 'Counter', 'Attachments', 'ModStat']);
const DAY = 86_400_000;

/**
 * Turns a CAML condition into the condition `$filter` comes down to.
 *
 * @throws SharePointError when the list has no column of a name the condition uses
 */
export function toFilter(condition: CamlCondition, findField: FindField): FilterNode {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { kind: condition.kind, operands: condition.operands.map((operand) => toFilter(operand, findField)) };
    case 'null':
      return { kind: 'null', path: [requireField(condition.field, findField).internalName], isNull: condition.isNull };
    case 'in':
      return inFilter(requireField(condition.field, findField), condition.field, condition.values);
    case 'compare':
      return compareFilter(
        requireField(condition.field, findField),
        condition.field,
        condition.operator,
        condition.value
      );
  }
}

function requireField(ref: CamlFieldRef, findField: FindField): FieldRecord {
  const field = findField(ref.name);
  if (field) return field;
  const text =
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.';
  throw new SharePointError(400, '-2130575340', 'Microsoft.SharePoint.SPException', text);
}

function inFilter(field: FieldRecord, ref: CamlFieldRef, values: readonly CamlValue[]): FilterNode {
  if (field.type === 'DateTime' || isFileRef(field)) {
    return { kind: 'or', operands: values.map((value) => compareFilter(field, ref, 'eq', value)) };
  }
  const [first] = values;
  if (!first) return { kind: 'constant', value: false };
  const known = values.map((value) => scalarOf(field, ref, value)).filter((value) => value !== null);
  return { kind: 'in', path: pathOf(field, ref, first), values: known };
}

function compareFilter(field: FieldRecord, ref: CamlFieldRef, operator: CamlComparison, value: CamlValue): FilterNode {
  if (field.type === 'DateTime') return dateFilter(field, operator, value);
  if (isFileRef(field) && (operator === 'eq' || operator === 'ne')) return fileRefFilter(operator, value.text);
  const path = pathOf(field, ref, value);
  if (operator === 'contains' || operator === 'startsWith') {
    return { kind: 'text', operator: operator === 'contains' ? 'contains' : 'startswith', path, value: value.text };
  }
  const wanted = scalarOf(field, ref, value);
  if (wanted === null) return { kind: 'constant', value: operator === 'ne' || operator === 'notIncludes' };
  const plain = { includes: 'eq', notIncludes: 'ne' } as const;
  return {
    kind: 'compare',
    operator: operator === 'includes' || operator === 'notIncludes' ? plain[operator] : operator,
    path,
    value: wanted
  };
}

/**
 * A lookup or a person is compared by id when the query says so (`LookupId`) or compares with a number, as `<UserID/>` does;
 * else by the value it shows.
 */
function pathOf(field: FieldRecord, ref: CamlFieldRef, value: CamlValue): FieldPath {
  if (!isReferenceField(field)) return [field.internalName];
  if (comparesId(ref, value)) return [field.internalName, 'Id'];
  const shown = field.settings.LookupField;
  return [field.internalName, field.type.startsWith('Lookup') && typeof shown === 'string' && shown ? shown : 'Title'];
}

function comparesId(ref: CamlFieldRef, value: CamlValue): boolean {
  return ref.byId || /^(?:integer|counter|number)$/i.test(value.type);
}

/** The value as the column's type compares it; `null` when the text is no such value, which nothing equals. */
function scalarOf(field: FieldRecord, ref: CamlFieldRef, value: CamlValue): Scalar | null {
  const { text } = value;
  if (isReferenceField(field)) return comparesId(ref, value) ? numberOf(text) : text;
  if (field.type === 'Boolean') return /^(?:1|true|yes)$/i.test(text.trim());
  return numeric.has(field.type) || field.internalName === 'FSObjType' ? numberOf(text) : text;
}

function numberOf(text: string): number | null {
  const number = Number(text.trim().split(';#')[0]);
  return text.trim() === '' || Number.isNaN(number) ? null : number;
}

/** Without `IncludeTimeValue` SharePoint compares days: equal means on that day, greater means on a later day. */
function dateFilter(field: FieldRecord, operator: CamlComparison, value: CamlValue): FilterNode {
  const moment = momentOf(value.text);
  if (moment === null) return { kind: 'constant', value: operator === 'ne' };
  const path = [field.internalName];
  const compare = (comparison: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le', time: number): FilterNode => ({
    kind: 'compare',
    operator: comparison,
    path,
    value: `${new Date(time).toISOString().slice(0, 19)}Z`
  });
  if (value.includeTime)
    return compare(operator === 'eq' || operator === 'ne' ? operator : orderingOf(operator), moment);
  const start = Math.floor(moment / DAY) * DAY;
  const onThatDay: FilterNode = { kind: 'and', operands: [compare('ge', start), compare('lt', start + DAY)] };
  if (operator === 'eq') return onThatDay;
  if (operator === 'ne') return { kind: 'not', operand: onThatDay };
  const ordering = orderingOf(operator);
  if (ordering === 'gt') return compare('ge', start + DAY);
  return ordering === 'le' ? compare('lt', start + DAY) : compare(ordering, start);
}

function orderingOf(operator: CamlComparison): 'gt' | 'ge' | 'lt' | 'le' {
  if (operator === 'gt' || operator === 'ge' || operator === 'lt' || operator === 'le') return operator;
  throw new SharePointError(
    400,
    '-2147467259',
    'Microsoft.SharePoint.SPException',
    'Cannot complete this action.\n\nPlease try again.'
  );
}

/** A date as CAML writes it, with `T` or a blank, with or without zone; without one it is in the site's, which is UTC here. */
function momentOf(text: string): number | null {
  const iso = text.trim().replace(' ', 'T');
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) || !iso.includes('T') ? iso : `${iso}Z`;
  const moment = new Date(zoned).getTime();
  return Number.isNaN(moment) ? null : moment;
}

/** The address of an item is kept as folder and name. */
function fileRefFilter(operator: 'eq' | 'ne', url: string): FilterNode {
  const cut = url.lastIndexOf('/');
  const same: FilterNode = {
    kind: 'and',
    operands: [
      { kind: 'compare', operator: 'eq', path: ['FileDirRef'], value: url.slice(0, cut) },
      { kind: 'compare', operator: 'eq', path: ['FileLeafRef'], value: url.slice(cut + 1) }
    ]
  };
  return operator === 'eq' ? same : { kind: 'not', operand: same };
}

function isFileRef(field: FieldRecord): boolean {
  return field.internalName === 'FileRef';
}
