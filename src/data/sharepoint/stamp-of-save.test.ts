import { saveOfStamp } from './stamp-of-save';

it.each([
  ['2026-03-01T12:00:00Z', 'last'],
  ['2026-03-01T11:59:00Z', 'last'],
  ['2026-03-01T12:01:00Z', 'last'],
  ['2026-03-01T11:57:00Z', 'earlier'],
  ['2026-02-28T12:00:00Z', 'earlier'],
  ['2026-03-01T12:03:00Z', 'none'],
  ['2036-01-01T00:00:00Z', 'none']
])('a stamp of %s belongs to the save at noon or to another: %s', (stamp, save) => {
  expect(saveOfStamp(new Date(stamp), new Date('2026-03-01T12:00:00Z'))).toBe(save);
});
