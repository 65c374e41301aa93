import fc from 'fast-check';
import {
  buildAnswer,
  buildCanceled,
  buildHeld,
  buildPlanned,
  buildRelationship
} from '../../testing/relationships/build-history';
import { addDays } from '../time/calendar-day';
import { assessRelationship, traceQuarters, type Assessment } from './assess-relationship';
import { businessLevels, executiveTiers, itLevels } from './executive-tier';
import { indexHistory } from './facts';
import { liaisonPractice } from './practice';
import { quarterOf, quartersUpTo } from '../time/quarter';
import {
  meetingOutcomes,
  type CanceledMeeting,
  type HeldMeeting,
  type Meeting,
  type PulseAnswer,
  type Relationship
} from './relationship';
import { signKinds, type Sign } from './sign';

const emptyHistory = indexHistory([], []);

function statesOf(assessment: Assessment): readonly string[] {
  return assessment.state === 'assessed' ? assessment.signs.map(({ state }) => state) : [];
}

describe('assessRelationship', () => {
  it('gives all five signs, clear where everything is known and well', () => {
    const meetings = ['2026-04-06', '2026-04-20', '2026-05-04'].map((day, index) => buildHeld(index + 1, day));
    const history = indexHistory([...meetings, buildHeld(9, '2026-03-23')], [buildAnswer(1, '2026-04-06')]);
    const relationship = buildRelationship({
      since: '2026-03-23',
      executiveApprovedOn: '2026-03-20',
      cioApprovedOn: '2026-03-20'
    });
    expect(assessRelationship(relationship, history, quarterOf('2026-05-10'), '2026-05-10')).toEqual({
      state: 'assessed',
      relationshipId: 1,
      quarter: quarterOf('2026-05-10'),
      asOf: '2026-05-10',
      signs: signKinds.map((kind) => ({ kind, state: 'clear' })),
      approvals: { executive: 'current', cio: 'current' }
    });
  });

  it('knows nothing of a relationship without data', () => {
    const relationship = buildRelationship({ loggedSince: undefined });
    expect(statesOf(assessRelationship(relationship, emptyHistory, quarterOf('2026-05-10'), '2026-05-10'))).toEqual(
      Array(5).fill('notKnown')
    );
  });

  it.each([
    ['its last day when it is over', {}, '2026-08-20', '2026-06-30'],
    ['today while it lasts', {}, '2026-05-10', '2026-05-10'],
    ['its first day when it begins today', {}, '2026-04-01', '2026-04-01'],
    ['the last day of a relationship that ended in it', { until: '2026-05-01' }, '2026-08-20', '2026-05-01'],
    ['its first day when the relationship ended then', { until: '2026-04-01' }, '2026-08-20', '2026-04-01'],
    ['the first day of a relationship that begins on its last', { since: '2026-06-30' }, '2026-08-20', '2026-06-30'],
    ['today when the relationship ends later', { until: '2026-12-31' }, '2026-05-10', '2026-05-10']
  ])('looks at a quarter as of %s', (_, parts, today, asOf) => {
    expect(assessRelationship(buildRelationship(parts), emptyHistory, quarterOf('2026-05-10'), today)).toMatchObject({
      state: 'assessed',
      asOf
    });
  });

  it.each([
    ['a quarter that has not begun', {}, '2026-03-31'],
    ['a relationship that ended before it', { until: '2026-03-31' }, '2026-05-10'],
    ['a relationship that begins after it', { since: '2026-07-01' }, '2026-08-20'],
    ['a relationship that begins tomorrow', { since: '2026-05-11' }, '2026-05-10']
  ])('does not assess %s', (_, parts, today) => {
    const quarter = quarterOf('2026-05-10');
    expect(assessRelationship(buildRelationship(parts), emptyHistory, quarter, today)).toEqual({
      state: 'notAssessed',
      relationshipId: 1,
      quarter
    });
  });

  it('gives each of two liaisons of one quarter their own meetings', () => {
    const before = buildRelationship({ id: 1, until: '2026-05-15' });
    const after = buildRelationship({ id: 2, liaisonId: 8, since: '2026-05-16' });
    const history = indexHistory(
      [
        buildHeld(1, '2026-04-27', { it: ['Staff'] }),
        buildHeld(2, '2026-05-11'),
        buildCanceled(3, '2026-05-20'),
        buildHeld(4, '2026-05-25')
      ],
      [buildAnswer(1, '2026-05-12', { namedLiaisonId: 7 })]
    );
    const assess = (relationship: Relationship) =>
      assessRelationship(relationship, history, quarterOf('2026-05-10'), '2026-06-10');
    expect(statesOf(assess(before))).toEqual(['clear', 'raised', 'clear', 'clear', 'clear']);
    expect(statesOf(assess(after))).toEqual(['raised', 'clear', 'clear', 'clear', 'notKnown']);
  });

  it('counts a meeting on the day of handing over for both', () => {
    const history = indexHistory([buildHeld(1, '2026-05-15')], []);
    for (const parts of [{ until: '2026-05-15' }, { since: '2026-05-15' }]) {
      expect(
        assessRelationship(buildRelationship(parts), history, quarterOf('2026-05-10'), '2026-05-15')
      ).toHaveProperty('signs.1.state', 'clear');
    }
  });

  it('leaves other departments aside', () => {
    const history = indexHistory(
      [buildHeld(1, '2026-05-04', { departmentId: 11, it: ['Staff'] })],
      [buildAnswer(1, '2026-05-04', { departmentId: 11 })]
    );
    expect(
      statesOf(
        assessRelationship(
          buildRelationship({ loggedSince: undefined }),
          history,
          quarterOf('2026-05-10'),
          '2026-05-10'
        )
      )
    ).toEqual(Array(5).fill('notKnown'));
  });
});

