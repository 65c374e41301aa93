import fc from 'fast-check';
import {
  countdownTo,
  isBackwards,
  opensFolder,
  permissionByPeriod,
  periodStatus,
  phaseOf,
  takesDecisions,
  takesEntries,
  type CommentPeriod
} from './comment-period';

const at = (iso: string): Date => new Date(iso);
const opens = at('2026-03-01T14:00:00Z');
const closes = at('2026-03-14T05:00:00Z');
const before = at('2026-02-01T00:00:00Z');
const period: CommentPeriod = { opens, closes, isFrozen: false, takesLate: false };
const bare: CommentPeriod = { isFrozen: false, takesLate: false };

/** Every period around a moment, and every moment. */
const moment = fc.date({ noInvalidDate: true, min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') });
const anyPeriod: fc.Arbitrary<CommentPeriod> = fc.record({
  opens: fc.option(moment, { nil: undefined }),
  closes: fc.option(moment, { nil: undefined }),
  isFrozen: fc.boolean(),
  takesLate: fc.boolean()
});

describe('periodStatus', () => {
  it.each([
    ['before it opens', period, before, 'upcoming', opens],
    ['at the moment of opening', period, opens, 'open', closes],
    ['a moment before closing', period, new Date(closes.getTime() - 1), 'open', closes],
    ['at the moment of closing', period, closes, 'closed', undefined],
    ['while frozen', { ...period, isFrozen: true }, opens, 'frozen', closes],
    ['frozen but over', { ...period, isFrozen: true }, closes, 'closed', undefined],
    ['frozen before it opens', { ...period, isFrozen: true }, before, 'upcoming', opens],
    ['over, but kind to who is late', { ...period, takesLate: true }, closes, 'late', undefined],
    [
      'over, kind to who is late, and frozen',
      { ...period, takesLate: true, isFrozen: true },
      closes,
      'closed',
      undefined
    ],
    ['open, and going to be kind', { ...period, takesLate: true }, opens, 'open', closes],
    ['without dates', bare, opens, 'notScheduled', undefined],
    ['without dates, whatever else is said', { isFrozen: true, takesLate: true }, opens, 'notScheduled', undefined],
    ['without an end', { ...bare, opens }, closes, 'open', undefined],
    ['without an end, before it opens', { ...bare, opens }, before, 'upcoming', opens],
    ['without a beginning', { ...bare, closes }, opens, 'open', closes],
    ['closing before it opens', { ...bare, opens: closes, closes: opens }, before, 'closed', undefined]
  ])('is in its state %s', (_, given, now, state, nextChange) => {
    expect(periodStatus(given, now)).toEqual({ state, nextChange });
  });

  it('names only changes that are still to come, and what comes then is another state', () => {
    fc.assert(
      fc.property(anyPeriod, moment, (given, now) => {
        const { nextChange, state } = periodStatus(given, now);
        if (!nextChange) return;
        expect(nextChange.getTime()).toBeGreaterThan(now.getTime());
        expect(periodStatus(given, nextChange).state).not.toBe(state);
        expect(periodStatus(given, new Date(nextChange.getTime() - 1)).state).toBe(state);
      })
    );
  });
});

describe('phaseOf', () => {
  it.each([
    [bare, opens, 'none'],
    [period, before, 'before'],
    [{ ...period, isFrozen: true, takesLate: true }, opens, 'during'],
    [{ ...period, isFrozen: true, takesLate: true }, closes, 'after']
  ])('of period %# goes by the dates alone', (given, now, phase) => {
    expect(phaseOf(given, now)).toBe(phase);
  });
});

describe('isBackwards', () => {
  it.each([
    [period, false],
    [{ ...bare, opens: closes, closes: opens }, true],
    [{ ...bare, opens, closes: opens }, true],
    [{ ...bare, opens }, false],
    [{ ...bare, closes }, false]
  ])('judges period %# as %s', (given, verdict) => {
    expect(isBackwards(given)).toBe(verdict);
  });
});

describe('who may add entries', () => {
  it.each([
    ['not scheduled', bare, opens, 'notScheduled', false, false, false],
    ['upcoming', period, before, 'upcoming', true, false, true],
    ['open', period, opens, 'open', true, true, true],
    ['frozen', { ...period, isFrozen: true }, opens, 'frozen', true, false, false],
    ['over', period, closes, 'closed', true, false, false],
    ['over, but kind to who is late', { ...period, takesLate: true }, closes, 'open', true, true, true]
  ])('says what may be added to a period that is %s', (_, given, now, comments, decisions, taken, letIn) => {
    expect([permissionByPeriod(given, now), takesDecisions(given, now)]).toEqual([comments, decisions]);
    expect([takesEntries(given, now), opensFolder(given, now)]).toEqual([taken, letIn]);
  });
});

describe('countdownTo', () => {
  it.each([
    ['days and an hour', '2026-03-10T04:00:00Z', '2026-03-14T05:00:00Z', 'UTC', { days: 4, hours: 1, minutes: 0 }],
    ['the last minute', '2026-03-14T04:59:30Z', '2026-03-14T05:00:00Z', 'UTC', { days: 0, hours: 0, minutes: 1 }],
    ['nothing', '2026-03-20T00:00:00Z', '2026-03-14T05:00:00Z', 'UTC', { days: 0, hours: 0, minutes: 0 }],
    ['a day to the minute', '2026-03-13T05:00:30Z', '2026-03-14T05:00:00Z', 'UTC', { days: 1, hours: 0, minutes: 0 }],
    ['almost a day', '2026-03-13T05:01:00Z', '2026-03-14T05:00:00Z', 'UTC', { days: 0, hours: 23, minutes: 59 }],
    [
      'a day and most of another',
      '2026-03-12T23:10:00Z',
      '2026-03-14T05:05:00Z',
      'UTC',
      { days: 1, hours: 5, minutes: 55 }
    ],
    ['a moment with seconds', '2026-03-14T04:58:00Z', '2026-03-14T05:00:20Z', 'UTC', { days: 0, hours: 0, minutes: 3 }],
    [
      'days and a moment with seconds',
      '2026-03-12T05:00:00Z',
      '2026-03-14T05:00:20Z',
      'UTC',
      { days: 2, hours: 0, minutes: 1 }
    ],
    [
      'a week in which clocks are set forward',
      '2026-03-07T23:00:00Z',
      '2026-03-14T22:00:00Z',
      'America/Chicago',
      { days: 7, hours: 0, minutes: 0 }
    ],
    [
      'the same week where they are not',
      '2026-03-07T23:00:00Z',
      '2026-03-14T22:00:00Z',
      'America/Phoenix',
      { days: 6, hours: 23, minutes: 0 }
    ],
    [
      'a week in which clocks are set back',
      '2026-10-30T21:00:00Z',
      '2026-11-06T22:00:00Z',
      'America/Chicago',
      { days: 7, hours: 0, minutes: 0 }
    ],
    [
      'the hours that pass in the night clocks are set back',
      '2026-11-01T04:00:00Z',
      '2026-11-01T14:00:00Z',
      'America/Chicago',
      { days: 0, hours: 10, minutes: 0 }
    ],
    [
      'less than a day of more than 24 hours',
      '2026-10-31T15:00:00Z',
      '2026-11-01T15:30:00Z',
      'America/Chicago',
      { days: 0, hours: 24, minutes: 30 }
    ]
  ])('counts %s', (_, now, then, zone, left) => {
    expect(countdownTo(at(then), at(now), zone)).toEqual(left);
  });

  it('never grows while time passes', () => {
    const minutesOf = ({ days, hours, minutes }: ReturnType<typeof countdownTo>): number =>
      days * 1440 + hours * 60 + minutes;
    const zone = fc.constantFrom('UTC', 'America/Phoenix', 'Asia/Kathmandu');
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 0, max: 40 * 86_400_000 }),
        fc.nat(86_400_000),
        zone,
        (now, until, passed, where) => {
          const then = new Date(now.getTime() + until);
          const later = new Date(now.getTime() + passed);
          expect(minutesOf(countdownTo(then, later, where))).toBeLessThanOrEqual(
            minutesOf(countdownTo(then, now, where))
          );
          // Where clocks are never changed, the time shown is the time that passes.
          const whole = Math.floor(now.getTime() / 60_000) * 60_000;
          expect(minutesOf(countdownTo(then, now, where))).toBe(Math.ceil((then.getTime() - whole) / 60_000));
        }
      )
    );
  });
});
