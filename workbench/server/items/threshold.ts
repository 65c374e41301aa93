import { throttledByThreshold } from '../protocol/sharepoint-error';
import type { FilterNode } from '../odata/filter-node';
import { itemTable } from '../store/records';
import type { ListRecord } from '../store/records';
import type { SqlParameter, Store } from '../store/store';
import { columnOfPath } from './column-of-path';
import { compileFilter } from './compile-filter';
import { treePartCondition } from './tree-part';
import type { TreePart } from './tree-part';

/** SharePoint Online's list view threshold: rows a query may touch. */
export const LIST_VIEW_THRESHOLD = 5000;

/** What decides whether a query may run. */
export interface ThresholdQuery {
  readonly filter: FilterNode | null;
  /** Paths that rows are sorted by. */
  readonly orderBy: readonly (readonly string[])[];
  readonly within?: TreePart | undefined;
}

/**
 * Refuses a query that would touch more rows than the threshold. On a list with more rows than that, a filter must hold, among the
 * conditions that all have to be true, indexed ones that by themselves match no more rows than the threshold (conditions on one column count
 * together; every branch of an `or` must pass). Without a filter the order must be that of ID or of an indexed column.
 * A single folder with no more rows than the threshold may be searched in any way.
 *
 * @throws SharePointError 500 as SharePoint's SPQueryThrottledException
 */
export function requireWithinThreshold(store: Store, list: ListRecord, query: ThresholdQuery): void {
  if (!exceeds(store, list, { sql: '1', parameters: [] })) return;
  if (query.within && !query.within.isDeep && !exceeds(store, list, treePartCondition(query.within))) return;
  const isAllowed = query.filter
    ? isSelective(store, list, query.filter)
    : query.orderBy.every((path) => indexOf(store, list, path) !== null);
  if (!isAllowed) throw throttledByThreshold();
}

function isSelective(store: Store, list: ListRecord, filter: FilterNode): boolean {
  if (filter.kind === 'or') return filter.operands.every((operand) => isSelective(store, list, operand));
  const conditions = filter.kind === 'and' ? flatten(filter) : [filter];
  if (conditions.some((condition) => condition.kind === 'or' && isSelective(store, list, condition))) return true;
  return [...groupByIndex(store, list, conditions).values()].some(
    (group) => !exceeds(store, list, compileFilter(store, list, { kind: 'and', operands: group }))
  );
}

/** Conditions an index can answer, by the column that has it. */
function groupByIndex(store: Store, list: ListRecord, conditions: readonly FilterNode[]): Map<string, FilterNode[]> {
  const groups = new Map<string, FilterNode[]>();
  for (const condition of conditions) {
    const column = indexUsedBy(store, list, condition);
    if (column !== null) groups.set(column, [...(groups.get(column) ?? []), condition]);
  }
  return groups;
}

function indexUsedBy(store: Store, list: ListRecord, condition: FilterNode): string | null {
  switch (condition.kind) {
    case 'compare':
      return condition.operator === 'ne' || condition.part ? null : indexOf(store, list, condition.path);
    case 'in':
      return indexOf(store, list, condition.path);
    case 'null':
      return condition.isNull ? indexOf(store, list, condition.path) : null;
    case 'text':
      return condition.operator === 'startswith' ? indexOf(store, list, condition.path) : null;
    default:
      return null;
  }
}

function indexOf(store: Store, list: ListRecord, path: readonly string[]): string | null {
  return columnOfPath(store, list, path).indexed ?? null;
}

function flatten(filter: FilterNode): readonly FilterNode[] {
  return filter.kind === 'and' ? filter.operands.flatMap(flatten) : [filter];
}

function exceeds(
  store: Store,
  list: ListRecord,
  condition: { readonly sql: string; readonly parameters: readonly SqlParameter[] }
): boolean {
  const sql = `SELECT COUNT(*) AS count FROM (SELECT 1 FROM ${itemTable(list)} AS t WHERE deleted = 0 AND ${condition.sql} LIMIT ${LIST_VIEW_THRESHOLD + 1})`;
  return (store.one<{ count: number }>(sql, ...condition.parameters)?.count ?? 0) > LIST_VIEW_THRESHOLD;
}
