import * as fc from 'fast-check';
import { addDays } from './calendar-day';
import { dayInZone, minutesInZone } from './site-zone';
import { afterWorkingHours, workingHoursAt, type Shift, type WorkingCalendar } from './working-calendar';
import { readWorkingWeek, usualWeek } from './working-week';

const chicago: WorkingCalendar = { zone: 'America/Chicago', week: usualWeek, holidays: new Set(['2026-11-26']) };
const moment = (calendar: WorkingCalendar, start: string, hours: number) =>
  afterWorkingHours(calendar, new Date(start), hours)?.toISOString().slice(0, 16);

describe('afterWorkingHours', () => {
  it.each([
    ['within a day', '2026-03-10T14:00:00Z', 3, '2026-03-10T17:00'],
    ['a whole day, to the next morning', '2026-03-10T13:00:00Z', 9, '2026-03-11T13:00'],
    ['over the night', '2026-03-10T21:00:00Z', 2, '2026-03-11T14:00'],
    ['from before the morning', '2026-03-10T06:00:00Z', 1, '2026-03-10T14:00'],
    ['from after the evening', '2026-03-10T23:00:00Z', 1, '2026-03-11T14:00'],
    ['over a weekend', '2026-03-13T21:00:00Z', 2, '2026-03-16T14:00'],
    ['over the weekend clocks are set forward', '2026-03-06T22:00:00Z', 2, '2026-03-09T14:00'],
    ['over the weekend clocks are set back', '2026-10-30T21:00:00Z', 2, '2026-11-02T15:00'],
    ['over a holiday', '2026-11-25T22:00:00Z', 2, '2026-11-27T15:00'],
    ['over weeks', '2026-03-10T13:00:00Z', 91, '2026-03-24T14:00'],
    ['no hours, in the evening, to the next morning', '2026-03-10T22:00:00Z', 0, '2026-03-11T13:00'],
    ['no hours at work', '2026-03-10T15:00:00Z', 0, '2026-03-10T15:00']
  ])('counts %s', (_, start, hours, end) => {
    expect(moment(chicago, start, hours)).toBe(end);
  });

  it.each<[string, Partial<WorkingCalendar> & { readonly hours?: string }, string, number, string]>([
    ["the site's own zone", { zone: 'Europe/Madrid' }, '2026-03-10T12:00:00Z', 5, '2026-03-11T08:00'],
    [
      'a break at noon',
      { hours: 'Mon-Fri 8:00-12:00, Mon-Fri 13:00-17:00' },
      '2026-03-10T16:00:00Z',
      2,
      '2026-03-10T19:00'
    ],
    ['a site that never closes', { hours: 'Mon-Sun 0:00-24:00' }, '2026-03-10T16:00:00Z', 100, '2026-03-14T20:00'],
    [
      'the hour that does not occur on the day clocks are set forward',
      { hours: 'Sun 1:00-4:00' },
      '2026-03-08T06:00:00Z',
      1.5,
      '2026-03-08T08:30'
    ],
    [
      'the hour that occurs twice on the day clocks are set back',
      { hours: 'Sun 0:00-3:00' },
      '2026-11-01T05:00:00Z',
      3.5,
      '2026-11-01T08:30'
    ],
    ['hours of one day a week', { hours: 'Wed 9:00-10:00' }, '2026-03-10T12:00:00Z', 1.5, '2026-03-18T14:30'],
    [
      'a shift that ends before it begins as none',
      { week: [[], [{ from: 600, until: 540 }], [{ from: 540, until: 600 }]] },
      '2026-03-09T12:00:00Z',
      0.5,
      '2026-03-10T14:30'
    ],
    [
      'weekdays no one mentions as free',
      { week: [[], [{ from: 540, until: 600 }]] },
      '2026-03-10T12:00:00Z',
      0.5,
      '2026-03-16T14:30'
    ]
  ])('counts by %s', (_, { hours: worked, ...more }, start, hours, end) => {
    expect(moment({ ...chicago, ...(worked && { week: readWorkingWeek(worked) }), ...more }, start, hours)).toBe(end);
  });

  it.each([
    ['no days', []],
    ['only empty days', [[], [], []]],
    ['only hours that end where they begin', [[{ from: 60, until: 60 }]]]
  ])('never ends by a calendar with %s', (_, none) => {
    expect(afterWorkingHours({ ...chicago, week: none }, new Date('2026-03-10T12:00:00Z'), 1)).toBeUndefined();
  });

  it('looks through a year, however many days are holidays', () => {
    const start = new Date('2026-03-10T12:00:00Z');
    const until = (days: number) => new Set(Array.from({ length: days }, (_, offset) => addDays('2026-03-10', offset)));
    expect(afterWorkingHours({ ...chicago, holidays: until(360) }, start, 1)).toBeDefined();
    expect(afterWorkingHours({ ...chicago, holidays: until(20_000) }, start, 1)).toBeUndefined();
  });
});

