import fc from 'fast-check';
import { tokenize, type TokenOptions } from './tokenize';

const split = (text: string, options?: TokenOptions) => tokenize(text, options).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['thirty (30) days', ['thirty', '30', 'days']],
    ['Año nuevo—días', ['Año', 'nuevo', 'días']],
    ['e\u0301tat', ['e\u0301tat']],
    ['\u{1D49C}b c', ['\u{1D49C}b', 'c']],
    ['twenty-six', ['twenty', 'six']],
    ['😀 ok', ['ok']],
    ['  \n\t', []],
    ['', []]
  ])('finds the words of %j', (text, words) => {
    expect(split(text)).toEqual(words);
  });

  it.each([
    ['twenty-six', ['twenty-six']],
    ['4,500.', ['4,500']],
    ['-a- b', ['a', 'b']],
    ['a--b', ['a', 'b']],
    ['a-\u{1D49C}', ['a-\u{1D49C}']],
    ['a;b', ['a', 'b']]
  ])('joins the words of %j', (text, words) => {
    expect(split(text, { joiners: '-,.' })).toEqual(words);
  });

  it.each([
    ['$45 a', ['$45', 'a']],
    ['a$', ['a']],
    ['$$5', ['$5']],
    ['a$b', ['a', '$b']]
  ])('takes a prefix of %j to its word', (text, words) => {
    expect(split(text, { prefixes: '$' })).toEqual(words);
  });

  it.each([
    ['$5 (a)\tb\n', ['$', '5', '(', 'a', ')', '\t', 'b', '\n']],
    ['😀!', ['😀', '!']],
    ['\ud800a', ['\ud800', 'a']]
  ])('gives the marks of %j too where they are asked for', (text, tokens) => {
    expect(split(text, { hasMarks: true })).toEqual(tokens);
  });

  it('says where each token is, and leaves out nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text, { hasMarks: true });
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/[^\S\n\t]+/g, ''));
      })
    );
  });

  it('gives the same words alone and among marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '-', "'-."), (text, joiners) => {
        const isWord = (token: string) => /^[\p{L}\p{N}\p{M}]/u.test(token);
        expect(split(text, { joiners, hasMarks: true }).filter(isWord)).toEqual(split(text, { joiners }));
      })
    );
  });
});
