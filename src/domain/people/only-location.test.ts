import { onlyLocationId } from './only-location';

it.each([
  [[], undefined],
  [[{ id: 4 }], 4],
  [[{ id: 4 }, { id: 5 }], undefined]
])('is the only one of %j, where there is one only', (locations, expected) => {
  expect(onlyLocationId(locations)).toBe(expected);
});
