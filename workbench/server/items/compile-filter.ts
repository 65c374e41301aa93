import type { CompareOperator, DatePart, FilterNode } from '../odata/filter-node';
import type { ListRecord } from '../store/records';
import type { SqlCondition } from '../store/sql-condition';
import type { SqlParameter, Store } from '../store/store';
import { columnOfPath } from './column-of-path';
import type { Column } from './column-of-path';

const operators: Readonly<Record<CompareOperator, string>> = {
  eq: '=',
  ne: '<>',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<='
};

const dateFormats: Readonly<Record<DatePart, string>> = {
  year: '%Y',
  month: '%m',
  day: '%d',
  hour: '%H',
  minute: '%M',
  second: '%S'
};

/**
 * Turns a filter into SQL with parameters.
 *
 * @throws SharePointError 400 for a column the list does not have, and for one that cannot be filtered on
 */
export function compileFilter(store: Store, list: ListRecord, filter: FilterNode): SqlCondition {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return join(
        filter.operands.map((operand) => compileFilter(store, list, operand)),
        filter.kind
      );
    case 'not': {
      const inner = compileFilter(store, list, filter.operand);
      return { sql: `NOT COALESCE((${inner.sql}), 0)`, parameters: inner.parameters };
    }
    case 'constant':
      return { sql: filter.value ? '1' : '0', parameters: [] };
    case 'null':
      return compileNull(columnOfPath(store, list, filter.path), filter.isNull);
    case 'in':
      return join(
        filter.values.map((value) => compileCompare(columnOfPath(store, list, filter.path), 'eq', value)),
        'or'
      );
    case 'text':
      return compileText(columnOfPath(store, list, filter.path), filter.operator, filter.value);
    case 'compare':
      return compileCompare(columnOfPath(store, list, filter.path), filter.operator, filter.value, filter.part);
  }
}

function join(conditions: readonly SqlCondition[], kind: 'and' | 'or'): SqlCondition {
  if (conditions.length === 0) return { sql: kind === 'and' ? '1' : '0', parameters: [] };
  const word = kind === 'and' ? ' AND ' : ' OR ';
  return {
    sql: `(${conditions.map((condition) => condition.sql).join(word)})`,
    parameters: conditions.flatMap((condition) => condition.parameters)
  };
}

function compileNull(column: Column, isNull: boolean): SqlCondition {
  const empty = column.kind === 'text' ? `(${column.sql} IS NULL OR ${column.sql} = '')` : `${column.sql} IS NULL`;
  return { sql: isNull ? empty : `NOT ${empty}`, parameters: [] };
}

function compileCompare(
  column: Column,
  operator: CompareOperator,
  value: string | number | boolean,
  part?: DatePart
): SqlCondition {
  if (part) {
    return {
      sql: `CAST(strftime('${dateFormats[part]}', ${column.sql}) AS INTEGER) ${operators[operator]} ?`,
      parameters: [Number(value)]
    };
  }
  if (value === '' && (operator === 'eq' || operator === 'ne')) return compileNull(column, operator === 'eq');
  const parameter = column.toParameter(value);
  if (column.members) return compileMembers(column.sql, column.members, operator, parameter);
  // Nothing is different from everything, as in CAML: `ne` finds empty cells too.
  if (operator === 'ne') return { sql: `(${column.sql} IS NULL OR ${column.sql} <> ?)`, parameters: [parameter] };
  return { sql: `${column.sql} ${operators[operator]} ?`, parameters: [parameter] };
}

/** A column of several values: `eq` asks whether one of them fits, `ne` whether none does. */
function compileMembers(sql: string, member: string, operator: CompareOperator, parameter: SqlParameter): SqlCondition {
  const comparison = operator === 'ne' ? '=' : operators[operator];
  const exists = `EXISTS (SELECT 1 FROM json_each(${sql}) AS m WHERE ${member} ${comparison} ? COLLATE NOCASE)`;
  return { sql: operator === 'ne' ? `NOT ${exists}` : exists, parameters: [parameter] };
}

function compileText(column: Column, operator: 'startswith' | 'endswith' | 'contains', value: string): SqlCondition {
  const escaped = value.replace(/[\\%_]/g, (character) => `\\${character}`);
  const pattern = { startswith: `${escaped}%`, endswith: `%${escaped}`, contains: `%${escaped}%` }[operator];
  if (column.members) {
    return {
      sql: `EXISTS (SELECT 1 FROM json_each(${column.sql}) AS m WHERE ${column.members} LIKE ? ESCAPE '\\')`,
      parameters: [pattern]
    };
  }
  return { sql: `${column.sql} LIKE ? ESCAPE '\\'`, parameters: [pattern] };
}
