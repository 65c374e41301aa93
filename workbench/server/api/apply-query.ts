import type { JsonValue } from '../protocol/json';
import type { RequestContext } from './request-context';
import type { Page } from './resource-type';
import type { CompareOperator, FieldPath, FilterNode } from '../odata/filter-node';

type Read<U> = (entity: U, path: FieldPath) => JsonValue;

/** Applies `$filter`, `$orderby`, `$skip` and `$top` to members that are all in memory, as SharePoint does for its small collections. */
export function applyQuery<U>(context: RequestContext, values: readonly U[], read: Read<U>): Page<U> {
  const { filter, orderBy, skip, top } = context.query;
  let left = filter ? values.filter((entity) => matches(filter, entity, read)) : [...values];
  for (const order of [...orderBy].reverse()) {
    const sign = order.ascending ? 1 : -1;
    left = [...left].sort((one, other) => sign * compareValues(read(one, order.path), read(other, order.path)));
  }
  return { values: left.slice(skip, top === null ? undefined : skip + top) };
}

function matches<U>(filter: FilterNode, entity: U, read: Read<U>): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.operands.every((operand) => matches(operand, entity, read));
    case 'or':
      return filter.operands.some((operand) => matches(operand, entity, read));
    case 'not':
      return !matches(filter.operand, entity, read);
    case 'null':
      return (read(entity, filter.path) === null) === filter.isNull;
    case 'in':
      return filter.values.some((value) => compareValues(read(entity, filter.path), value) === 0);
    case 'text':
      return matchesText(filter.operator, fold(read(entity, filter.path)), fold(filter.value));
    case 'compare':
      return holds(filter.operator, compareValues(datePart(read(entity, filter.path), filter.part), filter.value));
    case 'constant':
      return filter.value;
  }
}

function holds(operator: CompareOperator, order: number): boolean {
  const outcomes: Readonly<Record<CompareOperator, boolean>> = {
    eq: order === 0,
    ne: order !== 0,
    gt: order > 0,
    ge: order >= 0,
    lt: order < 0,
    le: order <= 0
  };
  return outcomes[operator];
}

function matchesText(operator: 'startswith' | 'endswith' | 'contains', text: string, part: string): boolean {
  if (operator === 'startswith') return text.startsWith(part);
  return operator === 'endswith' ? text.endsWith(part) : text.includes(part);
}

/** Orders two values as SharePoint does: numbers by size, text without regard to case, nothing before something. */
function compareValues(one: JsonValue, other: JsonValue): number {
  if (typeof one === 'number' || typeof one === 'boolean') return Number(one) - Number(other);
  const left = fold(one);
  const right = fold(other);
  return left === right ? 0 : left < right ? -1 : 1;
}

function fold(content: JsonValue): string {
  return content === null || typeof content === 'object' ? '' : String(content).toLowerCase();
}

function datePart(content: JsonValue, part: string | undefined): JsonValue {
  if (!part || typeof content !== 'string') return content;
  const date = new Date(content);
  const parts: Readonly<Record<string, number>> = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds()
  };
  return parts[part] ?? null;
}