const shifts = fc
  // Not within the hour from two to three, which does not occur on the day clocks are set forward.
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 12, max: 96 })), { maxLength: 4 })
  .map((quarters) => [...quarters].sort((a, b) => a - b))
  .map((quarters) =>
    quarters.flatMap((from, at): Shift[] =>
      at % 2 === 0 && quarters[at + 1] !== undefined ? [{ from: from * 15, until: (quarters[at + 1] ?? 0) * 15 }] : []
    )
  );
const calendars = fc.record({
  zone: fc.constantFrom('America/Chicago', 'America/Denver', 'Europe/Madrid', 'Asia/Kathmandu', 'UTC'),
  week: fc.array(shifts, { minLength: 7, maxLength: 7 }),
  holidays: fc
    .uniqueArray(
      fc.integer({ min: 0, max: 12 }).map((days) => addDays('2026-03-05', days)),
      { maxLength: 4 }
    )
    .map((days) => new Set(days))
});
const QUARTER_MS = 15 * 60_000;
const starts = fc
  .integer({ min: 0, max: 96 * 8 })
  .map((quarters) => new Date(Date.parse('2026-03-05T00:00:00Z') + quarters * QUARTER_MS));

/** Whether a quarter of an hour lies in working hours, looked up minute by minute on the wall. */
function isWorked({ zone, week: days, holidays }: WorkingCalendar, at: Date): boolean {
  const day = dayInZone(at, zone);
  const minutes = minutesInZone(at, zone);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return !holidays.has(day) && (days[weekday] ?? []).some(({ from, until }) => from <= minutes && minutes < until);
}

describe('afterWorkingHours, for any calendar', () => {
  it('ends where so many worked quarters of an hour have passed one by one', () => {
    fc.assert(
      fc.property(calendars, starts, fc.integer({ min: 1, max: 60 }), (calendar, start, quarters) => {
        const end = afterWorkingHours(calendar, start, quarters / 4);
        if (!end) return;
        let worked = 0;
        for (let at = start.getTime(); at < end.getTime(); at += QUARTER_MS)
          if (isWorked(calendar, new Date(at))) worked += 1;
        expect(worked).toBe(quarters);
        expect(isWorked(calendar, end)).toBe(true);
      })
    );
  });

  it('goes on from where it stopped', () => {
    fc.assert(
      fc.property(
        calendars,
        starts,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (calendar, start, one, other) => {
          const middle = afterWorkingHours(calendar, start, one);
          expect(middle && afterWorkingHours(calendar, middle, other)).toEqual(
            afterWorkingHours(calendar, start, one + other)
          );
        }
      )
    );
  });
});

describe('working hours at a moment', () => {
  const calendar: WorkingCalendar = {
    zone: 'America/Chicago',
    week: usualWeek,
    holidays: new Set(['2026-03-09'])
  };

  it.each([
    ['2026-03-10T15:00:00Z', { until: new Date('2026-03-10T22:00:00Z') }],
    ['2026-03-10T22:00:00Z', { opens: new Date('2026-03-11T13:00:00Z') }],
    ['2026-03-07T15:00:00Z', { opens: new Date('2026-03-10T13:00:00Z') }]
  ])('at %s are %j', (moment, expected) => {
    expect(workingHoursAt(calendar, new Date(moment))).toEqual(expected);
  });

  it('are not known where no one ever works', () => {
    expect(workingHoursAt({ ...calendar, week: [] }, new Date('2026-03-10T15:00:00Z'))).toBeUndefined();
  });
});
