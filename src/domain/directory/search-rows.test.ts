import * as fc from 'fast-check';
import { foldWords } from '../text/fold-text';
import { indexRows, searchRows } from './search-rows';

const rows = [
  ['Cardiology', 'Ana Ruiz', 'North Campus'],
  ['Pharmacy', 'Ben Otero', 'North Campus'],
  ['Pharmacy', 'Cleo Ólafsdóttir', 'Central Hospital'],
  ['Labor & Delivery', 'Dov Katz', 'Central Hospital'],
  ['Home Health', 'Ana Lopez', 'Willow Bend']
];
const search = (query: string) =>
  searchRows(indexRows(rows.map((texts) => texts.map((text, position) => ({ text, weight: 3 - position })))), query);
const find = (query: string) => search(query)?.rows;

describe('searchRows', () => {
  it.each([
    ['the beginning of a word', 'car', [0]],
    ['any case', 'PHARM', [1, 2]],
    ['accents left out', 'olafsd', [2]],
    ['accents put in', 'Ólaf', [2]],
    ['several words in any text', 'central pharm', [2]],
    ['words in any order', 'ana card', [0]],
    ['"and" for an ampersand', 'labor and del', [3]],
    ['one wrong letter', 'cardialogy', [0]],
    ['a letter too few', 'cardilogy', [0]],
    ['two letters swapped', 'pharamcy', [1, 2]],
    ['a slip in a word not yet complete', 'cardoilo', [0]],
    ['a slip in one word, the other as it is', 'pharmcy central', [2]]
  ])('finds by %s', (_, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('finds nothing for a word that no row has or resembles', () => {
    expect(find('zzzzzz')).toEqual([]);
  });

  it('needs every word', () => {
    expect(find('cardiology central')).toEqual([]);
  });

  it.each([
    ['nothing in three letters', 'anb', []],
    ['one slip in four letters', 'crad', [0]],
    ['no second slip in four letters', 'crda', []],
    ['no second slip in five letters', 'crdai', []],
    ['a second slip in six letters', 'cradoi', [0]]
  ])('forgives %s', (_, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('says what to mark: beginnings as typed, and the whole word found for a mistyped one', () => {
    expect(search('Phar cardilogy')?.marks).toEqual({ beginnings: ['phar'], words: new Set(['cardiology']) });
  });

  it('takes a mistyped word for those it is nearest to', () => {
    const wards = indexRows([
      [{ text: 'Warden', weight: 1 }],
      [{ text: 'Garment', weight: 1 }],
      [{ text: 'Worden', weight: 1 }]
    ]);
    expect(searchRows(wards, 'wxrden')?.rows).toEqual([0, 2]);
    expect(searchRows(wards, 'xarden')?.marks.words).toEqual(new Set(['warden']));
  });

  it('puts a word as typed before a mistyped one, and adds what each word finds', () => {
    const mixed = indexRows([
      [{ text: 'Ward Annex', weight: 2 }],
      [
        { text: 'Annex', weight: 2 },
        { text: 'Ward', weight: 3 }
      ],
      [{ text: 'Annex Ward', weight: 1 }]
    ]);
    expect(searchRows(mixed, 'ward annex')?.rows).toEqual([1, 0, 2]);
    expect(searchRows(mixed, 'wrad')?.rows).toEqual([1, 0, 2]);
  });

  it('puts the row first in which both words weigh most together, and the earlier of two that weigh the same', () => {
    const mixed = indexRows([
      [
        { text: 'Ward', weight: 1 },
        { text: 'Annex', weight: 2 }
      ],
      [
        { text: 'Ward', weight: 1 },
        { text: 'Annex', weight: 3 }
      ],
      [
        { text: 'Ward', weight: 2 },
        { text: 'Annex', weight: 1 }
      ]
    ]);
    expect(searchRows(mixed, 'ward annex')?.rows).toEqual([1, 0, 2]);
    expect(searchRows(mixed, 'annex ward')?.rows).toEqual([1, 0, 2]);
  });

  it('counts a word once in a row, by the text it weighs most in', () => {
    const twice = indexRows([
      [{ text: 'Ward', weight: 2 }],
      [
        { text: 'Ward ward', weight: 1 },
        { text: 'ward', weight: 1 }
      ],
      [
        { text: 'Ward', weight: 1 },
        { text: 'Ward', weight: 3 }
      ]
    ]);
    expect(searchRows(twice, 'ward')?.rows).toEqual([2, 0, 1]);
  });

  it('takes a word as typed when any row has it, however many resemble it', () => {
    const wards = indexRows([[{ text: 'Ward', weight: 1 }], [{ text: 'Card', weight: 1 }]]);
    expect(searchRows(wards, 'card')?.rows).toEqual([1]);
  });

  it('puts the row whose own name has the word first', () => {
    const mixed = indexRows([
      [
        { text: 'Billing', weight: 6 },
        { text: 'Health record', weight: 3 }
      ],
      [{ text: 'Home Health', weight: 6 }]
    ]);
    expect(searchRows(mixed, 'health')?.rows).toEqual([1, 0]);
  });

  it('puts a complete word before one only begun', () => {
    const mixed = indexRows([[{ text: 'Homecare', weight: 6 }], [{ text: 'Home', weight: 6 }]]);
    expect(searchRows(mixed, 'home')?.rows).toEqual([1, 0]);
  });

  it.each(['', '   ', '-.-'])('has no answer when nothing is asked ("%s")', (query) => {
    expect(search(query)).toBeUndefined();
  });

  it('finds every row by any beginning of its words', () => {
    const words = rows.flatMap((texts, row) => texts.flatMap((text) => foldWords(text).map((word) => ({ word, row }))));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), ({ word, row }, cut) => {
        expect(find(word.slice(0, 1 + (cut % word.length)))).toContain(row);
      })
    );
  });

  it('never finds more with one more word', () => {
    const word = fc.constantFrom('ana', 'north', 'phar', 'cardilogy', 'central', 'x');
    fc.assert(
      fc.property(word, word, (one, other) => {
        const both = find(`${one} ${other}`) ?? [];
        expect((find(one) ?? []).filter((row) => both.includes(row)).length).toBe(both.length);
      })
    );
  });
});

describe('another name for the same thing', () => {
  const hospital = indexRows(
    [
      ['Radiology', 'Image viewer', 'Eastmoor'],
      ['Imaging', 'Dictation', 'North'],
      ['Pharmacy', 'Dispensing', 'Eastmoor'],
      ['Pharmacy', 'Dispensing', 'North'],
      ['Emergency', 'X-Ray viewer', 'North']
    ].map((texts) => texts.map((text, position) => ({ text, weight: 3 - position })))
  );
  it.each([
    ['x-ray', [4, 0, 1]],
    ['pharmacy eastmoor', [2]],
    ['pacs', [0]],
    ['xray north', [1, 4]],
    ['radiologia', [0, 1, 4]]
  ])('finds %s', (query, expected) => {
    expect(searchRows(hospital, query)?.rows).toEqual(expected);
  });

  it('is marked where it was found', () => {
    expect(searchRows(hospital, 'pacs')?.marks).toEqual({ beginnings: [], words: new Set(['image', 'viewer']) });
  });
});
