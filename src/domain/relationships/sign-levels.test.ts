import { buildHeld, buildRelationship } from '../../testing/relationships/build-history';
import { gatherFacts, indexHistory } from './facts';
import { liaisonPractice } from './practice';
import { quarterOf } from '../time/quarter';
import type { HeldMeeting } from './relationship';
import { judgeLeaderMeetsStaff, judgeStaffMeetsExecutive } from './sign-levels';

const factsOf = (meetings: readonly HeldMeeting[], asOf: string) =>
  gatherFacts(buildRelationship({ tier: 'CXO' }), indexHistory(meetings, []), asOf, liaisonPractice);
const left = (meetings: readonly HeldMeeting[], asOf = '2026-06-30') =>
  judgeStaffMeetsExecutive(factsOf(meetings, asOf), quarterOf(asOf));
const weeds = (meetings: readonly HeldMeeting[], asOf = '2026-06-30') =>
  judgeLeaderMeetsStaff(factsOf(meetings, asOf), quarterOf(asOf));

const good = (id: number, day: string) => buildHeld(id, day, { business: ['CXO'] });
const byStaff = (id: number, day: string, parts: Partial<HeldMeeting> = {}) =>
  buildHeld(id, day, { it: ['Staff'], business: ['CXO'], ...parts });
const withStaff = (id: number, day: string, parts: Partial<HeldMeeting> = {}) =>
  buildHeld(id, day, { business: ['Staff'], ...parts });

describe('sign 2, a staff member meets the executive', () => {
  it('names the meetings, who carried them, and what they left open', () => {
    expect(
      left([
        good(1, '2026-04-06'),
        byStaff(2, '2026-05-04', { outcome: 'leftOpen' }),
        byStaff(3, '2026-06-01', { outcome: 'decided' })
      ])
    ).toEqual({
      kind: 'staffMeetsExecutive',
      state: 'raised',
      since: '2026-05-04',
      causes: [
        {
          rule: 'leftToStaff',
          level: 'raised',
          since: '2026-05-04',
          evidence: [
            { of: 'meeting', id: 2, day: '2026-05-04', attendance: { it: 'staff', business: 'executive' } },
            { of: 'meeting', id: 3, day: '2026-06-01', attendance: { it: 'staff', business: 'executive' } }
          ]
        }
      ],
      fixes: [{ fix: 'leaderAttends', carryOver: [2] }]
    });
  });

  it.each([
    ['a leader alone', [good(1, '2026-04-06')], 'clear'],
    [
      'staff who bring a leader',
      [buildHeld(1, '2026-04-06', { it: ['Staff', 'Leader'], business: ['CXO', 'Staff'] })],
      'clear'
    ],
    ['staff on both sides', [buildHeld(1, '2026-04-06', { it: ['Staff'], business: ['Staff'] })], 'raised'],
    [
      'staff and no one recorded for the department',
      [buildHeld(1, '2026-04-06', { it: ['Staff'], business: [] })],
      'raised'
    ],
    ['a leader among business staff', [withStaff(1, '2026-04-06')], 'clear'],
    [
      'no one recorded for IT',
      [good(2, '2026-04-20'), buildHeld(1, '2026-04-06', { it: [], business: ['CXO'] })],
      'notKnown'
    ]
  ])('minds %s', (_, meetings, state) => {
    expect(left(meetings).state).toBe(state);
  });

  it('does not carry over what other meetings left open', () => {
    expect(left([buildHeld(1, '2026-04-06', { outcome: 'leftOpen' }), byStaff(2, '2026-05-04')])).toMatchObject({
      fixes: [{ carryOver: [] }]
    });
  });

  it('counts the meetings of the quarter, from its first day', () => {
    expect(left([byStaff(1, '2026-03-31'), good(2, '2026-04-20')]).state).toBe('clear');
    expect(left([byStaff(1, '2026-04-01'), good(2, '2026-04-20')]).state).toBe('raised');
  });

  it('holds since the first of an unbroken run in earlier quarters', () => {
    expect(
      left([
        byStaff(1, '2026-01-12'),
        good(2, '2026-02-02'),
        byStaff(4, '2026-03-30'),
        byStaff(3, '2026-03-30'),
        byStaff(5, '2026-04-20')
      ])
    ).toMatchObject({
      since: '2026-03-30',
      causes: [{ evidence: [{ id: 5 }] }]
    });
    expect(
      left([
        byStaff(4, '2026-03-09'),
        good(3, '2026-03-30'),
        byStaff(5, '2026-04-20'),
        good(6, '2026-05-04'),
        byStaff(7, '2026-05-18')
      ])
    ).toMatchObject({
      since: '2026-04-20',
      causes: [{ evidence: [{ id: 5 }, { id: 7 }] }]
    });
  });

  it('is not known without a meeting in the quarter', () => {
    expect(left([good(1, '2026-03-31')])).toEqual({
      kind: 'staffMeetsExecutive',
      state: 'notKnown',
      reason: 'noMeetingThisQuarter',
      fixes: [{ fix: 'offerMeeting', withinDays: 14 }]
    });
  });

  it('is not known while levels are missing, and says of which meetings', () => {
    expect(
      left([
        buildHeld(1, '2026-03-06', { it: [] }),
        buildHeld(3, '2026-05-06', { it: [] }),
        good(2, '2026-04-20'),
        buildHeld(1, '2026-04-06', { it: [] })
      ])
    ).toEqual({
      kind: 'staffMeetsExecutive',
      state: 'notKnown',
      reason: 'levelsNotRecorded',
      fixes: [{ fix: 'recordLevels', meetingIds: [1, 3] }]
    });
  });
});

