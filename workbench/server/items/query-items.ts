import type { FilterNode } from '../odata/filter-node';
import type { OrderBy } from '../odata/query-options';
import type { Person } from '../principals/principals';
import { readableItems } from '../security/policies';
import { itemTable } from '../store/records';
import type { CellValue, ItemRow, ListRecord } from '../store/records';
import type { SqlParameter, Store } from '../store/store';
import { columnOfPath } from './column-of-path';
import type { Column } from './column-of-path';
import { compileFilter } from './compile-filter';
import type { SqlCondition } from '../store/sql-condition';
import { requireWithinThreshold } from './threshold';
import { treePartCondition } from './tree-part';
import type { TreePart } from './tree-part';

/** Where a page begins: right after (or before) the row with these sort values and this ID. */
export interface PagePosition {
  readonly id: number;
  /** One value for each column of the order. Empty when the order is that of ID. */
  readonly values: readonly CellValue[];
  readonly isBackward?: boolean;
}

export interface ItemQuery {
  readonly filter: FilterNode | null;
  /** ID ascending is always the last resort. */
  readonly orderBy: readonly OrderBy[];
  /** At most this many rows. */
  readonly limit: number;
  readonly position?: PagePosition | null;
  /** Default: everything in the list, folders too. */
  readonly within?: TreePart;
}

export interface ItemPage {
  readonly rows: readonly ItemRow[];
  /** Where the next page begins; `null` when this one is the last. */
  readonly next: PagePosition | null;
}

interface SortColumn {
  readonly column: Column;
  readonly ascending: boolean;
}

/**
 * Reads one page of the items a person may read.
 *
 * @throws SharePointError 400 for a filter or order on what is no column, 500 above the list view threshold
 */
export function queryItems(store: Store, person: Person, list: ListRecord, query: ItemQuery): ItemPage {
  requireWithinThreshold(store, list, {
    filter: query.filter,
    orderBy: query.orderBy.map((order) => order.path),
    within: query.within
  });
  const sort = sortColumns(store, list, query);
  const conditions = [
    { sql: 't.deleted = 0', parameters: [] },
    readableItems(store, person, list, 't'),
    ...(query.within ? [treePartCondition(query.within)] : []),
    ...(query.filter ? [compileFilter(store, list, query.filter)] : []),
    ...(query.position ? [after(sort, query.position)] : [])
  ];
  const order = sort.map(({ column, ascending }) => `${column.sql} ${ascending ? 'ASC' : 'DESC'}`).join(', ');
  const keys = sort
    .slice(0, -1)
    .map(({ column }, index) => `, ${column.sql} AS sort_${index}`)
    .join('');
  const sql = `SELECT t.*${keys} FROM ${itemTable(list)} AS t WHERE ${conditions.map((condition) => `(${condition.sql})`).join(' AND ')} ORDER BY ${order} LIMIT ?`;
  const found = store.all<ItemRow & Record<`sort_${number}`, CellValue>>(
    sql,
    ...conditions.flatMap((condition) => condition.parameters),
    query.limit + 1
  );
  const rows = found.slice(0, query.limit);
  const last = rows[rows.length - 1];
  const next =
    found.length > query.limit && last
      ? { id: last.ID, values: sort.slice(0, -1).map((_, index) => last[`sort_${index}`] ?? null) }
      : null;
  return query.position?.isBackward ? { rows: rows.reverse(), next: null } : { rows, next };
}

/** How many items a person may read fit the filter. */
export function countMatching(store: Store, person: Person, list: ListRecord, filter: FilterNode | null): number {
  const conditions = [readableItems(store, person, list, 't'), ...(filter ? [compileFilter(store, list, filter)] : [])];
  const sql = `SELECT COUNT(*) AS count FROM ${itemTable(list)} AS t WHERE t.deleted = 0 AND ${conditions.map((condition) => `(${condition.sql})`).join(' AND ')}`;
  return store.one<{ count: number }>(sql, ...conditions.flatMap((condition) => condition.parameters))?.count ?? 0;
}

function sortColumns(store: Store, list: ListRecord, query: ItemQuery): SortColumn[] {
  const turn = query.position?.isBackward === true;
  const named = query.orderBy.map((order) => ({
    column: columnOfPath(store, list, order.path),
    ascending: order.ascending !== turn
  }));
  const byId = named.findIndex(({ column }) => column.sql === 't."ID"');
  if (byId >= 0) return named.slice(0, byId + 1);
  return [...named, { column: columnOfPath(store, list, ['ID']), ascending: !turn }];
}

/** Rows that come after a position: later in the first sort column, or equal there and later in the next one, and so on. */
function after(sort: readonly SortColumn[], position: PagePosition): SqlCondition {
  const values = [...position.values.slice(0, sort.length - 1), position.id].map((value, index) =>
    toKind(value, sort[index]?.column.kind)
  );
  const branches = sort.map((current, index): SqlCondition => {
    const equal = sort
      .slice(0, index)
      .map(({ column }, place) => ({ sql: `${column.sql} IS ?`, parameters: [values[place] ?? null] }));
    const beyond = isBeyond(current, values[index] ?? null);
    const all = [...equal, beyond];
    return {
      sql: `(${all.map((condition) => condition.sql).join(' AND ')})`,
      parameters: all.flatMap((condition): readonly SqlParameter[] => condition.parameters)
    };
  });
  return {
    sql: branches.map((branch) => branch.sql).join(' OR '),
    parameters: branches.flatMap((branch) => branch.parameters)
  };
}

/** Tokens carry text: a number has to become one again, and `007` of a text column must not. */
function toKind(value: CellValue, kind: Column['kind'] | undefined): CellValue {
  if (value === null) return null;
  return kind === 'number' || kind === 'boolean' ? Number(value) : String(value);
}

/** Empty cells come first when ascending, last when descending. */
function isBeyond({ column, ascending }: SortColumn, value: CellValue): SqlCondition {
  if (ascending)
    return value === null
      ? { sql: `${column.sql} IS NOT NULL`, parameters: [] }
      : { sql: `${column.sql} > ?`, parameters: [value] };
  return value === null
    ? { sql: '0', parameters: [] }
    : { sql: `(${column.sql} < ? OR ${column.sql} IS NULL)`, parameters: [value] };
}
