import { buildCanceled, buildHeld, buildPlanned, buildRelationship } from '../../testing/relationships/build-history';
import { indexHistory } from './facts';
import { findLosingTouch, findNextDue } from './next-due';
import { liaisonPractice } from './practice';
import type { Meeting, Relationship } from './relationship';

const settled = { since: '2025-01-01' };
const due = (meetings: readonly Meeting[], today: string, parts: Partial<Relationship> = settled) =>
  findNextDue(buildRelationship(parts), indexHistory(meetings, []), today);

describe('findNextDue', () => {
  it('counts from the last meeting held, never from a canceled or planned one', () => {
    const meetings = [
      buildHeld(2, '2026-03-09'),
      buildHeld(1, '2026-02-23'),
      buildCanceled(3, '2026-03-23'),
      buildPlanned(4, '2026-03-24'),
      buildPlanned(5, '2026-04-20')
    ];
    expect(due(meetings, '2026-03-25')).toEqual({
      state: 'late',
      lastMeetingId: 2,
      countsFrom: '2026-03-09',
      idealBy: '2026-03-23',
      latestBy: '2026-04-13',
      nextMeetingId: 5
    });
  });

  it.each([
    ['2026-03-23', 'onTime'],
    ['2026-03-24', 'late'],
    ['2026-04-13', 'late'],
    ['2026-04-14', 'overdue']
  ])('is on %s %s', (today, state) => {
    expect(due([buildHeld(1, '2026-03-09')], today).state).toBe(state);
  });

  it('counts from where the log begins when nothing was held since', () => {
    expect(due([], '2026-01-10')).toEqual({
      state: 'onTime',
      countsFrom: '2026-01-01',
      idealBy: '2026-01-15',
      latestBy: '2026-02-05'
    });
    expect(due([buildHeld(1, '2025-12-01')], '2026-01-10')).toMatchObject({
      countsFrom: '2026-01-01',
      lastMeetingId: 1
    });
  });

  it('gives a new relationship its grace', () => {
    expect(due([], '2026-01-31', {})).toMatchObject({ state: 'onTime', idealBy: '2026-01-31', latestBy: '2026-02-05' });
  });

  it('still counts from a meeting held when no one promises a complete log', () => {
    const parts = { ...settled, loggedSince: undefined };
    expect(due([buildHeld(1, '2026-03-09')], '2026-03-24', parts)).toMatchObject({
      state: 'late',
      countsFrom: '2026-03-09'
    });
    expect(due([], '2026-03-24', parts)).toEqual({ state: 'notKnown' });
  });

  it('is not due before the first day and on the last', () => {
    expect(due([], '2026-01-31', { since: '2026-02-01' })).toEqual({ state: 'notDue' });
    expect(due([], '2026-02-01', { since: '2026-02-01' }).state).toBe('onTime');
    expect(due([], '2026-02-01', { ...settled, until: '2026-02-01' })).toEqual({ state: 'notDue' });
    expect(due([], '2026-02-01', { ...settled, until: '2026-02-02' }).state).toBe('late');
  });

  it("follows a practice of one's own", () => {
    const weekly = {
      ...liaisonPractice,
      rhythms: { ...liaisonPractice.rhythms, VP: { idealDays: 7, maximumDays: 10 } }
    };
    expect(
      findNextDue(buildRelationship(settled), indexHistory([buildHeld(1, '2026-03-09')], []), '2026-03-20', weekly)
        .state
    ).toBe('overdue');
  });
});

describe('findLosingTouch', () => {
  const relationships = [
    buildRelationship({ ...settled, id: 4, departmentId: 10 }),
    buildRelationship({ ...settled, id: 3, departmentId: 20 }),
    buildRelationship({ ...settled, id: 2, departmentId: 30 }),
    buildRelationship({ ...settled, id: 1, departmentId: 40 }),
    buildRelationship({ ...settled, id: 5, departmentId: 50, until: '2026-03-01' })
  ];
  const history = indexHistory(
    [
      buildHeld(1, '2026-03-23'),
      buildHeld(2, '2026-03-09', { departmentId: 20 }),
      buildHeld(3, '2026-02-02', { departmentId: 30 }),
      buildHeld(4, '2026-03-09', { departmentId: 40 })
    ],
    []
  );

  it('lists those past their ideal day, the longest overdue first', () => {
    expect(
      findLosingTouch(relationships, history, '2026-03-30').map(
        ({ relationship: { id }, due: { state }, daysOverdue }) => [id, state, daysOverdue]
      )
    ).toEqual([
      [2, 'overdue', 21],
      [1, 'late', -14],
      [3, 'late', -14]
    ]);
  });

  it('is empty while everyone is on time', () => {
    expect(findLosingTouch(relationships.slice(0, 1), history, '2026-03-30')).toEqual([]);
  });
});
