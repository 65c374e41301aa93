import { suggestSearches } from './suggest-searches';

describe('suggestSearches', () => {
  it('suggests nothing when nothing was mistyped', () => {
    expect(suggestSearches('badge', [])).toEqual([]);
  });

  it('puts the mistyped word right and leaves the rest as typed', () => {
    expect(suggestSearches('My pasword, please', [{ start: 3, end: 10, spellings: ['password'] }])).toEqual([
      'My password, please'
    ]);
  });

  it('puts all mistyped words right, whatever their lengths become', () => {
    const corrections = [
      { start: 0, end: 3, spellings: ['badge'] },
      { start: 4, end: 10, spellings: ['read', 'reader'] }
    ];
    expect(suggestSearches('bge raeder', corrections)).toEqual(['badge read', 'badge reader']);
  });

  it('suggests at most three', () => {
    expect(suggestSearches('x', [{ start: 0, end: 1, spellings: ['a', 'b', 'c', 'd'] }])).toEqual(['a', 'b', 'c']);
  });
});
