import { readPeriod } from './read-period';

/** A Wednesday. */
const now = new Date('2026-01-14T10:30:00Z');

it.each(['', 'soon', '2026-13-40'])('%p is no date', (text) => {
  expect(readPeriod(text, now)).toBeNull();
});

it.each([
  ['2026-03-01', '2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'],
  ['3/1/2026', '2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'],
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z', '2026-03-01T10:00:01Z'],
  ['today', '2026-01-14T00:00:00Z', '2026-01-15T00:00:00Z'],
  ['Yesterday', '2026-01-13T00:00:00Z', '2026-01-14T00:00:00Z'],
  ['this week', '2026-01-11T00:00:00Z', '2026-01-18T00:00:00Z'],
  ['this month', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'],
  ['last month', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['this year', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'],
  ['last year', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z']
])('%s goes from %s up to %s', (text, start, end) => {
  expect(readPeriod(text, now)).toEqual({ start, end });
});
