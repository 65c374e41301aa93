import { composeDocument } from '../document/document-model';
import { readClauses, type Clause } from './read-clauses';
import { measureResemblance } from './resemblance-of-clauses';

const clausesOf = (...texts: readonly string[]): readonly Clause[] =>
  readClauses(
    composeDocument(
      '1',
      texts.map((text) => ({ kind: 'paragraph', number: '', level: 0, title: '', text, html: '' }))
    )
  );
const [a, b, c] = clausesOf('one two three four', '', 'Ten, ELEVEN') as [Clause, Clause, Clause];
const [x, y, z, w] = clausesOf('one two three five', '', 'ten eleven!', 'six seven') as [
  Clause,
  Clause,
  Clause,
  Clause
];

test('equal words in equal order resemble fully, case and marks aside; none not at all', () => {
  const { between } = measureResemblance([a, b, c], [x, y, z, w]);
  expect(between(c, z)).toBe(1);
  expect([between(a, w), between(b, y), between(a, y)]).toEqual([0, 0, 0]);
});

test('a clause that was not measured resembles none', () => {
  const { between, candidatesFor } = measureResemblance([a], [x]);
  expect([between(c, x), between(a, z), candidatesFor(c)]).toEqual([0, 0, []]);
});

test('resemblance is the weight of common pairs by that of all, rare ones weighing more', () => {
  const { between } = measureResemblance([a], [x]);
  const common = Math.log(1 + 2 / 2);
  const rare = Math.log(1 + 2 / 1);
  expect(between(a, x)).toBeCloseTo((2 * 3 * common) / (6 * common + 2 * rare), 10);
  expect(between(x, a)).toBe(between(a, x));
});

test('the same words in another order resemble less', () => {
  const [left, same, turned] = clausesOf(
    'pay for each night shift',
    'pay for each night shift',
    'each shift for night pay'
  ) as [Clause, Clause, Clause];
  const { between } = measureResemblance([left], [same, turned]);
  expect(between(left, turned)).toBeLessThan(between(left, same) / 2);
});

test('candidates share what is rare, the most alike first, at most five', () => {
  const [left] = clausesOf('alpha beta gamma delta') as [Clause];
  const rights = clausesOf(
    'beta gamma',
    'alpha beta gamma delta',
    'gamma delta',
    'other words',
    'alpha',
    'alpha beta',
    'alpha beta gamma',
    'gamma delta'
  );
  const found = measureResemblance([left], rights).candidatesFor(left);
  expect(found.map(({ text }) => text)).toEqual([
    'alpha beta gamma delta',
    'alpha beta gamma',
    'alpha beta',
    'beta gamma',
    'gamma delta'
  ]);
  expect(found.map(({ index }) => index).slice(3)).toEqual([0, 2]);
});

test('a pair of words that many clauses have makes no candidate', () => {
  const rights = (count: number) =>
    clausesOf(...Array.from({ length: count }, (_, index) => `the party number${index}`));
  const [left] = clausesOf('the party') as [Clause];
  expect(measureResemblance([left], rights(11)).candidatesFor(left)).toHaveLength(5);
  expect(measureResemblance([left], rights(12)).candidatesFor(left)).toEqual([]);
});
