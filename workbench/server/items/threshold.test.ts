import '../testing/all-of-pnp';

import type { IItems } from '@pnp/sp/items';

import { people, startTestSharePoint, type TestSharePoint } from '../testing/start-sharepoint';
import { findListByTitle } from '../store/find-lists';
import { addItem } from './write-items';

const ROWS = 5100;

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  const { lists } = sharePoint.as(people.owner).web;
  await lists.add('Big');
  const { fields } = lists.getByTitle('Big');
  await fields.createFieldAsXml('<Field Type="Number" Name="Bucket" DisplayName="Bucket" Indexed="TRUE" />');
  await fields.createFieldAsXml('<Field Type="Text" Name="Kind" DisplayName="Kind" Indexed="TRUE" />');
  await fields.createFieldAsXml('<Field Type="Number" Name="Plain" DisplayName="Plain" />');
  const { store } = sharePoint.sharePoint;
  const list = findListByTitle(store, 'Big');
  if (!list) throw new Error('The list was not made.');
  store.transaction(() => {
    for (let row = 0; row < ROWS; row++)
      addItem(store, list, { cells: { Title: `row ${row}`, Bucket: row % 100, Kind: 'all', Plain: row }, authorId: 1 });
  });
}, 60_000);
afterAll(() => sharePoint.close());

const big = (): IItems => sharePoint.as(people.member).web.lists.getByTitle('Big').items.select('Id', 'Bucket');

describe('on a list above the threshold', () => {
  it.each([
    ['a filter on a column without an index', 'Plain eq 7'],
    ['an indexed filter that matches too much', "Kind eq 'all'"],
    ['an unindexed filter beside an indexed one that matches too much', "Kind eq 'all' and Plain eq 7"],
    ['an or with a branch that cannot use an index', 'Bucket eq 1 or Plain eq 7'],
    ['a range of IDs that is too wide', 'Id gt 10'],
    ['text that may stand anywhere in an indexed column', "substringof('nothing', Kind)"]
  ])('refuses %s', async (_, filter) => {
    const response = await sharePoint.fetch(
      people.member,
      `_api/web/lists/getByTitle('Big')/items?$filter=${encodeURIComponent(filter)}`
    );
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      'odata.error': {
        code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
        message: {
          lang: 'en-US',
          value: 'The attempted operation is prohibited because it exceeds the list view threshold.'
        }
      }
    });
  });

  it('refuses an order by a column without an index', async () => {
    await expect(big().orderBy('Plain').top(10)()).rejects.toMatchObject({ status: 500 });
  });

  it.each([
    ['an indexed filter that matches few', 'Bucket eq 3', 51],
    ['a window of IDs that no single condition makes small', 'Id gt 100 and Id le 150', 50],
    ['an or whose branches all use an index', 'Bucket eq 1 or Bucket eq 2', 102],
    ['an unindexed filter beside an indexed one that matches few', 'Bucket eq 3 and Plain eq 3', 1]
  ])('answers %s', async (_, filter, count) => {
    expect(await big().filter(filter).top(1000)()).toHaveLength(count);
  });

  it('reads everything page by page in the order of ID', async () => {
    let count = 0;
    for await (const page of big().top(2000)) count += (page as unknown[]).length;
    expect(count).toBe(ROWS);
  });

  it('pages by an indexed column', async () => {
    const buckets = ((await big().orderBy('Bucket', false).top(52)()) as { Bucket: number }[]).map(
      ({ Bucket }) => Bucket
    );
    expect(buckets.slice(-2)).toEqual([99, 98]);
  });
});
