import fc from 'fast-check';
import { heaviestIncreasing, type Weighed } from './heaviest-increasing';

const kept = (...members: readonly (readonly [number, number])[]) =>
  Array.from(heaviestIncreasing(members.map(([value, weight]) => ({ value, weight }))), ({ value }) => value).sort(
    (a, b) => a - b
  );

test.each<readonly [string, readonly (readonly [number, number])[], readonly number[]]>([
  ['nothing out of nothing', [], []],
  [
    'what increases already',
    [
      [0, 1],
      [1, 1],
      [5, 1]
    ],
    [0, 1, 5]
  ],
  [
    'one of what only decreases, the heaviest',
    [
      [2, 1],
      [1, 3],
      [0, 2]
    ],
    [1]
  ],
  [
    'many light ones rather than one heavy',
    [
      [9, 2],
      [1, 1],
      [2, 1],
      [3, 1]
    ],
    [1, 2, 3]
  ],
  [
    'one heavy rather than many light ones',
    [
      [9, 4],
      [1, 1],
      [2, 1],
      [3, 1]
    ],
    [9]
  ],
  [
    'the first of equally heavy ones',
    [
      [1, 1],
      [0, 1]
    ],
    [1]
  ],
  [
    'values that are far apart',
    [
      [100, 1],
      [7, 1],
      [300, 1]
    ],
    [100, 300]
  ]
])('it keeps %s', (_, members, expected) => {
  expect(kept(...members)).toEqual(expected);
});

const members = fc.uniqueArray(fc.record<Weighed>({ value: fc.nat(20), weight: fc.integer({ min: 1, max: 9 }) }), {
  selector: ({ value }) => value,
  maxLength: 9
});
const totalOf = (some: Iterable<Weighed>) => Array.from(some).reduce((total, { weight }) => total + weight, 0);
const isIncreasing = (some: readonly Weighed[]) =>
  some.every(({ value }, index) => index === 0 || (some[index - 1]?.value ?? -1) < value);

test('nothing increasing is heavier', () => {
  fc.assert(
    fc.property(members, (all) => {
      const found = heaviestIncreasing(all);
      expect(isIncreasing(all.filter((member) => found.has(member)))).toBe(true);
      for (let choice = 0; choice < 2 ** all.length; choice += 1) {
        const some = all.filter((_, index) => (choice >> index) % 2 === 1);
        if (isIncreasing(some)) expect(totalOf(some)).toBeLessThanOrEqual(totalOf(found));
      }
    }),
    { numRuns: 30 }
  );
});
