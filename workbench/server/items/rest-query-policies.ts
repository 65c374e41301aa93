import { invalidOperation, SharePointError } from '../protocol/sharepoint-error';
import type { FieldPath, FilterNode } from '../odata/filter-node';
import type { ODataQuery, Projection } from '../odata/query-options';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { findFieldByRestName, isReferenceField } from './rest-names';

/** How many people and lookup columns one query may join. */
const LOOKUP_THRESHOLD = 12;

/**
 * What REST refuses although CAML allows it, and what it refuses because it would cost too much.
 *
 * @throws SharePointError 400 for a filter on long text or a hyperlink, 500 for a query that follows more than twelve people and lookup columns
 */
export function requireRestQuery(store: Store, list: ListRecord, query: ODataQuery): void {
  for (const [name = ''] of query.filter ? pathsOf(query.filter) : []) {
    const field = findFieldByRestName(store, list.number, name)?.field;
    if (field && ['Note', 'URL', 'Location', 'Thumbnail'].includes(field.type)) {
      throw invalidOperation(
        `The field '${field.internalName}' of type '${field.type}' cannot be used in the query filter expression.`
      );
    }
  }
  if (countFollowed(store, list, query.projection) > LOOKUP_THRESHOLD) throw tooManyLookups();
}

function pathsOf(filter: FilterNode): readonly FieldPath[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.operands.flatMap(pathsOf);
    case 'not':
      return pathsOf(filter.operand);
    case 'constant':
      return [];
    default:
      return [filter.path];
  }
}

function countFollowed(store: Store, list: ListRecord, projection: Projection): number {
  const isFollowed = (name: string): boolean => {
    const field = findFieldByRestName(store, list.number, name)?.field;
    return field !== undefined && isReferenceField(field);
  };
  return new Set(
    [...projection.select, ...[...projection.expand.values()].map((inner) => inner.name)]
      .filter(isFollowed)
      .map((name) => name.toLowerCase().replace(/(?:string)?id$/, ''))
  ).size;
}

function tooManyLookups(): Error {
  const text =
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.';
  return new SharePointError(500, '-2147024860', 'Microsoft.SharePoint.SPQueryThrottledException', text);
}
