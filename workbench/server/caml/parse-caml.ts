import { notKept, SharePointError } from '../protocol/sharepoint-error';
import { childOf, childrenOf, flagOf, readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/read-xml';
import type {
  CamlComparison,
  CamlCondition,
  CamlFieldRef,
  CamlOrder,
  CamlQuery,
  CamlScope,
  CamlValue
} from './caml-query';

/** What the special values of a query stand for. */
export interface CamlContext {
  /** `<UserID/>`. */
  readonly userId: number;
  /** `<Today/>`, `<Now/>`. */
  readonly now: Date;
}

/** CAML's names of comparisons, in lower case. */
export const comparisons: Readonly<Record<string, CamlComparison>> = {
  eq: 'eq',
  neq: 'ne',
  gt: 'gt',
  geq: 'ge',
  lt: 'lt',
  leq: 'le',
  contains: 'contains',
  beginswith: 'startsWith',
  includes: 'includes',
  notincludes: 'notIncludes'
};

const scopes: readonly CamlScope[] = ['FilesOnly', 'Recursive', 'RecursiveAll'];

const DAY = 86_400_000;

/** Elements of a view or query that change which rows come or what they are, and are not kept here. */
const refused = ['Joins', 'ProjectedFields', 'Aggregations', 'GroupBy'] as const;

/**
 * Reads a `<View>` (or a bare `<Query>`) into a query.
 *
 * @throws SharePointError what SharePoint answers to CAML it cannot read, 501 for CAML that is not kept here, by name
 */
export function parseCaml(viewXml: string, context: CamlContext): CamlQuery {
  const view = viewXml.trim() === '' ? null : readView(viewXml);
  const query = view && (view.name.toLowerCase() === 'query' ? view : childOf(view, 'Query'));
  for (const name of refused)
    if ([view, query].some((element) => element && isUsed(element, name))) throw notKept(name);
  const where = query && childOf(query, 'Where');
  const orderBy = query && childOf(query, 'OrderBy');
  const viewFields = view && childOf(view, 'ViewFields');
  const rowLimit = view && childOf(view, 'RowLimit');
  return {
    where: where && onlyCondition(where, context),
    orderBy: orderBy ? childrenOf(orderBy, 'FieldRef').map(readOrder) : [],
    viewFields: viewFields ? childrenOf(viewFields, 'FieldRef').map(fieldName) : [],
    rowLimit: rowLimit ? readRowLimit(rowLimit) : null,
    paged: rowLimit !== null && flagOf(rowLimit, 'Paged'),
    scope: readScope(view?.attributes.Scope)
  };
}

function readView(xml: string): XmlElement {
  try {
    return readXml(xml);
  } catch {
    throw unreadable();
  }
}

/** Empty ones ask for nothing, nor do totals that are turned off. */
function isUsed(parent: XmlElement, name: string): boolean {
  const element = childOf(parent, name);
  return element !== null && element.children.length > 0 && !/^off$/i.test(element.attributes.Value ?? '');
}

function readScope(value: string | undefined): CamlScope {
  return scopes.find((scope) => scope.toLowerCase() === value?.toLowerCase()) ?? 'Default';
}

function readRowLimit(element: XmlElement): number {
  const limit = Number(element.text.trim());
  if (!Number.isInteger(limit) || limit < 0) throw unreadable();
  return limit;
}

function readOrder(element: XmlElement): CamlOrder {
  return { field: fieldName(element), descending: !flagOf(element, 'Ascending', true) };
}

/** An empty `<Where/>` filters nothing; one that holds several conditions is an error, as in SharePoint. */
function onlyCondition(where: XmlElement, context: CamlContext): CamlCondition | null {
  const [first, second] = where.children;
  if (second) throw unreadable();
  return first ? readCondition(first, context) : null;
}

function readCondition(element: XmlElement, context: CamlContext): CamlCondition {
  const name = element.name.toLowerCase();
  if (name === 'membership' || name === 'daterangesoverlap') throw notKept(element.name);
  if (name === 'and' || name === 'or') return readGroup(name, element, context);
  const field = readFieldRef(element);
  if (name === 'isnull' || name === 'isnotnull') return { kind: 'null', field, isNull: name === 'isnull' };
  if (name === 'in') return { kind: 'in', field, values: readValues(element, context) };
  const operator = comparisons[name];
  const value = childOf(element, 'Value');
  if (!operator || !value) throw unreadable();
  return { kind: 'compare', operator, field, value: readValue(value, context) };
}

/** SharePoint's And and Or join exactly two conditions; more must be nested. */
function readGroup(kind: 'and' | 'or', element: XmlElement, context: CamlContext): CamlCondition {
  if (element.children.length !== 2) throw unreadable();
  return { kind, operands: element.children.map((child) => readCondition(child, context)) };
}

function readFieldRef(element: XmlElement): CamlFieldRef {
  const ref = childOf(element, 'FieldRef');
  if (!ref) throw unreadable();
  return { name: fieldName(ref), byId: flagOf(ref, 'LookupId') };
}

function fieldName(ref: XmlElement): string {
  const name = ref.attributes.Name;
  if (!name) throw unreadable();
  return name;
}

function readValues(element: XmlElement, context: CamlContext): readonly CamlValue[] {
  const values = childOf(element, 'Values');
  if (!values || values.children.length === 0) throw unreadable();
  return childrenOf(values, 'Value').map((value) => readValue(value, context));
}

function readValue(element: XmlElement, context: CamlContext): CamlValue {
  const type = element.attributes.Type ?? 'Text';
  const includeTime = flagOf(element, 'IncludeTimeValue');
  if (childOf(element, 'UserID')) return { type: 'Integer', text: String(context.userId), includeTime };
  if (childOf(element, 'Now')) return { type, text: context.now.toISOString(), includeTime };
  const today = childOf(element, 'Today');
  if (today) return { type, text: dayOf(context.now, today.attributes), includeTime };
  const [special] = element.children;
  if (special) throw notKept(special.name);
  return { type, text: element.text.trim() === '' ? '' : element.text, includeTime };
}

/** `<Today OffsetDays="-7"/>`, which SharePoint also accepts as `Offset`: midnight of that day. */
function dayOf(now: Date, attributes: Readonly<Record<string, string>>): string {
  const offset = Number(attributes.OffsetDays ?? attributes.Offset ?? 0);
  if (!Number.isInteger(offset)) throw unreadable();
  const day = new Date(now.getTime() + offset * DAY);
  return `${day.toISOString().slice(0, 10)}T00:00:00Z`;
}

/** SharePoint does not say what is wrong with CAML it cannot read. */
function unreadable(): SharePointError {
  return new SharePointError(
    500,
    '-2147467259',
    'Microsoft.SharePoint.SPException',
    'Cannot complete this action.\n\nPlease try again.'
  );
}
