import fc from 'fast-check';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import type { CommentPeriod } from './comment-period';
import { periodActs } from './period-acts';
import {
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
  it('says who did it and when, by SharePoint, and who changed the record since', () => {
    const changed = { by: people.colleague, at: at('2026-03-12T08:00:00Z') };
    const entry = buildEntry({
      kind: 'period',
      changed,
      author: people.chief,
      body: writePeriodRecord({ acts: ['opened'], before: nothing, after: period(end) })
    });
    expect(readPeriodHistory([entry])).toEqual([
      {
        key: entry.key,
        by: people.chief,
        at: entry.createdAt,
        acts: ['opened'],
        before: nothing,
        after: period(end),
        changed
      }
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
  const scheduled = change('2026-02-25T09:00:00Z', ['scheduled'], nothing, period(end));
  const reopened = change('2026-03-16T09:00:00Z', ['reopened'], period(end), period(newEnd));
  const extended = change('2026-03-10T09:00:00Z', ['extended'], period(end), period(newEnd));
  const shortened = change('2026-03-10T09:00:00Z', ['shortened'], period(newEnd), period(end));

  const frozen = { ...period(end), isFrozen: true };
  const paused = change('2026-03-05T09:00:00Z', ['frozen'], period(end), frozen);
  const resumed = change('2026-03-07T09:00:00Z', ['unfrozen'], frozen, period(end));

  it.each([
    ['before a pause', '2026-03-05T08:59:59Z', [opened, paused], 'inTime'],
    ['during a pause', '2026-03-05T09:00:01Z', [opened, paused], 'paused'],
    ['during a pause that is over', '2026-03-06T09:00:00Z', [opened, paused, resumed], 'paused'],
    ['after a pause', '2026-03-07T09:00:01Z', [opened, paused, resumed], 'inTime'],
    ['after the end of a paused period', '2026-03-15T00:00:00Z', [opened, paused], 'late'],
    ['before the end', '2026-03-14T04:59:59Z', [opened], 'inTime'],
    ['at the end', '2026-03-14T05:00:00Z', [opened], 'late'],
    ['without an end', '2026-03-14T05:00:00Z', [change('2026-03-01T14:00:00Z', [], nothing, period())], 'inTime'],
    ['between an end and its reopening', '2026-03-15T00:00:00Z', [opened, reopened], 'late'],
    ['in time before a reopening', '2026-03-12T00:00:00Z', [opened, reopened], 'inTime'],
    ['after a reopening', '2026-03-18T00:00:00Z', [opened, reopened], 'inTime'],
    ['at the moment of a reopening', '2026-03-16T09:00:00Z', [opened, reopened], 'inTime'],
    ['after the end of a reopened period', '2026-03-22T00:00:00Z', [opened, reopened], 'late'],
    ['after the old end of an extended period', '2026-03-15T00:00:00Z', [opened, extended], 'inTime'],
    ['after the end of a shortened period', '2026-03-15T00:00:00Z', [opened, shortened], 'late'],
    ['before the opening of a scheduled period', '2026-02-28T00:00:00Z', [scheduled], 'early'],
    ['at the opening', '2026-03-01T14:00:00Z', [scheduled], 'inTime'],
    ['before there was any record', '2026-02-01T00:00:00Z', [opened, reopened], 'inTime'],
    ['about a contract without records', '2026-03-15T00:00:00Z', [], 'inTime']
  ])('judges an entry made %s', (_, moment, history, verdict) => {
    expect(timingOf(at(moment), history)).toBe(verdict);
  });

  const moment = fc.date({ noInvalidDate: true, min: opens, max: at('2026-05-01T00:00:00Z') });
  const anyPeriod: fc.Arbitrary<CommentPeriod> = fc.record({
    opens: fc.option(moment, { nil: undefined }),
    closes: fc.option(moment, { nil: undefined }),
    isFrozen: fc.boolean(),
    takesLate: fc.boolean()
  });
  const anyHistory = fc
    .array(fc.tuple(moment, anyPeriod, anyPeriod), { maxLength: 8 })
    .map((records) =>
      records
        .sort(([one], [other]) => one.getTime() - other.getTime())
        .map(([when, before, after]) => change(when.toISOString(), [], before, after))
    );

  it('is settled by the records made before an entry: no later one reaches back, whatever it claims to have found', () => {
    fc.assert(
      fc.property(anyHistory, moment, (history, createdAt) => {
        const known = history.filter((record) => record.at <= createdAt);
        const invented = known.map((record) => ({ ...record, before: period(opens) }));
        expect(timingOf(createdAt, history)).toBe(timingOf(createdAt, known));
        expect(timingOf(createdAt, invented)).toBe(timingOf(createdAt, known));
        if (known.length === 0) expect(timingOf(createdAt, history)).toBe('inTime');
      })
    );
  });

  it('is that of the period the last record left', () => {
    fc.assert(
      fc.property(anyHistory, anyPeriod, moment, (history, after, createdAt) => {
        const known = history.filter((record) => record.at <= createdAt);
        const last = change(createdAt.toISOString(), [], nothing, after);
        const isOver = after.closes !== undefined && createdAt >= after.closes;
        const isBefore = after.opens !== undefined && createdAt < after.opens;
        const during = after.isFrozen ? 'paused' : 'inTime';
        expect(timingOf(createdAt, [...known, last])).toBe(isOver ? 'late' : isBefore ? 'early' : during);
      })
    );
  });
});
