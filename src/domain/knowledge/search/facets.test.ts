import { countChosen, countFacets, passes, type FacetValues } from './facets';

const values = (more: Partial<FacetValues>): FacetValues => ({ category: 'Imaging', system: 'PACS', locationId: undefined, trust: 'validated', ...more });
const items = [values({}), values({ locationId: 1 }), values({ locationId: 2, category: 'Email and calendar', system: '' }), values({ trust: 'overdue' })];

describe('passes', () => {
  it('takes everything when nothing is chosen', () => {
    expect(items.every((item) => passes(item, {}))).toBe(true);
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

  it('offers no empty choice', () => {
    expect([...countFacets(items, {}).system.keys()]).toEqual(['PACS']);
  });
});

describe('countChosen', () => {
  it('counts the filters that are set', () => {
    expect(countChosen({ category: 'Imaging', trust: undefined })).toBe(1);
  });
});
