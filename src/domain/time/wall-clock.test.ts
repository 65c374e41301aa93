import fc from 'fast-check';
import { readWallClock, toWallClock } from './wall-clock';

const zones = [
  'America/Chicago',
  'America/New_York',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'UTC'
];
const moments = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true
});

describe('toWallClock', () => {
  it.each([
    ['2026-03-14T04:59:59Z', 'America/Chicago', '2026-03-13T23:59'],
    ['2026-01-05T06:07:00Z', 'America/Chicago', '2026-01-05T00:07'],
    ['2026-07-05T09:05:00Z', 'Europe/Madrid', '2026-07-05T11:05']
  ])('shows %s in %s', (moment, zone, text) => {
    expect(toWallClock(new Date(moment), zone)).toBe(text);
  });

  it('leaves the field empty for no moment', () => {
    expect(toWallClock(undefined, 'UTC')).toBe('');
  });
});

describe('readWallClock', () => {
  it.each([
    ['in winter', '2026-01-15T08:00', 'America/New_York', '2026-01-15T13:00:00.000Z', 'once'],
    ['in summer', '2026-07-15T08:00', 'America/New_York', '2026-07-15T12:00:00.000Z', 'once'],
    [
      'the day before clocks are set forward',
      '2026-03-07T14:00',
      'America/New_York',
      '2026-03-07T19:00:00.000Z',
      'once'
    ],
    ['in the hour that is left out', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'never'],
    ['at the first minute left out', '2026-03-08T02:00', 'America/New_York', '2026-03-08T07:00:00.000Z', 'never'],
    ['right after the hour left out', '2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00:00.000Z', 'once'],
    ['the day before clocks are set back', '2026-10-31T14:00', 'America/New_York', '2026-10-31T18:00:00.000Z', 'once'],
    ['in the hour that comes twice', '2026-11-01T01:30', 'America/New_York', '2026-11-01T06:30:00.000Z', 'twice'],
    [
      'at the first minute that comes twice',
      '2026-11-01T01:00',
      'America/New_York',
      '2026-11-01T06:00:00.000Z',
      'twice'
    ],
    [
      'right after the hour that comes twice',
      '2026-11-01T02:00',
      'America/New_York',
      '2026-11-01T07:00:00.000Z',
      'once'
    ],
    [
      'in the half hour that comes twice',
      '2026-04-05T01:45',
      'Australia/Lord_Howe',
      '2026-04-04T15:15:00.000Z',
      'twice'
    ],
    [
      'in the half hour that is left out',
      '2026-10-04T02:15',
      'Australia/Lord_Howe',
      '2026-10-03T15:45:00.000Z',
      'never'
    ],
    ['in an hour that comes twice around midnight', '2026-03-22T00:30', 'UTC', '2026-03-22T00:30:00.000Z', 'once']
  ])('understands a time %s', (_, text, zone, moment, occurs) => {
    const reading = readWallClock(text, zone);
    expect([reading?.moment.toISOString(), reading?.occurs]).toEqual([moment, occurs]);
  });

  it.each([
    '',
    '2026-13',
    '2026-02-30T10:00',
    '2026-03-10T24:00',
    '2026-03-10T10:60',
    '2026-03-10T10:00:30',
    'x2026-03-10T10:00',
    '2026-03-10 10:00'
  ])('understands nothing of "%s"', (text) => {
    expect(readWallClock(text, 'UTC')).toBeUndefined();
  });

  it('keeps the moment of a field no one touched, also the first of two', () => {
    const first = new Date('2026-11-01T05:30:20Z');
    const text = toWallClock(first, 'America/New_York');
    expect(readWallClock(text, 'America/New_York', first)).toEqual({ moment: first, occurs: 'once' });
    expect(readWallClock(text, 'America/New_York', new Date('2026-11-02T05:30:20Z'))?.moment).toEqual(
      new Date('2026-11-01T06:30:00Z')
    );
  });

  it('reads back what a field shows, to the minute or, where it comes twice, the later one', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
        const text = toWallClock(moment, zone);
        const reading = readWallClock(text, zone);
        if (!reading) throw new Error(`${text} was not understood.`);
        expect(toWallClock(reading.moment, zone)).toBe(text);
        const minute = Math.floor(moment.getTime() / 60_000) * 60_000;
        if (reading.occurs === 'once') expect(reading.moment.getTime()).toBe(minute);
        else expect([0, 30, 60]).toContain((reading.moment.getTime() - minute) / 60_000);
        expect(readWallClock(text, zone, moment)?.moment).toEqual(moment);
      })
    );
  });

  it('takes two neighboring times for moments in the same order', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 2_000 }), fc.constantFrom(...zones), (moment, minutes, zone) => {
        const [early, late] = [moment, new Date(moment.getTime() + minutes * 60_000)].map((one) =>
          toWallClock(one, zone)
        );
        const [first, second] = [readWallClock(early ?? '', zone)?.moment, readWallClock(late ?? '', zone)?.moment];
        if (early !== undefined && late !== undefined && early < late)
          expect(first?.getTime()).toBeLessThanOrEqual(second?.getTime() ?? 0);
      })
    );
  });
});