describe('traceQuarters', () => {
  it('shows how the signs went over the quarters of a fiscal year', () => {
    const history = indexHistory(
      [
        ...['2026-01-05', '2026-01-19', '2026-02-02', '2026-02-16', '2026-03-02', '2026-03-16', '2026-03-30'].map(
          (day, index) => buildHeld(index + 1, day)
        ),
        buildHeld(20, '2026-05-11', { it: ['Staff'] })
      ],
      []
    );
    const quarters = quartersUpTo('2026-07-20', 5, 7);
    const trend = traceQuarters(buildRelationship(), history, quarters, '2026-07-20');
    expect(trend.map(({ quarter: { fiscalYear, number } }) => `${fiscalYear} ${number}`)).toEqual([
      '2026 1',
      '2026 2',
      '2026 3',
      '2026 4',
      '2027 1'
    ]);
    expect(trend.map((assessment) => statesOf(assessment).join(' '))).toEqual([
      '',
      '',
      'clear clear clear clear notKnown',
      'raised raised raised clear notKnown',
      'raised notKnown raised notKnown notKnown'
    ]);
  });

  it("follows a practice of one's own", () => {
    const history = indexHistory([buildHeld(1, '2026-01-05')], []);
    const patient = {
      ...liaisonPractice,
      rhythms: { ...liaisonPractice.rhythms, VP: { idealDays: 90, maximumDays: 120 } }
    };
    expect(
      traceQuarters(buildRelationship(), history, quartersUpTo('2026-03-20', 1), '2026-03-20', patient).map(statesOf)
    ).toEqual([['clear', 'clear', 'clear', 'clear', 'notKnown']]);
  });
});

