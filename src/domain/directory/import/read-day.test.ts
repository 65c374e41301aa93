import { readDay } from './read-day';

test.each([
  ['2026-03-14', 'dayFirst', '2026-03-14'],
  ['2026-3-4', 'monthFirst', '2026-03-04'],
  ['14/3/2026', 'dayFirst', '2026-03-14'],
  ['4.3.2026', 'dayFirst', '2026-03-04'],
  ['3-14-2026', 'monthFirst', '2026-03-14'],
  ['12/11/2026', 'monthFirst', '2026-12-11'],
  ['12/11/2026', 'dayFirst', '2026-11-12'],
  ['', 'dayFirst', ''],
  ['14/3/2026', 'monthFirst', undefined],
  ['3/14/26', 'monthFirst', undefined],
  ['3/14.2026', 'monthFirst', undefined],
  ['30/2/2026', 'dayFirst', undefined],
  ['on 3/14/2026', 'monthFirst', undefined],
  ['3/14/2026 8:00', 'monthFirst', undefined],
  ['112/11/2026', 'dayFirst', undefined],
  ['tomorrow', 'dayFirst', undefined]
] as const)('%j with the %s is %j', (text, order, expected) => {
  expect(readDay(text, order)).toBe(expected);
});
