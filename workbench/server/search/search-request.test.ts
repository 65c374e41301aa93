import { SharePointError } from '../protocol/sharepoint-error';
import { readPostedRequest, readQueriedRequest } from './search-request';

describe('a posted search request', () => {
  it('is refused without a request', () => {
    expect(() => readPostedRequest({ Querytext: 'printer' })).toThrow(SharePointError);
  });

  it.each([-1, 2.5, 'many'])('is refused with %s as a row number', (StartRow) => {
    expect(() => readPostedRequest({ request: { Querytext: 'printer', StartRow } })).toThrow(SharePointError);
  });

  it('has ten rows from the first, with stemming, unless it says otherwise', () => {
    expect(readPostedRequest({ request: { querytext: 'printer' } })).toMatchObject({
      queryText: 'printer',
      startRow: 0,
      rowLimit: 10,
      isStemming: true,
      sortList: [],
      refiners: [],
      refinementFilters: []
    });
  });

  it('never gets more than 500 rows', () => {
    expect(readPostedRequest({ request: { Querytext: 'printer', RowLimit: 2000 } }).rowLimit).toBe(500);
  });

  it('includes how to sort and what to count', () => {
    const request = readPostedRequest({
      request: {
        Querytext: '*',
        SortList: [
          { Property: 'Write', Direction: 1 },
          { Property: 'Size', Direction: 0 }
        ],
        Refiners: 'Author,FileType(sort=name/ascending,filter=5/0/*)'
      }
    });
    expect(request.sortList).toEqual([
      { property: 'Write', isDescending: true },
      { property: 'Size', isDescending: false }
    ]);
    expect(request.refiners).toEqual([
      { property: 'Author', limit: 100, isByCount: true, isDescending: true },
      { property: 'FileType', limit: 5, isByCount: false, isDescending: false }
    ]);
  });
});

describe('a search request in the query string', () => {
  it('reads quoted texts, lists and directions', () => {
    const given: Record<string, string> = {
      Querytext: "'it''s'",
      SelectProperties: "'Title, Path'",
      SortList: "'Write:descending,Size:ascending'",
      RowLimit: '3'
    };
    expect(readQueriedRequest((name) => given[name])).toMatchObject({
      queryText: "it's",
      rowLimit: 3,
      selectProperties: ['Title', 'Path'],
      sortList: [
        { property: 'Write', isDescending: true },
        { property: 'Size', isDescending: false }
      ]
    });
  });
});
