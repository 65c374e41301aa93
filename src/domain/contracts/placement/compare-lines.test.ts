import { boundsOf, countDifferences, resemblanceOf, resemble } from './compare-lines';
import { readWords } from '../../text/word-sequence';

const words = readWords('a b c d\na b\na a x\ne f g h', new Map());

describe('lines of words', () => {
  it('have bounds', () => {
    expect([0, 1, 2, 3].map((line) => boundsOf(words, line))).toEqual([
      [0, 4],
      [4, 6],
      [6, 9],
      [9, 13]
    ]);
  });

  it.each([
    [0, 0, 1],
    [0, 1, 4 / 6],
    [1, 0, 4 / 6],
    [1, 2, 2 / 5],
    [2, 1, 2 / 5],
    [0, 3, 0]
  ])('%i and %i resemble each other by the words both have, each as often as it is there', (left, right, share) => {
    expect(resemblanceOf(words, left, words, right)).toBeCloseTo(share);
    expect(resemble(words, left, words, right, share + 0.01)).toBe(false);
    expect(share === 0 || resemble(words, left, words, right, share)).toBe(true);
  });

  it.each([
    [0, 1, 2],
    [1, 0, 2],
    [2, 1, 2],
    [0, 3, 4],
    [2, 2, 0]
  ])('%i and %i differ in the words of the longer one that the other lacks', (left, right, count) => {
    expect(countDifferences(words, left, words, right)).toBe(count);
  });
});
