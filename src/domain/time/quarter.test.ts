import fc from 'fast-check';
import { addDays } from './calendar-day';
import { quarterOf, quartersUpTo } from './quarter';

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
const months = fc.integer({ min: 1, max: 12 });

describe('quarterOf', () => {
  it.each([
    ['2026-01-01', 1, { fiscalYear: 2026, number: 1, first: '2026-01-01', last: '2026-03-31' }],
    ['2026-12-31', 1, { fiscalYear: 2026, number: 4, first: '2026-10-01', last: '2026-12-31' }],
    ['2028-02-29', 1, { fiscalYear: 2028, number: 1, first: '2028-01-01', last: '2028-03-31' }],
    ['2026-06-30', 7, { fiscalYear: 2026, number: 4, first: '2026-04-01', last: '2026-06-30' }],
    ['2026-07-01', 7, { fiscalYear: 2027, number: 1, first: '2026-07-01', last: '2026-09-30' }],
    ['2027-01-15', 7, { fiscalYear: 2027, number: 3, first: '2027-01-01', last: '2027-03-31' }],
    ['2026-11-05', 10, { fiscalYear: 2027, number: 1, first: '2026-10-01', last: '2026-12-31' }],
    ['2026-01-31', 2, { fiscalYear: 2026, number: 4, first: '2025-11-01', last: '2026-01-31' }],
    ['2028-02-10', 12, { fiscalYear: 2028, number: 1, first: '2027-12-01', last: '2028-02-29' }]
  ])('puts %s, in a year that begins in month %i, into its quarter', (day, firstMonth, quarter) => {
    expect(quarterOf(day, firstMonth)).toEqual(quarter);
  });

  it('takes the calendar year when no other is named', () => {
    expect(quarterOf('2026-05-05')).toEqual(quarterOf('2026-05-05', 1));
  });

  it('holds the day, and gives the same quarter for its first and last day', () => {
    fc.assert(
      fc.property(days, months, (day, firstMonth) => {
        const quarter = quarterOf(day, firstMonth);
        expect(quarter.first <= day && day <= quarter.last).toBe(true);
        expect(quarterOf(quarter.first, firstMonth)).toEqual(quarter);
        expect(quarterOf(quarter.last, firstMonth)).toEqual(quarter);
      })
    );
  });
});

describe('quartersUpTo', () => {
  it('gives the quarters before, oldest first and over the turn of the year', () => {
    expect(quartersUpTo('2026-05-05', 3).map(({ fiscalYear, number }) => `${fiscalYear} ${number}`)).toEqual([
      '2025 4',
      '2026 1',
      '2026 2'
    ]);
  });

  it('joins them without a gap', () => {
    fc.assert(
      fc.property(days, months, (day, firstMonth) => {
        const quarters = quartersUpTo(day, 6, firstMonth);
        expect(quarters.slice(1).map(({ first }) => addDays(first, -1))).toEqual(
          quarters.slice(0, -1).map(({ last }) => last)
        );
      })
    );
  });

  it('gives none when none is asked for', () => {
    expect(quartersUpTo('2026-05-05', 0)).toEqual([]);
  });
});
