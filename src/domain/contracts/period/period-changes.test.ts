import { people } from '../../../testing/contracts/build-entry';
import type { CommentPeriod } from './comment-period';
import { isRecorded, lastPeriodChange, periodChanges, type PeriodChange } from './period-changes';
import type { RecordedChange } from './period-records';

const at = (iso: string): Date => new Date(iso);
const nothing: CommentPeriod = { isFrozen: false, takesLate: false };
const until = (closes: string): CommentPeriod => ({
  ...nothing,
  opens: at('2026-03-01T14:00:00Z'),
  closes: at(closes)
});
const [first, second, third] = ['2026-03-14T05:00:00Z', '2026-03-21T05:00:00Z', '2026-03-28T05:00:00Z'].map(until) as [
  CommentPeriod,
  CommentPeriod,
  CommentPeriod
];
const record = (key: string, before: CommentPeriod, after: CommentPeriod): RecordedChange => ({
  key,
  by: people.chief,
  at: at('2026-03-10T15:00:00Z'),
  acts: ['extended'],
  before,
  after
});
const lastSave = { by: people.colleague, at: at('2026-03-12T08:00:00Z') };
const namesOf = (changes: readonly PeriodChange[]): readonly string[] =>
  changes.map((change) => `${isRecorded(change) ? change.key : 'unrecorded'}: ${change.acts.join()}`);

describe('periodChanges', () => {
  it('is what was recorded, where the period is as the last record left it, to SharePoint’s second', () => {
    const history = [record('1', nothing, first), record('2', first, second)];
    const period = { ...second, closes: at('2026-03-21T05:00:00.700Z') };
    expect(periodChanges(history, { period, lastSave }, true)).toEqual(history);
  });

  it('says that a period was changed past the page, and who saved the contract last', () => {
    const changes = periodChanges([record('1', nothing, first)], { period: second, lastSave }, true);
    expect(changes.slice(1)).toEqual([
      { key: 'unrecorded', acts: ['extended'], before: first, after: second, lastSave }
    ]);
  });

  it.each([
    ['before the last record', '2026-03-10T14:59:00Z'],
    ['in its second, as what it records', '2026-03-10T15:00:00Z']
  ])('names no one where the contract was saved %s: that is not the save', (_, saved) => {
    const earlier = { by: people.colleague, at: at(saved) };
    const contract = { period: second, lastSave: earlier };
    const changes = periodChanges([record('1', nothing, first)], contract, true);
    expect(changes.slice(1)).toEqual([{ key: 'unrecorded', acts: ['extended'], before: first, after: second }]);
    expect(lastPeriodChange(changes, contract)).toBeUndefined();
  });

  it('finds what was changed between two records by what the later one found', () => {
    const history = [record('1', nothing, first), record('2', second, third)];
    expect(namesOf(periodChanges(history, { period: third, lastSave }, true))).toEqual([
      '1: extended',
      'unrecorded: extended',
      '2: extended'
    ]);
  });

  it('knows the dates of a contract no one recorded anything of, unless older records may be missing', () => {
    expect(namesOf(periodChanges([], { period: first, lastSave }, true))).toEqual(['unrecorded: opened']);
    expect(periodChanges([], { period: first, lastSave }, false)).toEqual([]);
    const later = record('2', first, second);
    expect(periodChanges([later], { period: second, lastSave }, false)).toEqual([later]);
  });
});

describe('lastPeriodChange', () => {
  it('is the last record, or the last save of the contract where that has none', () => {
    const last = record('1', nothing, first);
    expect(lastPeriodChange(periodChanges([last], { period: first, lastSave }, true), { lastSave })).toEqual({
      by: people.chief,
      at: last.at
    });
    expect(lastPeriodChange(periodChanges([last], { period: second, lastSave }, true), { lastSave })).toBe(lastSave);
  });
});