describe('sign 4, an IT leader meets business staff', () => {
  it('names the meetings, who carried them, and what they left open', () => {
    expect(weeds([good(1, '2026-04-06'), withStaff(2, '2026-05-04', { outcome: 'leftOpen' })])).toEqual({
      kind: 'leaderMeetsStaff',
      state: 'raised',
      since: '2026-05-04',
      causes: [
        {
          rule: 'executiveAbsent',
          level: 'raised',
          since: '2026-05-04',
          evidence: [{ of: 'meeting', id: 2, day: '2026-05-04', attendance: { it: 'leader', business: 'staff' } }]
        }
      ],
      fixes: [{ fix: 'inviteExecutive', carryOver: [2] }]
    });
  });

  it.each([
    ['the executive alone', [good(1, '2026-04-06')], 'clear'],
    ['staff whom the executive brings', [buildHeld(1, '2026-04-06', { business: ['Staff', 'CXO'] })], 'clear'],
    ['a deputy', [withStaff(1, '2026-04-06', { business: ['Manager', 'Staff'] })], 'watch'],
    [
      'a deputy once and staff once',
      [withStaff(1, '2026-04-06', { business: ['VP'] }), withStaff(2, '2026-04-20')],
      'raised'
    ],
    [
      'staff on both sides, which is sign 2',
      [buildHeld(1, '2026-04-06', { it: ['Staff'], business: ['Staff'] })],
      'clear'
    ],
    [
      'no one recorded for the department',
      [good(2, '2026-04-20'), withStaff(1, '2026-04-06', { business: [] })],
      'notKnown'
    ],
    ['staff met by no one recorded', [withStaff(1, '2026-04-06', { it: [] })], 'notKnown'],
    ['the executive met by no one recorded', [buildHeld(1, '2026-04-06', { it: [], business: ['CXO'] })], 'clear'],
    ['IT staff with no one recorded', [buildHeld(1, '2026-04-06', { it: ['Staff'], business: [] })], 'clear']
  ])('minds %s', (_, meetings, state) => {
    expect(weeds(meetings).state).toBe(state);
  });

  it('asks for the levels that are missing', () => {
    expect(weeds([withStaff(1, '2026-04-06', { it: [] }), withStaff(2, '2026-04-20', { business: [] })])).toEqual({
      kind: 'leaderMeetsStaff',
      state: 'notKnown',
      reason: 'levelsNotRecorded',
      fixes: [{ fix: 'recordLevels', meetingIds: [1, 2] }]
    });
  });
});
