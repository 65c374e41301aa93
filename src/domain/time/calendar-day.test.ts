import * as fc from 'fast-check';
import { addDays, dayOfStoredDate, daysBetween, isCalendarDay, weekdayOf } from './calendar-day';

describe('isCalendarDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['26-01-01', false],
    ['02026-01-01', false],
    ['2026-01-011', false],
    ['2026-1-1', false],
    ['2026-01', false],
    ['2026-01-01 ', false],
    ['', false]
  ])('judges "%s" as %s', (text, verdict) => {
    expect(isCalendarDay(text)).toBe(verdict);
  });
});

describe('dayOfStoredDate', () => {
  it.each([
    ['a site in Chicago', '2026-03-10T06:00:00Z', '2026-03-10'],
    ['a site in Madrid', '2026-03-09T22:00:00Z', '2026-03-10'],
    ['a site in Greenwich', '2026-03-10T00:00:00Z', '2026-03-10'],
    ['a site in Auckland in winter', '2026-03-09T12:00:00Z', '2026-03-10'],
    ['a day without time', '2026-03-10', '2026-03-10'],
    ['nothing', null, undefined],
    ['an empty text', '', undefined],
    ['what is no date', 'soon', undefined]
  ])('reads the day %s stored', (_, stored, day) => {
    expect(dayOfStoredDate(stored)).toBe(day);
  });

  it('reads the day back for any zone within twelve hours of Greenwich', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -719, max: 720 }), (number, minutesEast) => {
        const day = addDays('1990-01-01', number);
        const stored = new Date(Date.parse(`${day}T00:00:00Z`) - minutesEast * 60_000).toISOString();
        expect(dayOfStoredDate(stored)).toBe(day);
      })
    );
  });
});

describe('days', () => {
  it('are counted across the change of clocks', () => {
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31);
  });

  it('are those of a week, from Sunday on', () => {
    expect(['2026-03-08', '2026-03-09', '2026-03-14'].map(weekdayOf)).toEqual([0, 1, 6]);
  });

  it('are added across months', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
  });
});
