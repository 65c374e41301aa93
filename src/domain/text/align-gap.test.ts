import fc from 'fast-check';
import { alignGap, countCommon } from './align-gap';

const codes = (text: string) => Int32Array.from(text, (letter) => letter.charCodeAt(0));
/** The letters paired, each with its two positions. */
const pair = (older: string, newer: string) =>
  alignGap(codes(older), codes(newer))
    .map(([left, right]) => `${older.charAt(left)}${left}-${right}`)
    .join(' ');

test.each([
  ['nothing', '', 'a', ''],
  ['all of equal stretches', 'aba', 'aba', 'a0-0 b1-1 a2-2'],
  ['beginning and end, once each', 'aa', 'aaa', 'a0-0 a1-1'],
  ['beginning and end around what differs', 'abxcd', 'abyycd', 'a0-0 b1-1 c3-4 d4-5'],
  ['three in ten of the shorter side', 'xabcdefghi', 'yaybycyyyyyyy', 'a1-1 b2-3 c3-5'],
  ['nothing of less than that', 'xabcdefghi', 'yaybyyyyyyyyy', ''],
  ['nothing of less on the other side', 'yaybyyyyyyyyy', 'xabcdefghi', '']
])('it pairs %s', (_, older, newer, pairs) => {
  expect(pair(older, newer)).toBe(pairs);
});

test('of stretches too long to be compared it pairs how they begin and end', () => {
  const long = (first: string, length: number) => `l${first}${'ab'.repeat(length)}${first}l`;
  expect(pair(long('x', 90), long('y', 90)).split(' ')).toHaveLength(182);
  expect(pair(long('x', 130), long('y', 130))).toBe('l0-0 l263-263');
});

test('pairs are in order on both sides and pair only the same', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (older, newer) => {
      let before: readonly [number, number] = [-1, -1];
      for (const [left, right] of alignGap(codes(older), codes(newer))) {
        expect(older.charAt(left)).toBe(newer.charAt(right));
        expect(left > before[0] && right > before[1]).toBe(true);
        before = [left, right];
      }
    })
  );
});

test.each([
  ['', 'a', 0],
  ['aab', 'baa', 3],
  ['aab', 'ab', 2],
  ['ab', 'aaa', 1]
])('"%s" and "%s" could share %d', (older, newer, count) => {
  expect(countCommon(codes(older), codes(newer))).toBe(count);
});
