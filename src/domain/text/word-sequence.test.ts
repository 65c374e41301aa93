import fc from 'fast-check';
import { firstWordAfter, readWords } from './word-sequence';

const read = (text: string): readonly string[] => {
  const { starts, ends } = readWords(text, new Map());
  return [...starts].map((start, word) => text.slice(start, ends[word]));
};

describe('readWords', () => {
  it.each([
    ['thirty (30) days', ['thirty', '(', '30', ')', 'days']],
    ['Año nuevo—días', ['Año', 'nuevo', '—', 'días']],
    ['  \n\t', []],
    ['', []],
    ['e\u0301tat', ['e\u0301tat']],
    ['\u{1D49C} b', ['\u{1D49C}', 'b']]
  ])('splits %j', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it('gives the same number to the same word, whatever its case and its quotation marks', () => {
    const { ids } = readWords('Notice “notice" NOTICE', new Map());
    expect([...ids]).toEqual([0, 1, 0, 1, 0]);
  });

  it('knows the words of other texts of the vocabulary', () => {
    const vocabulary = new Map<string, number>();
    readWords('base salary', vocabulary);
    expect([...readWords('salary base bonus', vocabulary).ids]).toEqual([1, 0, 2]);
  });

  it('tells which line a word is on, empty lines left out', () => {
    const { lines, lineStarts } = readWords('\na b\n\n c\nd', new Map());
    expect([...lines]).toEqual([0, 0, 1, 2]);
    expect([...lineStarts]).toEqual([0, 2, 3, 4]);
  });

  it('reads by other rules where they are given: joined words, breaks as members, every letter', () => {
    const reading = { joiners: '-', hasBreaks: true, keyOf: (token: string) => token };
    const { ids, lines } = readWords('Twenty-six\ttwenty-six\n\nb', new Map(), reading);
    expect([...ids]).toEqual([0, 1, 2, 3, 3, 4]);
    expect([...lines]).toEqual([0, 0, 0, 0, 1, 2]);
  });

  it('leaves out nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(read(text).join('')).toBe(text.replaceAll(/\s+/g, ''))
      )
    );
  });
});

describe('firstWordAfter', () => {
  const words = readWords('ab cd ef', new Map());
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [4, 1],
    [5, 2],
    [8, 3],
    [99, 3]
  ])('finds from offset %i word %i', (offset, word) => {
    expect(firstWordAfter(words, offset)).toBe(word);
  });
});
