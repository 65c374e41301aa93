import { notKept } from '../protocol/sharepoint-error';
import type { CamlCondition, CamlOrder, CamlQuery } from './caml-query';
import { comparisons } from './parse-caml';

/** Parameters of `RenderListDataAsStream` beside the view: from the address, or from `overrideParameters`. Names are in lower case. */
export type Refinements = Readonly<Record<string, string>>;

/** As many columns as SharePoint's own pages filter or sort by at once. */
const suffixes = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** Change which rows come or what they are, and are not kept here. */
const refused = [
  ['inplacesearchquery', 'InplaceSearchQuery'],
  ['groupstring', 'GroupString'],
  ['drilldown', 'DrillDown'],
  ['overridescope', 'OverrideScope'],
  ['filter', 'Filter'],
  ['filterdata', 'FilterData'],
  ['filterdata1', 'FilterData1'],
  ['customaction', 'CustomAction'],
  ['id', 'ID'],
  ['overrideselectcommand', 'OverrideSelectCommand']
] as const;

/**
 * Adds to a view's query what someone chose in a page: `FilterField1=State&FilterValue1=open&SortField=Due&SortDir=Desc`. Filters are
 * joined with the view's own conditions; the columns chosen to sort by come before those of the view.
 *
 * @throws SharePointError 501 for what is not kept here, by name
 */
export function refineQuery(query: CamlQuery, refinements: Refinements): CamlQuery {
  const unkept = refused.find(([key]) => Boolean(refinements[key]));
  if (unkept) throw notKept(unkept[1]);
  const filters = suffixes.flatMap((suffix) => readFilters(refinements, suffix));
  const sorts = suffixes.flatMap((suffix) => readSort(refinements, suffix));
  const sorted = new Set(sorts.map((order) => order.field.toLowerCase()));
  return {
    ...query,
    where: filters.reduce<CamlCondition | null>(
      (where, filter) => (where ? { kind: 'and', operands: [where, filter] } : filter),
      query.where
    ),
    orderBy: [...sorts, ...query.orderBy.filter((order) => !sorted.has(order.field.toLowerCase()))]
  };
}

/** The same choices for the address of the next page, with an ampersand in front; empty when nothing was chosen. */
export function refinementsToQuery(refinements: Refinements): string {
  return Object.entries(refinements)
    .filter(([name]) => /^(?:filter|sort)(?:field|fields|value|values|op|lookupid|dir)\d*$/.test(name))
    .map(([name, text]) => `&${name}=${encodeURIComponent(text)}`)
    .join('');
}

/** `FilterField1` has one value, `FilterFields1` several, any of which will do. */
function readFilters(refinements: Refinements, suffix: string): readonly CamlCondition[] {
  const one = refinements[`filterfield${suffix}`];
  const several = refinements[`filterfields${suffix}`];
  const byId = refinements[`filterlookupid${suffix}`] === '1';
  return [
    ...(one
      ? [
          readFilter(
            { name: one, byId },
            refinements[`filterop${suffix}`] ?? 'Eq',
            refinements[`filtervalue${suffix}`] ?? ''
          )
        ]
      : []),
    ...(several ? [readFilter({ name: several, byId }, 'In', refinements[`filtervalues${suffix}`] ?? '')] : [])
  ];
}

function readFilter(
  field: { readonly name: string; readonly byId: boolean },
  operator: string,
  text: string
): CamlCondition {
  const valueOf = (part: string): { type: string; text: string; includeTime: boolean } => ({
    type: 'Text',
    text: part,
    includeTime: false
  });
  const name = operator.toLowerCase();
  if (name === 'in') return { kind: 'in', field, values: text.split(';#').map(valueOf) };
  const comparison = comparisons[name];
  if (!comparison) throw notKept(`FilterOp ${operator}`);
  if (text === '' && (comparison === 'eq' || comparison === 'ne'))
    return { kind: 'null', field, isNull: comparison === 'eq' };
  return { kind: 'compare', operator: comparison, field, value: valueOf(text) };
}

function readSort(refinements: Refinements, suffix: string): readonly CamlOrder[] {
  const field = refinements[`sortfield${suffix}`];
  if (!field) return [];
  return [{ field, descending: /^desc/i.test(refinements[`sortdir${suffix}`] ?? '') }];
}
