import {
  buildAnswer,
  buildCanceled,
  buildHeld,
  buildPlanned,
  buildRelationship
} from '../../testing/relationships/build-history';
import { gatherFacts, indexHistory } from './facts';
import { liaisonPractice } from './practice';
import { quarterOf } from '../time/quarter';
import type { Meeting, PulseAnswer, Relationship } from './relationship';
import type { Sign } from './sign';
import { judgeTooBusy } from './sign-too-busy';

function judge(
  meetings: readonly Meeting[],
  asOf: string,
  answers: readonly PulseAnswer[] = [],
  parts: Partial<Relationship> = {}
): Sign {
  const facts = gatherFacts(
    buildRelationship({ since: '2025-01-01', ...parts }),
    indexHistory(meetings, answers),
    asOf,
    liaisonPractice
  );
  return judgeTooBusy(facts, quarterOf(asOf));
}

/** A meeting every two weeks of the second quarter of 2026. */
const steady = ['2026-04-06', '2026-04-20', '2026-05-04', '2026-05-18', '2026-06-01', '2026-06-15'].map((day, index) =>
  buildHeld(index + 1, day)
);

describe('sign 1, canceled by IT', () => {
  it('is clear where meetings are held and none was canceled', () => {
    expect(judge(steady, '2026-06-20')).toEqual({ kind: 'tooBusy', state: 'clear' });
  });

  it.each([
    ['one of seven', ['2026-05-11'], 'watch'],
    ['two of eight', ['2026-05-11', '2026-05-25'], 'watch'],
    ['three of nine', ['2026-05-11', '2026-05-25', '2026-06-08'], 'raised']
  ])('with %s is at the level %s', (_, days, state) => {
    const sign = judge([...steady, ...days.map((day, index) => buildCanceled(20 + index, day))], '2026-06-20');
    expect(sign).toMatchObject({ state, since: '2026-05-11', fixes: [{ fix: 'sendBackup' }] });
    expect(sign).toHaveProperty('causes', [
      {
        rule: 'canceledByIt',
        level: state,
        since: '2026-05-11',
        evidence: days.map((day, index) => ({ of: 'meeting', id: 20 + index, day }))
      }
    ]);
  });

  it('takes a canceled meeting of which no one said by whom for one that IT canceled', () => {
    expect(judge([...steady, buildCanceled(20, '2026-05-11', { canceledBy: undefined })], '2026-06-20').state).toBe(
      'watch'
    );
  });

  it('leaves those aside that the business canceled', () => {
    expect(judge([...steady, buildCanceled(20, '2026-05-11', { canceledBy: 'business' })], '2026-06-20').state).toBe(
      'clear'
    );
  });

  it.each([
    ['the day before the quarter', '2026-03-31', 'clear'],
    ['its first day', '2026-04-01', 'watch'],
    ['its last day', '2026-06-30', 'watch'],
    ['the day after it', '2026-07-01', 'clear']
  ])('counts a meeting of the quarter only: %s', (_, day, state) => {
    expect(judge([buildHeld(99, '2026-03-25'), ...steady, buildCanceled(20, day)], '2026-06-20').state).toBe(state);
  });

  it('does not measure this quarter by the meetings of the last', () => {
    const before = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'].map((day, index) =>
      buildHeld(40 + index, day)
    );
    expect(judge([...before, buildCanceled(20, '2026-04-02'), buildHeld(1, '2026-04-06')], '2026-04-08').state).toBe(
      'raised'
    );
    expect(judge([buildCanceled(20, '2026-04-02'), buildHeld(1, '2026-04-01')], '2026-04-08').state).toBe('raised');
  });

  it('counts a meeting of a later day that is canceled already, from today', () => {
    expect(judge([...steady, buildCanceled(20, '2026-06-29')], '2026-06-20')).toMatchObject({
      state: 'watch',
      since: '2026-06-20',
      causes: [{ evidence: [{ id: 20, day: '2026-06-29' }] }]
    });
  });

  it('holds since the first of the canceled meetings in a row, over the end of the quarter, and no further', () => {
    const row = [
      buildHeld(1, '2026-02-23'),
      buildCanceled(2, '2026-03-09'),
      buildCanceled(3, '2026-03-16', { canceledBy: 'business' }),
      buildCanceled(4, '2026-03-23')
    ];
    expect(
      judge(
        [buildCanceled(9, '2026-02-09'), ...row, buildCanceled(5, '2026-04-06'), buildHeld(6, '2026-04-13')],
        '2026-04-14'
      )
    ).toMatchObject({
      since: '2026-03-09',
      causes: [{ evidence: [{ id: 5 }] }]
    });
    expect(
      judge(
        [...row, buildHeld(7, '2026-03-30'), buildCanceled(5, '2026-04-06'), buildHeld(6, '2026-04-13')],
        '2026-04-14'
      )
    ).toMatchObject({ since: '2026-04-06' });
  });
});

