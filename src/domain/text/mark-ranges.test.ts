import fc from 'fast-check';
import { markRanges } from './mark-ranges';

const show = (text: string, ranges: readonly (readonly [number, number])[]) =>
  markRanges(
    text,
    ranges.map(([start, end]) => ({ start, end }))
  )
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('|');

test.each([
  ['nothing', 'abc', [], 'abc'],
  ['nothing of an empty text', '', [], ''],
  ['the beginning', 'abc', [[0, 1]], '[a]|bc'],
  ['the middle', 'abc', [[1, 2]], 'a|[b]|c'],
  ['the end', 'abc', [[2, 3]], 'ab|[c]'],
  ['all of it', 'abc', [[0, 3]], '[abc]'],
  [
    'ranges that touch, each by itself',
    'abc',
    [
      [0, 1],
      [1, 2]
    ],
    '[a]|[b]|c'
  ]
] as const)('it marks %s', (_, text, ranges, pieces) => {
  expect(show(text, ranges)).toBe(pieces);
});

test('the pieces are the text, and the marked ones its ranges', () => {
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.nat(30), { maxLength: 8 }), (text, offsets) => {
      const within = offsets.filter((offset) => offset <= text.length).sort((a, b) => a - b);
      const ranges = within.slice(1).map((end, index) => ({ start: within[index] as number, end }));
      const pieces = markRanges(text, ranges);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual(
        ranges.map(({ start, end }) => text.slice(start, end))
      );
    })
  );
});
