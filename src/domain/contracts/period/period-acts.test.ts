import fc from 'fast-check';
import { periodStatus, type CommentPeriod } from './comment-period';
import { actsOf, stepFor, takeStep } from './period-acts';

const at = (iso: string): Date => new Date(iso);
const now = at('2026-03-10T12:00:00Z');
const [past, earlier, later, latest] = [
  at('2026-03-01T00:00:00Z'),
  at('2026-03-05T00:00:00Z'),
  at('2026-03-20T00:00:00Z'),
  at('2026-03-27T00:00:00Z')
];
const dates = (opens?: Date, closes?: Date): CommentPeriod => ({ opens, closes, isFrozen: false, takesLate: false });
const open = dates(past, later);
const over = dates(past, earlier);

describe('actsOf', () => {
  it.each([
    ['nothing', open, { ...open, opens: new Date(past.getTime()) }, []],
    ['dates of a period to come', dates(), dates(later, latest), ['scheduled']],
    ['dates that hold already', dates(), open, ['opened']],
    ['dates that are over', dates(), over, ['closed']],
    ['other dates before the beginning', dates(later, latest), dates(latest), ['scheduled']],
    ['the beginning brought forward', dates(later, latest), dates(past, latest), ['opened']],
    ['dates brought into the past', dates(later, latest), over, ['closed']],
    ['no dates any more, before', dates(later), dates(), ['canceled']],
    ['no dates any more, while open', open, dates(), ['canceled']],
    ['no dates any more, after', over, dates(), ['canceled']],
    ['a later end before the end', open, dates(past, latest), ['extended']],
    ['no end before the end', open, dates(past), ['extended']],
    ['an end where there was none', dates(past), open, ['shortened']],
    ['an earlier end', dates(past, latest), open, ['shortened']],
    ['another beginning while open', open, dates(earlier, later), ['scheduled']],
    ['an end in the past', open, over, ['closed']],
    ['a beginning put off', open, dates(later, latest), ['scheduled']],
    ['a later end after the end', over, open, ['reopened']],
    ['another period after the end', over, dates(later, latest), ['reopened']],
    ['another end in the past', over, dates(past, at('2026-03-06T00:00:00Z')), ['scheduled']],
    ['a pause', open, { ...open, isFrozen: true }, ['frozen']],
    ['the end of a pause, with more time', { ...open, isFrozen: true }, dates(past, latest), ['extended', 'unfrozen']],
    ['kindness to who is late', over, { ...over, takesLate: true }, ['lateAccepted']],
    ['no more kindness', { ...over, takesLate: true }, over, ['lateRefused']],
    [
      'everything at once',
      { ...over, takesLate: true },
      { ...open, isFrozen: true },
      ['reopened', 'frozen', 'lateRefused']
    ]
  ])('names %s', (_, before, after, acts) => {
    expect(actsOf(before, after, now)).toEqual(acts);
  });

  const moment = fc.option(fc.constantFrom(past, earlier, now, later, latest), { nil: undefined });
  const anyPeriod: fc.Arbitrary<CommentPeriod> = fc.record({
    opens: moment,
    closes: moment,
    isFrozen: fc.boolean(),
    takesLate: fc.boolean()
  });

  it('has a name for every change and none where nothing changed', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (before, after) => {
        expect(actsOf(before, before, now)).toEqual([]);
        expect(actsOf(before, after, now).length > 0).toBe(JSON.stringify(before) !== JSON.stringify(after));
      })
    );
  });

  it('calls it an extension only before the end, and a reopening only after it', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (before, after) => {
        const [acts, { state }] = [actsOf(before, after, now), periodStatus(before, now)];
        if (acts.includes('extended')) expect(['open', 'frozen']).toContain(state);
        if (acts.includes('reopened')) expect(['closed', 'late']).toContain(state);
      })
    );
  });

  describe('stepFor and takeStep', () => {
    it.each([
      ['not scheduled', dates(), 'open'],
      ['upcoming', dates(later, latest), 'open'],
      ['open', open, 'close'],
      ['frozen', { ...open, isFrozen: true }, 'close'],
      ['late', { ...over, takesLate: true }, 'close'],
      ['closed', over, 'reopen']
    ])('offer a period that is %s one step, to the office alone', (_, period, step) => {
      expect([stepFor(period, now, true), stepFor(period, now, false)]).toEqual([step, null]);
    });

    it.each([
      ['open', dates(later, latest), dates(now, latest)],
      ['open', { ...dates(later), isFrozen: true, takesLate: true }, { ...dates(now), takesLate: true }],
      ['open', dates(), dates(now)],
      ['open', dates(later, now), dates(now)],
      ['reopen', { ...over, isFrozen: true, takesLate: true }, dates(past)],
      ['reopen', dates(undefined, earlier), dates(now)],
      ['reopen', dates(latest, later), dates(now, later)],
      ['close', open, dates(past, now)],
      ['close', { ...dates(past), isFrozen: true }, { ...dates(past, now), isFrozen: true }],
      ['close', { ...over, takesLate: true }, over],
      ['close', dates(undefined, later), dates(undefined, now)]
    ] as const)('%s makes of period %# what it should be', (step, period, after) => {
      expect(takeStep(period, step, now)).toEqual(after);
    });

    it.each([
      ['open', dates(later, latest), dates(later, later), dates(now, later)],
      ['open', dates(), { ...dates(undefined, latest), takesLate: true }, { ...dates(now, latest), takesLate: true }],
      ['open', dates(later, latest), dates(later), dates(now)],
      ['reopen', over, { ...over, closes: latest }, dates(past, latest)],
      ['close', open, dates(past, latest), dates(past, now)]
    ] as const)('%s keeps an end to come that was only typed: case %#', (step, period, entered, after) => {
      expect(takeStep(period, step, now, entered)).toEqual(after);
    });

    it('open from the beginning of the minute, so that a page whose clock was drawn before shows it open', () => {
      const pressed = new Date(now.getTime() + 20_000);
      expect(takeStep(dates(later), 'open', pressed).opens).toEqual(now);
    });

    it('bring every period into the state they are named for', () => {
      fc.assert(
        fc.property(anyPeriod, anyPeriod, (period, entered) => {
          const step = stepFor(period, now, true);
          if (!step) throw new Error('The office may always do something.');
          expect(periodStatus(takeStep(period, step, now, entered), now).state).toBe(
            step === 'close' ? 'closed' : 'open'
          );
        })
      );
    });
  });
});
