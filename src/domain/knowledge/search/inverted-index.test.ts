import { InvertedIndex, type SearchDocument } from './inverted-index';
import { defaultRanking } from './ranking';

const document = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  title,
  summary: '',
  keywords: '',
  system: '',
  category: '',
  ...more
});

function indexOf(...documents: readonly SearchDocument[]): InvertedIndex {
  const index = new InvertedIndex(defaultRanking);
  for (const each of documents) index.put(each);
  return index;
}

const terms = (index: InvertedIndex, word: string): readonly string[] => index.listsOf(word).map(({ term }) => term);

describe('InvertedIndex', () => {
  it('finds an English text by English stems, a Spanish one by Spanish stems, and one that could be either by both', () => {
    const index = indexOf(
      document('en', 'The printers of the ward'),
      document('es', 'Las impresoras de la planta'),
      document('either', 'Scanners')
    );
    expect(terms(index, 'printer')).toEqual(['printer']);
    expect(terms(index, 'impresora')).toEqual(['~impresor']);
    expect(terms(index, 'scanners')).toEqual(['scanner', '~scanners']);
  });

  it('judges the language by all fields together', () => {
    expect(terms(indexOf(document('es', 'Impresoras', { summary: 'Todas las de la planta' })), 'impresora')).toEqual([
      '~impresor'
    ]);
  });

  it('counts words by field', () => {
    const [list] = indexOf(document('a', 'Badge', { summary: 'The badge, the badges', keywords: 'badge' })).listsOf(
      'badge'
    );
    expect(list?.counts).toEqual([2 + 2 ** 5 + 2 ** 10]);
  });

  it('finds words that are in some document by their beginning', () => {
    const index = indexOf(document('a', 'Badge reader'), document('b', 'Bad lamp'));
    expect(index.beginningWith('bad').map(({ word }) => word)).toEqual(['bad', 'badge']);
    index.remove('b');
    expect(index.beginningWith('bad').map(({ word }) => word)).toEqual(['badge']);
    expect(index.listsOf('lamp')).toEqual([]);
  });

  it('offers the more frequent of two near words first', () => {
    const index = indexOf(document('a', 'Bodge'), document('b', 'Budge'), document('c', 'Budge'));
    expect(index.nearest('badge').map(({ word }) => word)).toEqual(['budge', 'bodge']);
    index.remove('a');
    expect(index.nearest('badge').map(({ word }) => word)).toEqual(['budge']);
  });

  it('finds the longest stem a half-typed word may belong to', () => {
    const index = indexOf(document('a', 'The print and the printer'));
    expect(index.listsBegun('printerizi').map(({ term }) => term)).toEqual(['printer']);
    expect(index.listsBegun('printin').map(({ term }) => term)).toEqual(['print']);
    expect(index.listsBegun('xylopho')).toEqual([]);
  });

  it('lists words as forms of one term, each list once', () => {
    const index = indexOf(document('a', 'The badge, the badges and the badger'));
    expect(index.listsOfWords(index.beginningWith('badge')).map(({ term }) => term)).toEqual(['badg', 'badger']);
  });

  it('weighs by field and length, and what was taken out with nothing', () => {
    const index = indexOf(
      document('short', 'Badge', { summary: 'door' }),
      document('long', 'Badge', { summary: 'door and window, wall and floor' })
    );
    const weigh = index.weigher();
    expect(weigh(1, 0)).toBeGreaterThan(weigh(1, 1));
    expect(weigh(2 ** 5, 0)).toBeCloseTo(3, 10);
    expect(weigh(2 ** 5, 0)).toBe(weigh(2 ** 5, 1));
    // Summaries of 1 and 4 words, 2.5 on average: 1 / (0.25 + 0.75 * 1 / 2.5).
    expect(weigh(1, 0)).toBeCloseTo(1 / 0.55, 10);
    index.remove('long');
    expect(index.weigher()(1, 0)).toBeCloseTo(1, 10);
    expect(index.weigher()(1, 1)).toBe(0);
  });

  it('says how many documents it holds, and which', () => {
    const index = indexOf(document('a', 'One'), document('b', 'Two'), document('a', 'Three'));
    expect([index.size, index.numbersUsed, index.idOf(0), index.idOf(2)]).toEqual([2, 3, undefined, 'a']);
    index.remove('never there');
    expect(index.size).toBe(2);
  });
});
