import { cellColumn } from '../fields/cell-column';
import { findField } from '../fields/field-store';
import { invalidOperation } from '../protocol/sharepoint-error';
import type { FieldPath } from '../odata/filter-node';
import { itemTable } from '../store/records';
import type { FieldRecord, ListRecord } from '../store/records';
import type { SqlParameter, Store } from '../store/store';
import { lookupTarget } from './references';
import { findFieldByRestName, isReferenceField } from './rest-names';

/** Something rows can be filtered by and sorted on, as SQL over the list's table `t`. */
export interface Column {
  /** An expression; of several values, the JSON array. */
  readonly sql: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'date';
  /** Of a column of several values: one value, where `m.value` is a member of the array. */
  readonly members?: string;
  /** Name of the plain column with an index of its own; absent where a condition cannot use an index. */
  readonly indexed?: string;
  readonly toParameter: (value: string | number | boolean) => SqlParameter;
}

/** What of a person can be asked for through a person column. */
const personColumns: Readonly<Record<string, string>> = {
  id: 'id',
  title: 'title',
  email: 'email',
  name: 'login',
  username: 'upn',
  sipaddress: 'upn',
  loginname: 'login',
  jobtitle: "json_extract(profile, '$.jobTitle')",
  department: "json_extract(profile, '$.department')",
  office: "json_extract(profile, '$.office')",
  workphone: "json_extract(profile, '$.workPhone')",
  mobilephone: "json_extract(profile, '$.mobilePhone')"
};

/**
 * Finds what a path of `$filter`, `$orderby` or CAML stands for.
 *
 * @throws SharePointError 400 for a column that is not there or cannot be used so
 */
export function columnOfPath(store: Store, list: ListRecord, path: FieldPath): Column {
  const [first = '', second] = path;
  const worked = second === undefined ? workedOut(first) : null;
  if (worked) return worked;
  const named = findFieldByRestName(store, list.number, first);
  if (!named) throw missing(first);
  const { field } = named;
  if (second !== undefined) return columnBehind(store, field, second);
  if (field.type === 'Note' && field.internalName !== 'Title' && field.settings.RichText === true) return cell(field);
  if (!field.filterable && field.type !== 'Note') throw unusable(field);
  return cell(field);
}

/** Columns SharePoint works out, by lower-case name. */
function workedOut(name: string): Column | null {
  switch (name.toLowerCase()) {
    case 'fileref':
    case 'serverurl':
      return { sql: "(t.FileDirRef || '/' || t.FileLeafRef)", kind: 'text', toParameter: String };
    case 'filesystemobjecttype':
      return { sql: 't.FSObjType', kind: 'number', toParameter: Number };
    case '_uiversionstring':
    case 'odata__uiversionstring':
      return { sql: "(t.uiVersion / 512 || '.' || t.uiVersion % 512)", kind: 'text', toParameter: String };
    case 'attachments':
      return { sql: '(t.attachments > 0)', kind: 'boolean', toParameter: toFlag };
    case 'contenttype':
      return {
        sql: "(CASE t.FSObjType WHEN 1 THEN 'Folder' ELSE CASE WHEN t.ContentTypeId LIKE '0x0101%' THEN 'Document' ELSE 'Item' END END)",
        kind: 'text',
        toParameter: String
      };
    case 'file_x0020_type':
      return {
        sql: "(CASE WHEN t.FSObjType = 0 AND instr(t.FileLeafRef, '.') > 0 THEN replace(t.FileLeafRef, rtrim(t.FileLeafRef, replace(t.FileLeafRef, '.', '')), '') END)",
        kind: 'text',
        toParameter: String
      };
    case '_moderationstatus':
    case 'odata__moderationstatus':
      return { sql: '0', kind: 'number', toParameter: Number };
    default:
      return null;
  }
}

