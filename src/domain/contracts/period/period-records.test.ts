import fc from 'fast-check';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import type { CommentPeriod } from './comment-period';
import { periodActs } from './period-acts';
import {
  periodAt,
  readPeriodHistory,
  readPeriodRecord,
  timingOf,
  writePeriodRecord,
  type RecordedChange
} from './period-records';

const at = (iso: string): Date => new Date(iso);
const opens = at('2026-03-01T14:00:00Z');
const [end, newEnd] = [at('2026-03-14T05:00:00Z'), at('2026-03-21T05:00:00Z')];
const period = (closes?: Date): CommentPeriod => ({ opens, closes, isFrozen: false, takesLate: false });
const nothing: CommentPeriod = { opens: undefined, closes: undefined, isFrozen: false, takesLate: false };

describe('a period record', () => {
  it('is text people can read', () => {
    expect(
      writePeriodRecord({
        acts: ['extended', 'unfrozen'],
        before: { ...period(end), isFrozen: true, takesLate: true },
        after: period(newEnd)
      })
    ).toBe(
      [
        'extended, unfrozen',
        'opens 2026-03-01T14:00:00.000Z',
        'closes 2026-03-21T05:00:00.000Z',
        'was opens 2026-03-01T14:00:00.000Z',
        'was closes 2026-03-14T05:00:00.000Z',
        'was frozen',
        'was late'
      ].join('\n')
    );
  });

  it('reads back as it was written', () => {
    const moment = fc.option(fc.date({ noInvalidDate: true, min: opens, max: at('2099-01-01T00:00:00Z') }), {
      nil: undefined
    });
    const anyPeriod = fc.record({ opens: moment, closes: moment, isFrozen: fc.boolean(), takesLate: fc.boolean() });
    fc.assert(
      fc.property(fc.subarray([...periodActs]), anyPeriod, anyPeriod, (acts, before, after) => {
        expect(readPeriodRecord(writePeriodRecord({ acts, before, after }))).toEqual({ acts, before, after });
      })
    );
  });

  it.each([
    ['nothing', '', []],
    ['words of another making', 'Please see my mail', ['Please see my mail']],
    ['dates that are none', 'extended\nopens soon\nwas closes never\nopensomething\ncloses', ['extended']]
  ])('has no dates where there is %s', (_, text, acts) => {
    expect(readPeriodRecord(text)).toEqual({ acts, before: nothing, after: nothing });
  });

  it('is read past lines a site adds, with its own line ends', () => {
    expect(readPeriodRecord(' closed \r\n opens 2026-03-01T14:00:00Z \r\nthank you all\r\nwas late\r\n')).toEqual({
      acts: ['closed'],
      after: { ...nothing, opens },
      before: { ...nothing, takesLate: true }
    });
  });
});

describe('readPeriodHistory', () => {
  it('says who did it and when, by SharePoint', () => {
    const entry = buildEntry({
      kind: 'period',
      author: people.chief,
      body: writePeriodRecord({ acts: ['opened'], before: nothing, after: period(end) })
    });
    expect(readPeriodHistory([entry])).toEqual([
      { key: entry.key, by: people.chief, at: entry.createdAt, acts: ['opened'], before: nothing, after: period(end) }
    ]);
  });
});

describe('timingOf', () => {
  const change = (
    moment: string,
    acts: readonly string[],
    before: CommentPeriod,
    after: CommentPeriod
  ): RecordedChange => ({
    key: moment,
    by: people.chief,
    at: at(moment),
    acts,
    before,
    after
  });
  const opened = change('2026-03-01T14:00:00Z', ['opened'], nothing, period(end));
  const reopened = change('2026-03-16T09:00:00Z', ['reopened'], period(end), period(newEnd));
  const extended = change('2026-03-10T09:00:00Z', ['extended'], period(end), period(newEnd));

  const broughtForward = change(
    '2026-02-25T09:00:00Z',
    ['opened'],
    { ...period(end), opens },
    { ...period(end), opens: at('2026-02-19T00:00:00Z') }
  );

  const frozen = { ...period(end), isFrozen: true };
  const paused = change('2026-03-05T09:00:00Z', ['frozen'], period(end), frozen);
  const resumed = change('2026-03-07T09:00:00Z', ['unfrozen'], frozen, period(end));

  it.each([
    ['before a pause', '2026-03-05T08:59:59Z', frozen, [opened, paused], 'inTime'],
    ['during a pause', '2026-03-05T09:00:01Z', frozen, [opened, paused], 'paused'],
    ['during a pause that is over', '2026-03-06T09:00:00Z', period(end), [opened, paused, resumed], 'paused'],
    ['after a pause', '2026-03-07T09:00:01Z', period(end), [opened, paused, resumed], 'inTime'],
    ['after the end of a paused period', '2026-03-15T00:00:00Z', frozen, [opened, paused], 'late'],
    ['while a pause without a record may not have begun', '2026-03-06T09:00:00Z', frozen, [opened], 'inTime'],
    ['after a pause that ended without a record', '2026-03-06T09:00:00Z', period(end), [opened, paused], 'inTime'],
    ['before the end', '2026-03-14T04:59:59Z', period(end), [], 'inTime'],
    ['at the end', '2026-03-14T05:00:00Z', period(end), [], 'late'],
    ['without an end', '2026-03-14T05:00:00Z', period(), [], 'inTime'],
    ['between an end and its reopening', '2026-03-15T00:00:00Z', period(newEnd), [opened, reopened], 'late'],
    ['in time before a reopening', '2026-03-12T00:00:00Z', period(newEnd), [opened, reopened], 'inTime'],
    ['after a reopening', '2026-03-18T00:00:00Z', period(newEnd), [opened, reopened], 'inTime'],
    ['at the moment of a reopening', '2026-03-16T09:00:00Z', period(newEnd), [opened, reopened], 'inTime'],
    ['after the end of a reopened period', '2026-03-22T00:00:00Z', period(newEnd), [opened, reopened], 'late'],
    ['after the old end of an extended period', '2026-03-15T00:00:00Z', period(newEnd), [opened, extended], 'inTime'],
    ['before there was any period', '2026-02-01T00:00:00Z', period(newEnd), [opened, reopened], 'inTime'],
    ['before the opening', '2026-02-28T00:00:00Z', period(end), [], 'early'],
    ['at the opening', '2026-03-01T14:00:00Z', period(end), [], 'inTime'],
    ['before an opening that was brought forward since', '2026-02-20T00:00:00Z', period(end), [broughtForward], 'early']
  ])('judges an entry made %s', (_, moment, current, history, verdict) => {
    expect(timingOf(at(moment), current, history)).toBe(verdict);
  });

  it('goes by the contract itself after the last change that was recorded', () => {
    expect(periodAt(at('2026-03-20T00:00:00Z'), period(end), [opened, reopened])).toEqual(period(end));
    expect(periodAt(at('2026-03-02T00:00:00Z'), nothing, [opened, reopened])).toEqual(period(end));
  });
});
