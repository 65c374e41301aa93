import fc from 'fast-check';
import { countdownTo, isLate, periodStatus, readClosedClauses, takesEntries } from './comment-period';

const opens = new Date('2026-03-01T14:00:00Z');
const closes = new Date('2026-03-14T05:00:00Z');
const period = { opens, closes, isFrozen: false };
const at = (iso: string): Date => new Date(iso);

describe('periodStatus', () => {
  it.each([
    ['before it opens', period, at('2026-02-01T00:00:00Z'), 'upcoming', opens],
    ['at the moment of opening', period, opens, 'open', closes],
    ['a moment before closing', period, new Date(closes.getTime() - 1), 'open', closes],
    ['at the moment of closing', period, closes, 'closed', undefined],
    ['while frozen', { ...period, isFrozen: true }, opens, 'frozen', closes],
    ['frozen but over', { ...period, isFrozen: true }, closes, 'closed', undefined],
    ['frozen before it opens', { ...period, isFrozen: true }, at('2026-02-01T00:00:00Z'), 'upcoming', opens],
    ['without dates', { isFrozen: false }, opens, 'notScheduled', undefined],
    ['without an end', { opens, isFrozen: false }, closes, 'open', undefined],
    ['without a beginning', { closes, isFrozen: false }, opens, 'open', closes],
    ['closing before it opens', { opens: closes, closes: opens, isFrozen: false }, at('2026-02-01T00:00:00Z'), 'closed', undefined]
  ])('is told %s', (_, given, now, state, nextChange) => {
    expect(periodStatus(given, now)).toEqual({ state, nextChange });
  });

  it('names only changes that are still to come', () => {
    const moment = fc.date({ noInvalidDate: true });
    fc.assert(
      fc.property(fc.option(moment, { nil: undefined }), fc.option(moment, { nil: undefined }), fc.boolean(), moment, (o, c, isFrozen, now) => {
        const { nextChange, state } = periodStatus({ opens: o, closes: c, isFrozen }, now);
        if (nextChange) expect(nextChange.getTime()).toBeGreaterThan(now.getTime());
        if (isFrozen) expect(state).not.toBe('open');
      })
    );
  });
});

describe('takesEntries', () => {
  it('holds only while the period is open', () => {
    expect([opens, closes].map((now) => takesEntries(period, now))).toEqual([true, false]);
    expect(takesEntries({ ...period, isFrozen: true }, opens)).toBe(false);
  });
});

describe('countdownTo', () => {
  it.each([
    ['2026-03-10T04:00:00Z', { days: 4, hours: 1, minutes: 0 }],
    ['2026-03-14T04:59:30Z', { days: 0, hours: 0, minutes: 1 }],
    ['2026-03-20T00:00:00Z', { days: 0, hours: 0, minutes: 0 }]
  ])('counts from %s', (now, left) => {
    expect(countdownTo(closes, at(now))).toEqual(left);
  });
});

describe('isLate', () => {
  it('begins with the moment of closing and needs one', () => {
    expect(isLate(closes, period)).toBe(true);
    expect(isLate(new Date(closes.getTime() - 1), period)).toBe(false);
    expect(isLate(closes, { isFrozen: false })).toBe(false);
  });
});

describe('readClosedClauses', () => {
  it('reads number and reason from each line and leaves other lines out', () => {
    expect(readClosedClauses('7.3: Individual terms\r\n\nno colon here\n 9 : Counsel: asked for this ')).toEqual([
      { number: '7.3', reason: 'Individual terms' },
      { number: '9', reason: 'Counsel: asked for this' }
    ]);
  });
});
