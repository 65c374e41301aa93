import * as fc from 'fast-check';
import { addDays } from './calendar-day';
import { dayInZone, isZone, minutesInZone, momentInZone } from './site-zone';

const zones = [
  'America/Chicago',
  'America/Denver',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'UTC'
];

describe('isZone', () => {
  it.each([
    ['America/Chicago', true],
    ['UTC', true],
    ['Central time', false],
    ['', false],
    [undefined, false]
  ])('judges "%s" as %s', (name, verdict) => {
    expect(isZone(name)).toBe(verdict);
  });
});

describe('dayInZone and minutesInZone', () => {
  it.each([
    ['late in the evening', '2026-03-10T04:59:00Z', 'America/Chicago', '2026-03-09', 23 * 60 + 59],
    ['just after midnight', '2026-03-10T05:00:30Z', 'America/Chicago', '2026-03-10', 0.5],
    ['east of Greenwich', '2026-03-09T23:30:00Z', 'Europe/Madrid', '2026-03-10', 30],
    ['in summer', '2026-07-01T12:00:00Z', 'Europe/Madrid', '2026-07-01', 14 * 60],
    ['before the epoch', '1969-12-31T23:30:00Z', 'UTC', '1969-12-31', 23 * 60 + 30]
  ])('read the wall %s', (_, moment, zone, day, minutes) => {
    expect(dayInZone(new Date(moment), zone)).toBe(day);
    expect(minutesInZone(new Date(moment), zone)).toBe(minutes);
  });
});

describe('momentInZone', () => {
  it.each([
    ['a winter morning', '2026-01-15', 8 * 60, 'America/Chicago', '2026-01-15T14:00:00.000Z'],
    ['a summer morning', '2026-07-15', 8 * 60, 'America/Chicago', '2026-07-15T13:00:00.000Z'],
    ['the morning clocks were set forward', '2026-03-08', 8 * 60, 'America/Chicago', '2026-03-08T13:00:00.000Z'],
    ['before clocks are set forward', '2026-03-08', 60, 'America/Chicago', '2026-03-08T07:00:00.000Z'],
    ['a time that does not occur', '2026-03-08', 150, 'America/Chicago', '2026-03-08T08:30:00.000Z'],
    ['a time that occurs twice, the first', '2026-11-01', 90, 'America/Chicago', '2026-11-01T06:30:00.000Z'],
    ['after clocks were set back', '2026-11-01', 150, 'America/Chicago', '2026-11-01T08:30:00.000Z'],
    ['the end of a day', '2026-03-08', 1440, 'America/Chicago', '2026-03-09T05:00:00.000Z'],
    ['a change by half an hour', '2026-04-05', 8 * 60, 'Australia/Lord_Howe', '2026-04-04T21:30:00.000Z']
  ])('finds %s', (_, day, minutes, zone, moment) => {
    expect(momentInZone(day, minutes, zone).toISOString()).toBe(moment);
  });

  it('undoes what the wall shows, but for the hour that occurs twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 5_000_000 }), (zone, minutes) => {
        const moment = new Date(Date.parse('2024-01-01T00:00:00Z') + minutes * 60_000);
        const found = momentInZone(dayInZone(moment, zone), minutesInZone(moment, zone), zone);
        const early = (moment.getTime() - found.getTime()) / 60_000;
        expect([0, 30, 60]).toContain(early);
        expect(minutesInZone(found, zone)).toBe(minutesInZone(moment, zone));
      })
    );
  });

  it('never lets a later day begin before an earlier one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 5_000 }), (zone, days) => {
        const day = addDays('2020-01-01', days);
        const begin = momentInZone(day, 0, zone);
        expect(dayInZone(begin, zone)).toBe(day);
        expect(momentInZone(addDays(day, 1), 0, zone)).toEqual(momentInZone(day, 1440, zone));
        expect(momentInZone(addDays(day, 1), 0, zone).getTime()).toBeGreaterThan(begin.getTime());
      })
    );
  });
});
