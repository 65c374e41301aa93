import fc from 'fast-check';
import { findCommonSubsequence } from './common-subsequence';

const codes = (text: string) => Int32Array.from(text, (letter) => letter.charCodeAt(0));
const pairsOf = (left: string, right: string) => findCommonSubsequence(codes(left), codes(right));

/** The length of a longest common subsequence, as it is defined: with the first letter, or without it on one side. */
function longestLength(left: string, right: string): number {
  if (left === '' || right === '') return 0;
  if (left[0] === right[0]) return 1 + longestLength(left.slice(1), right.slice(1));
  return Math.max(longestLength(left.slice(1), right), longestLength(left, right.slice(1)));
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('findCommonSubsequence', () => {
  it.each([
    ['', 'abc', []],
    ['abc', '', []],
    ['a', 'a', [[0, 0]]],
    ['abc', 'xyz', []],
    [
      'abcd',
      'xbyd',
      [
        [1, 1],
        [3, 3]
      ]
    ],
    ['ba', 'abb', [[1, 0]]],
    ['ab', 'ba', [[1, 0]]]
  ])('pairs "%s" with "%s" in order', (left, right, pairs) => {
    expect(pairsOf(left, right)).toEqual(pairs);
  });

  it('finds as many pairs of the same as there can be, in order on both sides', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const pairs = pairsOf(left, right);
        expect(pairs).toHaveLength(longestLength(left, right));
        pairs.forEach(([row, column], index) => {
          expect(left[row]).toBe(right[column]);
          const [rowBefore, columnBefore] = pairs[index - 1] ?? [-1, -1];
          expect(row > rowBefore && column > columnBefore).toBe(true);
        });
      })
    );
  });
});
