import { buildCanceled, buildHeld, buildPlanned, buildRelationship } from '../../testing/relationships/build-history';
import { judgeTooRare } from './cadence';
import { gatherFacts, indexHistory } from './facts';
import { liaisonPractice } from './practice';
import type { Meeting, Relationship } from './relationship';
import type { Sign } from './sign';

/** The sign of a relationship that has been settled for long: an old one with its log since the first of January. */
function judge(meetings: readonly Meeting[], asOf: string, parts: Partial<Relationship> = {}): Sign {
  const relationship = buildRelationship({ since: '2025-01-01', ...parts });
  return judgeTooRare(gatherFacts(relationship, indexHistory(meetings, []), asOf, liaisonPractice));
}

const held = (...days: readonly string[]): readonly Meeting[] => days.map((day, index) => buildHeld(index + 1, day));

describe('sign 3, meetings too rare', () => {
  it.each([
    ['two weeks after the last meeting', ['2026-01-05'], '2026-01-19', 'clear'],
    ['a day later', ['2026-01-05'], '2026-01-20', 'watch'],
    ['five weeks after it', ['2026-01-05'], '2026-02-09', 'watch'],
    ['a day later still', ['2026-01-05'], '2026-02-10', 'raised'],
    ['on the day of the meeting after a silence', ['2026-01-05', '2026-03-30'], '2026-03-30', 'raised'],
    ['until the second meeting keeps to the rhythm', ['2026-01-05', '2026-03-30', '2026-04-13'], '2026-04-13', 'clear'],
    [
      'when the second one is late, but not too late',
      ['2026-01-05', '2026-03-30', '2026-04-20'],
      '2026-04-20',
      'watch'
    ],
    ['with first Tuesdays of the month, five weeks apart', ['2026-03-03', '2026-04-07'], '2026-04-07', 'watch']
  ])('%s', (_, days, asOf, state) => {
    expect(judge(held(...days), asOf).state).toBe(state);
  });

  it('names the meetings around the gap, and holds since the day the maximum was over', () => {
    expect(judge(held('2026-01-05', '2026-03-30'), '2026-04-02')).toEqual({
      kind: 'tooRare',
      state: 'raised',
      since: '2026-02-10',
      causes: [
        {
          rule: 'meetingsTooRare',
          level: 'raised',
          since: '2026-02-10',
          evidence: [
            {
              of: 'gap',
              from: '2026-01-05',
              fromMeetingId: 1,
              to: '2026-03-30',
              toMeetingId: 2,
              days: 84,
              allowedDays: 35
            }
          ]
        }
      ],
      fixes: [{ fix: 'agreeRhythm', everyDays: 14 }]
    });
  });

  it('holds since the first of the silences in a row, quarters back', () => {
    const sign = judge(held('2026-01-05', '2026-04-06', '2026-07-06'), '2026-09-30');
    expect(sign).toMatchObject({
      state: 'raised',
      since: '2026-02-10',
      causes: [{ evidence: [{ days: 91 }, { days: 91 }, { days: 86, to: '2026-09-30' }] }]
    });
  });

  it('begins anew after a good interval', () => {
    const sign = judge(held('2026-01-05', '2026-04-06', '2026-04-20'), '2026-06-30');
    expect(sign).toMatchObject({
      state: 'raised',
      since: '2026-05-26',
      causes: [{ evidence: [{ from: '2026-04-20', days: 71 }] }]
    });
  });

  it('counts a silence before the first meeting from where the log begins', () => {
    expect(judge(held('2026-03-02'), '2026-03-03')).toMatchObject({
      state: 'raised',
      since: '2026-02-06',
      causes: [{ evidence: [{ of: 'gap', from: '2026-01-01', to: '2026-03-02', toMeetingId: 1, days: 60 }] }]
    });
  });

  it('asks for a slower rhythm of a director', () => {
    expect(judge(held('2026-01-05'), '2026-02-09', { tier: 'Director' }).state).toBe('clear');
    expect(judge(held('2026-01-05'), '2026-02-10', { tier: 'Director' })).toMatchObject({
      state: 'watch',
      fixes: [{ fix: 'agreeRhythm', everyDays: 35 }]
    });
    expect(judge(held('2026-01-05'), '2026-02-24', { tier: 'Director' }).state).toBe('raised');
    expect(judge(held('2026-01-05'), '2026-03-09', { tier: 'Manager' }).state).toBe('watch');
    expect(judge(held('2026-01-05'), '2026-03-10', { tier: 'Manager' }).state).toBe('raised');
  });

  it('is satisfied by a meeting of staff only, and by none that was planned or canceled', () => {
    expect(
      judge(
        [buildHeld(1, '2026-01-05'), buildHeld(2, '2026-01-19', { it: ['Staff'], business: ['Staff'] })],
        '2026-02-01'
      ).state
    ).toBe('clear');
    expect(
      judge([buildHeld(1, '2026-01-05'), buildCanceled(2, '2026-01-19'), buildPlanned(3, '2026-02-25')], '2026-02-20')
        .state
    ).toBe('raised');
  });

  it('asks what became of planned meetings that no one closed', () => {
    expect(
      judge([buildHeld(1, '2026-01-05'), buildPlanned(3, '2026-01-26'), buildPlanned(2, '2026-01-19')], '2026-02-20')
    ).toMatchObject({
      state: 'raised',
      fixes: [
        { fix: 'sayWhatHappened', meetingIds: [2, 3] },
        { fix: 'agreeRhythm', everyDays: 14 }
      ]
    });
  });

  it('takes two meetings of one day for no gap', () => {
    expect(judge(held('2026-01-05', '2026-01-05'), '2026-01-06').state).toBe('clear');
  });

  describe('in a new relationship', () => {
    const fresh = { since: '2026-02-01' };

    it.each([
      ['says nothing before the first meeting', [], '2026-03-03', 'notKnown'],
      ['allows any gap until the grace is over', ['2026-02-02'], '2026-03-03', 'clear'],
      ['is to be watched after it', ['2026-02-02'], '2026-03-04', 'watch'],
      ['keeps the maximum when that is later', [], '2026-03-08', 'watch'],
      ['is raised after both', [], '2026-03-09', 'raised']
    ])('%s', (_, days, asOf, state) => {
      expect(judge(held(...days), asOf, fresh).state).toBe(state);
    });

    it('does not count what came before it', () => {
      expect(judge(held('2026-01-05', '2026-01-20'), '2026-02-20', fresh)).toMatchObject({
        state: 'notKnown',
        reason: 'noMeetingYet',
        fixes: [{ fix: 'offerMeeting', withinDays: 14 }]
      });
    });

    it('ends the grace with its last day', () => {
      const steady = { ...fresh, tier: 'CXO' } as const;
      expect(judge(held('2026-02-01'), '2026-03-03', steady).state).toBe('clear');
      expect(judge(held('2026-02-01'), '2026-03-04', steady)).toMatchObject({ state: 'watch', since: '2026-03-04' });
    });
  });

  describe('without a complete log', () => {
    it('is not known, whatever meetings there are', () => {
      expect(judge(held('2025-02-02'), '2026-03-03', { loggedSince: undefined })).toEqual({
        kind: 'tooRare',
        state: 'notKnown',
        reason: 'notLogged',
        fixes: [{ fix: 'logMeetings' }]
      });
    });

    it('is not known for days before the log begins, and counts from it', () => {
      const parts = { loggedSince: '2026-02-01' };
      expect(judge(held('2026-01-05'), '2026-01-31', parts)).toMatchObject({ state: 'notKnown', reason: 'notLogged' });
      expect(judge(held('2026-01-05'), '2026-02-15', parts).state).toBe('clear');
      expect(judge(held('2026-01-05'), '2026-02-16', parts)).toMatchObject({
        state: 'watch',
        causes: [{ evidence: [{ from: '2026-02-01', days: 15 }] }]
      });
    });

    it('asks for what is missing in the log it has', () => {
      expect(judge([buildPlanned(4, '2026-01-09')], '2026-01-10', { loggedSince: undefined })).toMatchObject({
        fixes: [{ fix: 'sayWhatHappened', meetingIds: [4] }, { fix: 'logMeetings' }]
      });
      expect(judge([buildPlanned(4, '2026-01-09')], '2026-01-10')).toMatchObject({
        state: 'notKnown',
        fixes: [
          { fix: 'sayWhatHappened', meetingIds: [4] },
          { fix: 'offerMeeting', withinDays: 14 }
        ]
      });
    });
  });
});