describe('sign 1, nothing offered', () => {
  it('is raised while the next meeting is overdue and none is on the calendar', () => {
    expect(judge([buildHeld(1, '2026-04-06')], '2026-05-12')).toEqual({
      kind: 'tooBusy',
      state: 'raised',
      since: '2026-05-12',
      causes: [
        {
          rule: 'nothingOffered',
          level: 'raised',
          since: '2026-05-12',
          evidence: [{ of: 'meeting', id: 1, day: '2026-04-06' }]
        }
      ],
      fixes: [{ fix: 'offerMeeting', withinDays: 14 }]
    });
  });

  it.each([
    ['the last day of the maximum', [buildHeld(1, '2026-04-06')], '2026-05-11', 'clear'],
    ['a meeting planned for today', [buildHeld(1, '2026-04-06'), buildPlanned(2, '2026-05-12')], '2026-05-12', 'clear'],
    [
      'a meeting planned within the ideal interval',
      [buildHeld(1, '2026-04-06'), buildPlanned(2, '2026-05-26')],
      '2026-05-12',
      'clear'
    ],
    [
      'a meeting planned for later than that',
      [buildHeld(1, '2026-04-06'), buildPlanned(2, '2026-05-27')],
      '2026-05-12',
      'raised'
    ],
    [
      'the next of two planned ones',
      [buildHeld(1, '2026-04-06'), buildPlanned(3, '2026-07-27'), buildPlanned(2, '2026-05-20')],
      '2026-05-12',
      'clear'
    ],
    [
      'a meeting that was planned for yesterday',
      [buildHeld(1, '2026-04-06'), buildPlanned(2, '2026-05-11')],
      '2026-05-12',
      'raised'
    ],
    [
      'one the business canceled',
      [buildHeld(1, '2026-04-06'), buildCanceled(2, '2026-05-20', { canceledBy: 'business' })],
      '2026-05-12',
      'raised'
    ],
    [
      'a meeting held soon after the day looked at',
      [buildHeld(1, '2026-04-06'), buildHeld(2, '2026-05-20')],
      '2026-05-12',
      'clear'
    ]
  ])('minds %s', (_, meetings, asOf, state) => {
    expect(judge(meetings, asOf).state).toBe(state);
  });

  it('has no evidence but the silence where no meeting was ever held', () => {
    expect(judge([], '2026-04-06')).toMatchObject({
      state: 'raised',
      since: '2026-02-06',
      causes: [{ rule: 'nothingOffered', evidence: [] }]
    });
  });

  it('is no matter of a relationship that is over', () => {
    expect(judge([buildHeld(1, '2026-04-06')], '2026-05-20', [], { until: '2026-05-20' }).state).toBe('clear');
    expect(judge([buildHeld(1, '2026-04-06')], '2026-05-20', [], { until: '2026-05-21' }).state).toBe('raised');
  });
});

describe('sign 1, a request not met', () => {
  const asked = [buildAnswer(1, '2026-04-06', { wantsMeeting: true })];

  it('is raised when the ideal interval is over without a meeting', () => {
    expect(
      judge([buildHeld(1, '2026-04-01')], '2026-04-21', [
        ...asked,
        buildAnswer(2, '2026-04-07', { wantsMeeting: true }),
        buildAnswer(3, '2026-04-08', { wantsMeeting: true })
      ])
    ).toEqual({
      kind: 'tooBusy',
      state: 'raised',
      since: '2026-04-21',
      causes: [
        {
          rule: 'requestNotMet',
          level: 'raised',
          since: '2026-04-21',
          evidence: [{ of: 'answer', id: 1, day: '2026-04-06' }]
        }
      ],
      fixes: [{ fix: 'offerMeeting', withinDays: 14 }]
    });
  });

  it.each([
    ['waits for the ideal interval', [buildHeld(1, '2026-04-01')], '2026-04-20', 'clear'],
    ['is met by a meeting of the same day', [buildHeld(1, '2026-04-06')], '2026-04-21', 'clear'],
    [
      'is met by a meeting on the calendar',
      [buildHeld(1, '2026-04-01'), buildPlanned(2, '2026-05-05')],
      '2026-04-21',
      'clear'
    ],
    ['is not met by a meeting before it', [buildHeld(1, '2026-04-05')], '2026-04-21', 'raised'],
    ['needs no meeting before it', [], '2026-04-21', 'raised']
  ])('%s', (_, meetings, asOf, state) => {
    expect(judge(meetings, asOf, asked, { loggedSince: '2026-04-01' }).state).toBe(state);
  });

  it('is raised even where the log is not complete', () => {
    expect(judge([], '2026-04-21', asked, { loggedSince: undefined }).state).toBe('raised');
  });

  it('is no request when the executive did not ask for a meeting', () => {
    expect(judge([buildHeld(1, '2026-04-01')], '2026-04-21', [buildAnswer(1, '2026-04-06')]).state).toBe('clear');
  });

  it('is no matter of a relationship that is over', () => {
    expect(judge([buildHeld(1, '2026-04-01')], '2026-04-21', asked, { until: '2026-04-21' }).state).toBe('clear');
  });
});

describe('sign 1, several causes', () => {
  it('has the level of the worst and holds since the oldest', () => {
    const meetings = [...steady.slice(0, 3), buildCanceled(20, '2026-05-25')];
    expect(judge(meetings, '2026-06-20')).toMatchObject({
      state: 'raised',
      since: '2026-05-25',
      causes: [
        { rule: 'canceledByIt', level: 'watch' },
        { rule: 'nothingOffered', level: 'raised', since: '2026-06-09' }
      ],
      fixes: [{ fix: 'offerMeeting' }, { fix: 'sendBackup' }]
    });
  });
});

describe('sign 1, without data', () => {
  it('is not known where no one logs', () => {
    expect(judge(steady, '2026-06-20', [], { loggedSince: undefined })).toEqual({
      kind: 'tooBusy',
      state: 'notKnown',
      reason: 'notLogged',
      fixes: [{ fix: 'logMeetings' }]
    });
  });

  it('is not known before the first meeting', () => {
    expect(judge([], '2026-01-20')).toEqual({
      kind: 'tooBusy',
      state: 'notKnown',
      reason: 'noMeetingYet',
      fixes: [{ fix: 'offerMeeting', withinDays: 14 }]
    });
  });
});
