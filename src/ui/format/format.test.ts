import { formatDate, formatDay, formatMoment } from './dates';
import { fill, fillCount } from './text';

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
  const noon = new Date('2026-03-10T12:00:00Z');
  const before = (milliseconds: number): Date => new Date(noon.getTime() - milliseconds);

  it.each([
    [before(20_000), 'now'],
    [before(5 * 60_000), '5 minutes ago'],
    [before(3 * 3_600_000), '3 hours ago'],
    [before(24 * 3_600_000), 'yesterday'],
    [new Date(noon.getTime() + 2 * 86_400_000), 'in 2 days'],
    [before(30 * 86_400_000), 'Feb 8']
  ])('says %s as "%s"', (moment, words) => {
    expect(formatMoment(moment, { now: noon, locale: 'en-US', zone: 'UTC' })).toBe(words);
  });

  it.each([
    // Late in the evening in Chicago, and already the next day in Madrid.
    ['2026-03-10T04:30:00Z', '2026-03-11T17:30:00Z', 'America/Chicago', '2 days ago'],
    ['2026-03-10T04:30:00Z', '2026-03-11T17:30:00Z', 'Europe/Madrid', 'yesterday'],
    ['2026-03-12T04:30:00Z', '2026-03-10T22:00:00Z', 'America/Chicago', 'tomorrow'],
    ['2026-03-12T04:30:00Z', '2026-03-10T22:00:00Z', 'Europe/Madrid', 'in 2 days']
  ])('counts from %s to %s the days of %s', (moment, now, zone, words) => {
    expect(formatMoment(new Date(moment), { now: new Date(now), locale: 'en-US', zone })).toBe(words);
  });
});

describe('formatDate', () => {
  it.each([
    ['2026-01-05T12:00:00Z', 'UTC', 'Jan 5'],
    ['2024-01-05T12:00:00Z', 'UTC', 'Jan 5, 2024'],
    ['2026-01-01T03:00:00Z', 'America/Chicago', 'Dec 31, 2025'],
    ['2026-01-01T03:00:00Z', 'Europe/Madrid', 'Jan 1']
  ])('writes %s by the days and years of %s', (moment, zone, words) => {
    expect(formatDate(new Date(moment), { now: new Date('2026-03-10T12:00:00Z'), locale: 'en-US', zone })).toBe(words);
  });

  it("goes by the site's present year, not the computer's", () => {
    const now = new Date('2026-01-01T03:00:00Z');
    const moment = new Date('2025-06-10T12:00:00Z');
    expect(formatDate(moment, { now, locale: 'en-US', zone: 'America/Chicago' })).toBe('Jun 10');
    expect(formatDate(moment, { now, locale: 'en-US', zone: 'Europe/Madrid' })).toBe('Jun 10, 2025');
  });
});

describe('formatDay', () => {
  it('writes the day itself, with the year only when it is another one', () => {
    expect(formatDay('2026-02-08', '2026-03-10', 'en-US')).toBe('Feb 8');
    expect(formatDay('2025-12-31', '2026-03-10', 'en-US')).toBe('Dec 31, 2025');
  });
});
