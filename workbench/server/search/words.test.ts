import { containsWords, inflectionsOf, readWords } from './words';

describe('reading words', () => {
  it('ignores case, accents and punctuation', () => {
    expect(readWords('Recién: the Single-Sign-On (SSO) v2.')).toEqual([
      'recien',
      'the',
      'single',
      'sign',
      'on',
      'sso',
      'v2'
    ]);
  });
});

describe('looking for words in a text', () => {
  it.each([
    ['Dr. Ana Ruiz', 'ruiz', false, true],
    ['Dr. Ana Ruiz', 'ana ruiz', false, true],
    ['Dr. Ana Ruiz', 'ruiz ana', false, false],
    ['Dr. Ana Ruiz', 'rui', false, false],
    ['Dr. Ana Ruiz', 'ana rui', true, true],
    ['Dr. Ana Ruiz', '...', true, false]
  ])('%s holds %s (beginning: %s): %s', (text, sought, isPrefix, expected) => {
    expect(containsWords(text, sought, isPrefix)).toBe(expected);
  });
});

describe('forms of an English word', () => {
  it.each([
    ['printer', 'printers'],
    ['printers', 'printer'],
    ['policy', 'policies'],
    ['policies', 'policy'],
    ['printing', 'print'],
    ['saved', 'save'],
    ['save', 'saving'],
    ['boxes', 'box'],
    ['cases', 'case']
  ])('of %s include %s', (word, form) => {
    expect(inflectionsOf(word)).toContain(form);
  });

  it.each(['lab', 'icd10', 'año'])('of %s are only itself', (word) => {
    expect(inflectionsOf(word)).toEqual([word]);
  });

  it('do not cut the end of "access"', () => {
    expect(inflectionsOf('access')).not.toContain('acces');
  });
});
