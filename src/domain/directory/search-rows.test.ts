import * as fc from 'fast-check';
import { foldWords } from '../text/fold-text';
import { markText } from './mark-text';
import { indexRows, searchRows } from './search-rows';
import { createSlipCounter } from '../text/typo-distance';

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

  it('tells what to mark: beginnings as typed, and the whole word that stands for a mistyped one', () => {
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

describe('createSlipCounter', () => {
  it.each([
    ['card', 'cardiology', 2, 0],
    ['cadr', 'cardiology', 2, 1],
    ['carxd', 'cardiology', 2, 1],
    ['crd', 'cardiology', 2, 1],
    ['', 'cardiology', 2, 0],
    ['cardiologyyy', 'cardiology', 2, 2],
    ['cardiologyyyy', 'cardiology', 2, undefined],
    ['xyzw', 'cardiology', 2, undefined]
  ])('counts "%s" against "%s" up to %d as %s', (typed, word, limit, slips) => {
    expect(createSlipCounter(typed, limit)(word)).toBe(slips);
  });

  /** Optimal string alignment against every beginning, straight from its definition. */
  function slipsByDefinition(typed: string, word: string): number {
    const distance = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const isSame = a.at(-1) === b.at(-1);
      const options = [
        distance(a.slice(0, -1), b) + 1,
        distance(a, b.slice(0, -1)) + 1,
        distance(a.slice(0, -1), b.slice(0, -1)) + (isSame ? 0 : 1)
      ];
      if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
        options.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
      return Math.min(...options);
    };
    return Math.min(...Array.from({ length: word.length + 1 }, (_, length) => distance(typed, word.slice(0, length))));
  }

  it('counts what the definition counts, up to the limit', () => {
    const letters = fc.array(fc.constantFrom(...'abc'), { maxLength: 6 }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 3 }), (typed, word, limit) => {
        const slips = slipsByDefinition(typed, word);
        expect(createSlipCounter(typed, limit)(word)).toBe(slips <= limit ? slips : undefined);
      })
    );
  });

  it('counts one word after another without trace of the one before', () => {
    const count = createSlipCounter('cadr', 2);
    expect(['cardiology', 'xyzw', 'cardiology', 'ca', 'cadre'].map(count)).toEqual([1, undefined, 1, 2, 0]);
  });

  it('counts a word with one letter changed, dropped or added as at most one slip', () => {
    const letters = fc.array(fc.constantFrom(...'abcde'), { minLength: 4, maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('change', 'drop', 'add'), (word, at, slip) => {
        const position = at % word.length;
        const kept = slip === 'add' ? position : position + 1;
        const typed = word.slice(0, position) + (slip === 'drop' ? '' : 'z') + word.slice(kept);
        expect(createSlipCounter(typed, 2)(word)).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe('markText', () => {
  const marks = { beginnings: ['card', 'ca'], words: new Set(['pharmacy']) };
  const shown = (text: string) =>
    markText(text, marks)
      .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
      .join('');
  it.each([
    ['Cardiology', '[Card]iology'],
    ['North Campus', 'North [Ca]mpus'],
    ['The Pharmacy (main)', 'The [Pharmacy] (main)'],
    ['Cárdenas', '[Cárd]enas'],
    ['Emergency', 'Emergency'],
    ['', '']
  ])('marks "%s" as "%s"', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('marks the whole word where accents are written apart', () => {
    expect(shown('Ca\u0301rdenas')).toBe('[Ca\u0301rdenas]');
  });

  it('marks nothing without a search', () => {
    expect(markText('Cardiology', undefined)).toEqual([{ text: 'Cardiology', isMarked: false }]);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          markText(text, marks)
            .map((piece) => piece.text)
            .join('')
        ).toBe(text);
      })
    );
  });
});
