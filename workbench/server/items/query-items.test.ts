import fc from 'fast-check';

import { createSharePoint, type SharePoint } from '../create-sharepoint';
import { addField } from '../fields/field-store';
import { createList } from '../lists/list-store';
import { findListByTitle } from '../store/find-lists';
import type { FilterNode } from '../odata/filter-node';
import type { OrderBy } from '../odata/query-options';
import { saveUser, type Principal } from '../principals/principals';
import type { ItemRow, ListRecord } from '../store/records';
import { queryItems, type PagePosition } from './query-items';
import { readSkipToken, writeSkipToken } from './skip-token';
import { addItem } from './write-items';

const texts = [null, 'a', 'B', 'ab', '007', '7', '12'] as const;
const numbers = [null, 0, 1, 2.5, -3] as const;

let sharePoint: SharePoint;
let list: ListRecord;
let person: Principal;

beforeAll(() => {
  sharePoint = createSharePoint({ data: ':memory:' });
  const { store } = sharePoint;
  person = saveUser(store, {
    login: 'ada@hospital.example',
    title: 'Ada',
    email: 'ada@hospital.example',
    isSiteAdmin: true
  });
  createList(store, { title: 'Rows', authorId: person.id });
  const made = findListByTitle(store, 'Rows');
  if (!made) throw new Error('The list was not made.');
  list = made;
  addField(store, list.number, { type: 'Number', title: 'N' });
  for (const text of texts)
    for (const number of numbers) addItem(store, list, { cells: { Title: text, N: number }, authorId: person.id });
});
afterAll(() => sharePoint.store.close());

const titleOf = (row: ItemRow): string | null => row.f_Title as string | null;
const numberOf = (row: ItemRow): number | null => row.f_N as number | null;

const order = fc.uniqueArray(fc.record({ path: fc.constantFrom(['Title'], ['N'], ['Id']), ascending: fc.boolean() }), {
  selector: ({ path }) => path[0],
  maxLength: 3
});

const leaf: fc.Arbitrary<FilterNode> = fc.oneof(
  fc.record({
    kind: fc.constant('compare' as const),
    operator: fc.constantFrom('eq' as const, 'ne' as const, 'gt' as const, 'le' as const),
    path: fc.constant(['N']),
    value: fc.constantFrom(0, 1, 2.5)
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    operator: fc.constantFrom('eq' as const, 'ne' as const),
    path: fc.constant(['Title']),
    value: fc.constantFrom('A', 'b', 'nothing')
  }),
  fc.record({
    kind: fc.constant('text' as const),
    operator: fc.constantFrom('startswith' as const, 'contains' as const, 'endswith' as const),
    path: fc.constant(['Title']),
    value: fc.constantFrom('a', 'B', 'e')
  }),
  fc.record({ kind: fc.constant('null' as const), path: fc.constantFrom(['Title'], ['N']), isNull: fc.boolean() })
);
const { filter } = fc.letrec<{ filter: FilterNode }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      operands: fc.array(tie('filter'), { minLength: 1, maxLength: 3 })
    }),
    fc.record({ kind: fc.constant('not' as const), operand: tie('filter') })
  )
}));

/** What a filter means, said a second time and in another way. */
function holds(node: FilterNode, row: ItemRow): boolean {
  switch (node.kind) {
    case 'and':
      return node.operands.every((operand) => holds(operand, row));
    case 'or':
      return node.operands.some((operand) => holds(operand, row));
    case 'not':
      return !holds(node.operand, row);
    case 'null':
      return ((node.path[0] === 'N' ? numberOf(row) : titleOf(row)) === null) === node.isNull;
    case 'text': {
      const title = titleOf(row)?.toLowerCase();
      const value = node.value.toLowerCase();
      if (title === undefined) return false;
      return { startswith: title.startsWith(value), contains: title.includes(value), endswith: title.endsWith(value) }[
        node.operator
      ];
    }
    case 'compare': {
      const cell = node.path[0] === 'N' ? numberOf(row) : (titleOf(row)?.toLowerCase() ?? null);
      const value = typeof node.value === 'string' ? node.value.toLowerCase() : Number(node.value);
      if (cell === null) return node.operator === 'ne';
      return {
        eq: cell === value,
        ne: cell !== value,
        gt: cell > value,
        ge: cell >= value,
        lt: cell < value,
        le: cell <= value
      }[node.operator];
    }
    default:
      throw new Error(`No meaning for ${node.kind}.`);
  }
}

const everything = (): readonly ItemRow[] =>
  queryItems(sharePoint.store, person, list, { filter: null, orderBy: [], limit: 100 }).rows;

it('finds exactly the items a filter means', () => {
  fc.assert(
    fc.property(filter, (node) => {
      const found = queryItems(sharePoint.store, person, list, { filter: node, orderBy: [], limit: 100 }).rows.map(
        (row) => row.ID
      );
      expect(found).toEqual(
        everything()
          .filter((row) => holds(node, row))
          .map((row) => row.ID)
      );
    })
  );
});

it('gives the same items in the same order whatever the size of a page', () => {
  fc.assert(
    fc.property(order, fc.integer({ min: 1, max: 12 }), (orderBy, limit) => {
      const whole = queryItems(sharePoint.store, person, list, { filter: null, orderBy, limit: 100 }).rows.map(
        (row) => row.ID
      );
      expect(readByPages(orderBy, limit)).toEqual(whole);
    })
  );
});

it('goes back to the page before', () => {
  const first = queryItems(sharePoint.store, person, list, { filter: null, orderBy: [], limit: 3 });
  const second = queryItems(sharePoint.store, person, list, {
    filter: null,
    orderBy: [],
    limit: 3,
    position: first.next
  });
  const back: PagePosition = { id: second.rows[0]?.ID ?? 0, values: [], isBackward: true };
  const again = queryItems(sharePoint.store, person, list, { filter: null, orderBy: [], limit: 3, position: back });
  expect(again.rows.map((row) => row.ID)).toEqual(first.rows.map((row) => row.ID));
});

function readByPages(orderBy: readonly OrderBy[], limit: number): number[] {
  const ids: number[] = [];
  let position: PagePosition | null = null;
  do {
    const page = queryItems(sharePoint.store, person, list, { filter: null, orderBy, limit, position });
    ids.push(...page.rows.map((row) => row.ID));
    position = page.next && readSkipToken(writeSkipToken(page.next, orderBy), orderBy);
  } while (position && ids.length < 1000);
  return ids;
}
