import fc from 'fast-check';
import { Vocabulary } from './vocabulary';

const always = (): boolean => true;

function vocabularyOf(words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.take(word, word);
  return vocabulary;
}

const spell = (words: readonly { readonly word: string }[]): readonly string[] => words.map(({ word }) => word);

describe('Vocabulary', () => {
  it('keeps the first spelling of a word', () => {
    const vocabulary = vocabularyOf([]);
    expect(vocabulary.take('email', 'e-mail')).toBe(vocabulary.take('email', 'email'));
    expect(vocabulary.take('email', 'email').spelling).toBe('e-mail');
  });

  it('finds words by their beginning, in order, however few or many were added since it was last asked', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[abc]{1,5}$/), { maxLength: 120 });
    fc.assert(
      fc.property(words, words, fc.stringMatching(/^[abc]{0,3}$/), (first, then, letters) => {
        const vocabulary = vocabularyOf(first);
        expect(spell(vocabulary.inOrder())).toEqual([...first].sort());
        for (const word of then) vocabulary.take(word, word);
        const all = [...new Set([...first, ...then])].sort();
        expect(spell(vocabulary.inOrder())).toEqual(all);
        expect(spell(vocabulary.beginningWith(letters))).toEqual(all.filter((word) => word.startsWith(letters)));
      }),
      { numRuns: 200 }
    );
  });

  it.each([
    ['pasword', ['password']],
    ['badfe', ['badge']],
    ['bedge', ['badge', 'bedges']],
    ['conecction', ['connection']],
    ['shcedule', ['schedule']],
    ['scheduling', []],
    ['x', []]
  ])('takes "%s" for %j', (typed, meant) => {
    const vocabulary = vocabularyOf(['password', 'badge', 'bedges', 'connection', 'schedule']);
    expect(spell(vocabulary.nearest(typed, always))).toEqual(meant);
  });

  it('takes the first letter for right if it can', () => {
    expect(spell(vocabularyOf(['wadge', 'bodge']).nearest('badge', always))).toEqual(['bodge']);
    expect(spell(vocabularyOf(['wadge', 'ledger']).nearest('badge', always))).toEqual(['wadge']);
    expect(vocabularyOf(['wadge']).nearest('badge', () => false)).toEqual([]);
  });

  it.each([
    ['abdge', 'badge'],
    ['adge', 'badge'],
    ['xbadge', 'badge'],
    ['zadge', 'badge']
  ])('puts the first letter of "%s" right otherwise', (typed, meant) => {
    expect(spell(vocabularyOf(['badge', 'reader', 'bad']).nearest(typed, always))).toEqual([meant]);
  });

  it('prefers fewer edits, and allows two only in words of more than five letters', () => {
    expect(spell(vocabularyOf(['passwords', 'passport']).nearest('passwort', always))).toEqual(['passport']);
    expect(spell(vocabularyOf(['scanners']).nearest('scnaenrs', always))).toEqual(['scanners']);
    expect(spell(vocabularyOf(['printer']).nearest('pritnre', always))).toEqual(['printer']);
    expect(spell(vocabularyOf(['badge']).nearest('bdaeg', always))).toEqual([]);
  });

  it('never takes a word for a code, nor for one that is not in use', () => {
    expect(vocabularyOf(['m404dn']).nearest('madndn', always)).toEqual([]);
    expect(vocabularyOf(['badge1']).nearest('badges', always)).toEqual([]);
    expect(vocabularyOf(['badge']).nearest('badgs', () => false)).toEqual([]);
  });
});

describe('a word', () => {
  it('knows its stems in each language', () => {
    const word = vocabularyOf([]).take('impresoras', 'impresoras');
    expect([word.stemsIn('en'), word.stemsIn('es'), word.stemsIn(undefined)]).toEqual([
      ['impresora'],
      ['~impresor'],
      ['impresora', '~impresor']
    ]);
    expect(word.stemsIn('en')).toBe(word.stemsIn('en'));
  });
});