function cell(field: FieldRecord): Column {
  const name = cellColumn(field);
  if (name === '') throw unusable(field);
  const sql = `t."${name}"`;
  const indexed = field.indexed && field.type !== 'Note' ? { indexed: name } : {};
  switch (field.type) {
    case 'MultiChoice':
      return { sql, kind: 'text', members: 'm.value', toParameter: String };
    case 'UserMulti':
    case 'LookupMulti':
      return { sql, kind: 'number', members: 'm.value', toParameter: Number };
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
    case 'User':
      return { sql, kind: 'number', toParameter: Number, ...indexed };
    case 'Lookup':
      return field.fromBaseType
        ? fromBase(field, sql, indexed)
        : { sql, kind: 'number', toParameter: Number, ...indexed };
    case 'Boolean':
      return { sql, kind: 'boolean', toParameter: toFlag, ...indexed };
    case 'DateTime':
      return { sql, kind: 'date', toParameter: toMoment, ...indexed };
    default:
      return { sql, kind: 'text', toParameter: String, ...indexed };
  }
}

function fromBase(field: FieldRecord, sql: string, indexed: { readonly indexed?: string }): Column {
  if (field.internalName === 'FSObjType') return { sql, kind: 'number', toParameter: Number };
  if (/date|modified/i.test(field.internalName)) return { sql, kind: 'date', toParameter: toMoment };
  return { sql, kind: 'text', toParameter: String, ...indexed };
}

/** A column of the person or item a column points at. */
function columnBehind(store: Store, field: FieldRecord, name: string): Column {
  if (!isReferenceField(field)) throw missing(`${field.internalName}/${name}`);
  const isMulti = field.type.endsWith('Multi');
  const pointer = `t."${cellColumn(field)}"`;
  const behind = field.type.startsWith('User') ? personColumn(name) : itemColumn(store, field, name);
  const direct = behind.column === 'id' || behind.column === 'ID';
  const one = (id: string): string =>
    direct ? id : `(SELECT ${behind.column} FROM ${behind.table} AS r WHERE r.${behind.key} = ${id})`;
  const base = { kind: behind.kind, toParameter: behind.toParameter } as const;
  if (isMulti) return { ...base, sql: pointer, members: one('m.value') };
  return { ...base, sql: one(pointer), ...(direct && field.indexed ? { indexed: cellColumn(field) } : {}) };
}

interface Behind {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly kind: Column['kind'];
  readonly toParameter: Column['toParameter'];
}

function personColumn(name: string): Behind {
  const column = personColumns[name.toLowerCase()];
  if (column === undefined) throw missing(name);
  const isId = column === 'id';
  return {
    table: 'principals',
    key: 'id',
    column,
    kind: isId ? 'number' : 'text',
    toParameter: isId ? Number : String
  };
}

function itemColumn(store: Store, field: FieldRecord, name: string): Behind {
  const target = lookupTarget(store, field);
  const wanted = target && findField(store, target.number, name.toLowerCase() === 'id' ? 'ID' : name);
  const column = wanted ? cellColumn(wanted) : '';
  if (!target || !wanted || column === '') throw missing(name);
  const shape = cell(wanted);
  const isId = column === 'ID';
  return {
    table: itemTable(target),
    key: 'ID',
    column: isId ? 'ID' : `r."${column}"`,
    kind: shape.kind,
    toParameter: shape.toParameter
  };
}

function toFlag(value: string | number | boolean): SqlParameter {
  return value === true || value === 1 || /^(?:1|true)$/i.test(String(value)) ? 1 : 0;
}

/** @throws SharePointError 400 for what is no moment in time */
function toMoment(value: string | number | boolean): SqlParameter {
  const text = String(value);
  const date = new Date(/^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text) ? `${text}Z` : text);
  if (Number.isNaN(date.getTime())) throw invalidOperation('String was not recognized as a valid DateTime.', '-1');
  return `${date.toISOString().slice(0, 19)}Z`;
}

function missing(name: string): Error {
  return invalidOperation(`Column '${name}' does not exist. It may have been deleted by another user.`, '-2147024809');
}

function unusable(field: FieldRecord): Error {
  return invalidOperation(
    `The field '${field.internalName}' of type '${field.type}' cannot be used in the query filter expression.`
  );
}