describe('for all histories', () => {
  const first = '2025-06-01';
  const dayFrom = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays(first, count));
  const days = dayFrom(0, 500);
  const today = '2026-06-10';
  const someLevels = fc.record({ it: fc.subarray([...itLevels]), business: fc.subarray([...businessLevels]) });
  const held = fc
    .tuple(days, someLevels, fc.constantFrom(undefined, ...meetingOutcomes))
    .map(([day, levels, outcome]) => ({ state: 'held', day, ...levels, ...(outcome && { outcome }) }) as const);
  const planned = days.map((day) => ({ state: 'planned', day }) as const);
  const canceledBy = fc.constantFrom('it', 'business', undefined);
  const canceled = fc
    .tuple(days, canceledBy)
    .map(([day, by]) => ({ state: 'canceled', day, ...(by && { canceledBy: by }) }) as const);
  const meetings: fc.Arbitrary<readonly Meeting[]> = fc
    .array(fc.oneof(held, held, planned, canceled), { maxLength: 25 })
    .map((rows) => rows.map((row, index) => ({ id: index + 1, departmentId: 10, ...row })));
  const answers: fc.Arbitrary<readonly PulseAnswer[]> = fc
    .array(
      fc.record({
        day: days,
        knowsLiaison: fc.boolean(),
        wantsMeeting: fc.boolean(),
        named: fc.constantFrom(undefined, 7, 8)
      }),
      { maxLength: 4 }
    )
    .map((rows) =>
      rows.map(({ named, ...row }, index) => ({
        id: index + 1,
        departmentId: 10,
        ...row,
        ...(named && { namedLiaisonId: named })
      }))
    );
  const relationships: fc.Arbitrary<Relationship> = fc
    .record({
      tier: fc.constantFrom(...executiveTiers),
      since: dayFrom(0, 350),
      until: fc.option(dayFrom(300, 500), { nil: undefined }),
      loggedSince: fc.option(dayFrom(0, 400), { nil: undefined })
    })
    .map((parts) => buildRelationship(parts));
  const quarters = fc.constantFrom(...quartersUpTo(today, 4, 7));
  const cases = fc.tuple(relationships, meetings, answers, quarters);

  const assess = (
    relationship: Relationship,
    rows: readonly Meeting[],
    said: readonly PulseAnswer[],
    quarter = quarterOf(today, 7)
  ) => assessRelationship(relationship, indexHistory(rows, said), quarter, today);
  const signsOf = (assessment: Assessment): readonly Sign[] =>
    assessment.state === 'assessed' ? assessment.signs : [];
  const concern: Readonly<Record<Sign['state'], number>> = { clear: 0, notKnown: 0, watch: 1, raised: 2 };
  const gloom: Readonly<Record<Sign['state'], number>> = { clear: 0, notKnown: 1, watch: 2, raised: 3 };

  it('the order of meetings and answers does not matter', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ([relationship, rows, said, quarter], numbers) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((row) => [numbers.next().value, row] as const)
            .sort(([one], [other]) => one - other)
            .map(([, row]) => row);
        expect(assess(relationship, shuffled(rows), shuffled(said), quarter)).toEqual(
          assess(relationship, rows, said, quarter)
        );
      })
    );
  });

  it('a held meeting at the right level raises and worsens nothing', () => {
    fc.assert(
      fc.property(
        cases,
        days,
        fc.subarray([...itLevels]),
        fc.subarray([...businessLevels]),
        ([relationship, rows, said, quarter], day, it_, business) => {
          const added: HeldMeeting = {
            id: 1000,
            departmentId: 10,
            day,
            state: 'held',
            it: ['Leader', ...it_],
            business: [relationship.tier, ...business]
          };
          const before = signsOf(assess(relationship, rows, said, quarter));
          const after = signsOf(assess(relationship, [...rows, added], said, quarter));
          after.forEach(({ state }, index) =>
            expect(concern[state]).toBeLessThanOrEqual(concern[before[index]?.state ?? 'clear'])
          );
        }
      ),
      { numRuns: 1000 }
    );
  });

  it('a canceled meeting improves nothing', () => {
    fc.assert(
      fc.property(cases, days, canceledBy, ([relationship, rows, said, quarter], day, by) => {
        const added: CanceledMeeting = {
          id: 1000,
          departmentId: 10,
          day,
          state: 'canceled',
          ...(by && { canceledBy: by })
        };
        const before = signsOf(assess(relationship, rows, said, quarter));
        const after = signsOf(assess(relationship, [...rows, added], said, quarter));
        after.forEach(({ state }, index) =>
          expect(gloom[state]).toBeGreaterThanOrEqual(gloom[before[index]?.state ?? 'clear'])
        );
      }),
      { numRuns: 1000 }
    );
  });

  it('a meeting on the right level every ideal interval keeps signs 1 to 4 clear', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...executiveTiers),
        fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 60, maxLength: 60 }),
        quarters,
        (tier, steps, quarter) => {
          let day = first;
          const rows = [0, ...steps]
            .map((step, index) => buildHeld(index + 1, (day = addDays(day, step)), { business: [tier] }))
            .filter((meeting) => meeting.day <= today);
          const last = rows.at(-1)?.day ?? first;
          const assessment = assessRelationship(
            buildRelationship({ tier, since: first, loggedSince: first }),
            indexHistory(rows, []),
            quarter,
            last
          );
          expect(statesOf(assessment).slice(0, 4)).toEqual(
            assessment.state === 'assessed' ? Array(4).fill('clear') : []
          );
        }
      )
    );
  });

  it('a sign holds since a day within the relationship, never after the day looked at, and names what it rests on', () => {
    fc.assert(
      fc.property(cases, ([relationship, rows, said, quarter]) => {
        const assessment = assess(relationship, rows, said, quarter);
        if (assessment.state !== 'assessed') return;
        const ids = { meeting: new Set(rows.map(({ id }) => id)), answer: new Set(said.map(({ id }) => id)) };
        for (const sign of assessment.signs) {
          if (sign.state !== 'watch' && sign.state !== 'raised') continue;
          expect(sign.since >= relationship.since && sign.since <= assessment.asOf).toBe(true);
          for (const evidence of sign.causes.flatMap((cause) => cause.evidence)) {
            if (evidence.of === 'meeting' || evidence.of === 'answer') expect(ids[evidence.of]).toContain(evidence.id);
          }
        }
      })
    );
  });

  it('nothing is clear where nothing is known', () => {
    fc.assert(
      fc.property(relationships, quarters, (relationship, quarter) => {
        expect(statesOf(assess(relationship, [], [], quarter))).not.toContain('clear');
      })
    );
  });

  it('what happens more than an ideal interval after a quarter does not rewrite it', () => {
    const [quarter = quarterOf(today)] = quartersUpTo(today, 3, 7);
    const settledAfter = addDays(quarter.last, 35);
    fc.assert(
      fc.property(
        relationships,
        meetings,
        answers,
        fc.oneof(held, planned, canceled),
        fc.integer({ min: 1, max: 100 }),
        (relationship, rows, said, row, later) => {
          const day = addDays(settledAfter, later);
          const added = { id: 1000, departmentId: 10, ...row, day } as const;
          expect(assess(relationship, [...rows, added], said, quarter)).toEqual(
            assess(relationship, rows, said, quarter)
          );
        }
      )
    );
  });

  it('planning a meeting is never held against a relationship', () => {
    fc.assert(
      fc.property(cases, days, ([relationship, rows, said, quarter], day) => {
        const before = signsOf(assess(relationship, rows, said, quarter));
        const after = signsOf(assess(relationship, [...rows, buildPlanned(1000, day)], said, quarter));
        after.forEach(({ state }, index) =>
          expect(gloom[state]).toBeLessThanOrEqual(gloom[before[index]?.state ?? 'clear'])
        );
      })
    );
  });
});
