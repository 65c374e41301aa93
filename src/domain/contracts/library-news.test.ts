import { compareLibrary, viewLibrary } from './library-news';

const [one, two, draft, published] = [
  { id: 1, version: '2' },
  { id: 2, version: '1' },
  { id: 3, version: '' },
  { id: 3, version: '1' }
];

const numbers = (contracts: readonly { readonly id: number }[]): readonly number[] => contracts.map(({ id }) => id);

it.each([
  ['nothing came', [one, two], [one, two], [1, 2], []],
  ['a contract came', [one], [two, one], [1], [2]],
  ['a contract left', [one, two], [two], [2], []],
  ['a draft came', [one], [draft, one], [1], []],
  ['a draft was published where it is shown', [one, draft], [published, one], [3, 1], [3]],
  ['a new version was published', [{ id: 1, version: '1' }], [one], [1], []],
  ['there was nothing before', [], [one, two], [1, 2], []]
])('keeps what is shown, and names what is new, where %s', (_, before, now, shown, added) => {
  const compared = compareLibrary(viewLibrary(before), now);
  expect([numbers(compared.shown), numbers(compared.added)]).toEqual([shown, added]);
});
