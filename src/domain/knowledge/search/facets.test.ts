import { countChosen, countFacets, passes, type FacetValues } from './facets';

const values = (more: Partial<FacetValues>): FacetValues => ({
  category: 'Imaging',
  system: 'PACS',
  locationId: undefined,
  trust: 'validated',
  ...more
});
const items = [
  values({}),
  values({ locationId: 1 }),
  values({ locationId: 2, category: 'Email and calendar', system: '' }),
  values({ trust: 'overdue' })
];

describe('passes', () => {
  it('takes everything when nothing is chosen', () => {
    expect(items.every((item) => passes(item, {}))).toBe(true);
  });

  it.each([
    [{ category: 'Imaging' }, [true, true, false, true]],
    [{ system: 'PACS' }, [true, true, false, true]],
    [{ trust: 'overdue' }, [false, false, false, true]],
    [{ category: 'Imaging', trust: 'validated' }, [true, true, false, false]],
    [{ locationId: 2 }, [true, false, true, true]]
  ] as const)('takes for %j what has it', (filters, taken) => {
    expect(items.map((item) => passes(item, filters))).toEqual(taken);
  });

  it('takes what holds everywhere for any location', () => {
    expect(items.map((item) => passes(item, { locationId: 1 }))).toEqual([true, true, false, true]);
  });
});

describe('countFacets', () => {
  it('counts each choice with the other filters applied but not its own', () => {
    const counts = countFacets(items, { trust: 'overdue' });
    expect(counts.category.get('Imaging')).toBe(1);
    expect(counts.trust.get('validated')).toBe(3);
  });

  it('counts each facet by its own values', () => {
    const counts = countFacets(items, { locationId: 1 });
    expect([...counts.category]).toEqual([['Imaging', 3]]);
    expect([...counts.system]).toEqual([['PACS', 3]]);
    expect([...counts.locationId]).toEqual([
      [1, 1],
      [2, 1]
    ]);
    expect([...counts.trust]).toEqual([
      ['validated', 2],
      ['overdue', 1]
    ]);
  });

  it('offers no empty choice', () => {
    expect([...countFacets(items, {}).system.keys()]).toEqual(['PACS']);
  });
});

describe('countChosen', () => {
  it('counts the filters that are set', () => {
    expect(countChosen({ category: 'Imaging', trust: undefined })).toBe(1);
  });
});
