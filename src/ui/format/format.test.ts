import { formatDate, formatDay, formatMoment } from './dates';
import { fill, fillCount } from './text';

const now = new Date('2026-03-10T12:00:00Z');
const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);

describe('fill', () => {
  it('puts each value in its place, as often as it is named', () => {
    expect(fill('{1} and {0} and {1}', 'a', 2)).toBe('2 and a and 2');
  });

  it('leaves a placeholder without a value visible', () => {
    expect(fill('{0} of {1}', 1)).toBe('1 of {1}');
  });
});

describe('fillCount', () => {
  const forms = { one: '{0} reply', other: '{0} replies' };
  it.each([
    [0, '0 replies'],
    [1, '1 reply'],
    [12345, '12,345 replies']
  ])('speaks of %d by the rules of the locale', (count, sentence) => {
    expect(fillCount(forms, count, 'en-US')).toBe(sentence);
  });
});

describe('formatMoment', () => {
  it.each([
    [before(20_000), 'now'],
    [before(5 * 60_000), '5 minutes ago'],
    [before(3 * 3_600_000), '3 hours ago'],
    [before(24 * 3_600_000), 'yesterday'],
    [new Date(now.getTime() + 2 * 86_400_000), 'in 2 days'],
    [before(30 * 86_400_000), 'Feb 8']
  ])('says %s as "%s"', (moment, words) => {
    expect(formatMoment(moment, now, 'en-US')).toBe(words);
  });
});

describe('formatDate', () => {
  it('names the year only when it is not the present one', () => {
    expect(formatDate(new Date('2026-01-05T12:00:00Z'), now, 'en-US')).toBe('Jan 5');
    expect(formatDate(new Date('2024-01-05T12:00:00Z'), now, 'en-US')).toBe('Jan 5, 2024');
  });
});

describe('formatDay', () => {
  it('writes the day itself, in whatever zone it is read', () => {
    expect(formatDay('2026-02-08', now, 'en-US')).toBe('Feb 8');
    expect(formatDay('2025-12-31', now, 'en-US')).toBe('Dec 31, 2025');
  });
});
