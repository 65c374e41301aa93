import { assessRelationship, traceQuarters } from '../src/domain/relationships/assess-relationship';
import { executiveTiers } from '../src/domain/relationships/executive-tier';
import { indexHistory } from '../src/domain/relationships/facts';
import { findLosingTouch } from '../src/domain/relationships/next-due';
import { quarterOf, quartersUpTo } from '../src/domain/time/quarter';
import type { Meeting, PulseAnswer, Relationship } from '../src/domain/relationships/relationship';
import { signKinds } from '../src/domain/relationships/sign';
import { addDays } from '../src/domain/time/calendar-day';
import { createRandom } from '../seeds/large/random';
import { percentile, timed, type Cost } from './measure';
import type { Measurement } from './measurement';
import { formatTable, judge } from './table';

const RELATIONSHIPS = 5_000;
const MEETINGS = 50_000;
const MOST_MS = 200;
const ROUNDS = 15;
const TREND = 8;
const TODAY = '2026-11-20';
const LOG_BEGINS = '2026-01-01';
const LOG_DAYS = 330;

const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index] ?? list[0];

function buildMeeting(id: number, next: (below: number) => number): Meeting {
  const base = { id, departmentId: next(RELATIONSHIPS), day: addDays(LOG_BEGINS, next(LOG_DAYS + 30)) };
  if (base.day > TODAY) return { ...base, state: 'planned' };
  const chance = next(100);
  if (chance < 10) return { ...base, state: 'canceled', canceledBy: chance < 7 ? 'it' : 'business' };
  return {
    ...base,
    state: 'held',
    it: [chance < 80 ? 'Leader' : 'Staff'],
    business: [pick([...executiveTiers, 'Staff'], next(5))],
    outcome: pick(['decided', 'discussed', 'leftOpen'], next(3))
  };
}

function buildRelationship(id: number, next: (below: number) => number): Relationship {
  return {
    id,
    departmentId: id,
    liaisonId: id % 500,
    tier: pick([...executiveTiers], next(4)),
    since: LOG_BEGINS,
    loggedSince: LOG_BEGINS,
    executiveApprovedOn: LOG_BEGINS
  };
}

function buildAnswer(id: number, next: (below: number) => number): PulseAnswer {
  return {
    id,
    departmentId: next(RELATIONSHIPS),
    day: addDays(LOG_BEGINS, next(LOG_DAYS)),
    knowsLiaison: next(10) > 2,
    wantsMeeting: next(10) === 0
  };
}

/** The middle and the least of several rounds, each figure by itself; the least is the round the rest of the machine disturbed least. */
function costOfRounds(run: () => unknown): { readonly middle: Cost; readonly least: Cost } {
  const costs = Array.from({ length: ROUNDS }, () => timed(run));
  const costAt = (share: number): Cost => ({
    clock: percentile(
      costs.map(({ clock }) => clock),
      share
    ),
    processor: percentile(
      costs.map(({ processor }) => processor),
      share
    )
  });
  return { middle: costAt(0.5), least: costAt(0) };
}

/** Prints how long the warning signs of a large health system take, putting its log in order included. */
export const measureSigns: Measurement = () => {
  const next = createRandom(7).below;
  const relationships = Array.from({ length: RELATIONSHIPS }, (_, id) => buildRelationship(id, next));
  const meetings = Array.from({ length: MEETINGS }, (_, id) => buildMeeting(id, next));
  const answers = Array.from({ length: RELATIONSHIPS }, (_, id) => buildAnswer(id, next));
  const quarter = quarterOf(TODAY);
  const assessAll = (): readonly unknown[] => {
    const history = indexHistory(meetings, answers);
    return relationships.map((relationship) => assessRelationship(relationship, history, quarter, TODAY));
  };
  const history = indexHistory(meetings, answers);
  const quarters = quartersUpTo(TODAY, TREND);
  const assessments = relationships.map((relationship) => assessRelationship(relationship, history, quarter, TODAY));
  const states = assessments.flatMap((assessment) => (assessment.state === 'assessed' ? assessment.signs : []));
  const count = (kind: string, state: string): number =>
    states.filter((sign) => sign.kind === kind && sign.state === state).length;
  console.log(
    formatTable(
      ['sign', 'clear', 'watch', 'raised', 'not known'],
      signKinds.map((kind) => [kind, ...['clear', 'watch', 'raised', 'notKnown'].map((state) => count(kind, state))])
    )
  );
  const timings = [
    [`five signs of this quarter, ${MEETINGS.toLocaleString('en-US')} meetings`, costOfRounds(assessAll)],
    ['losing touch, from the ordered log', costOfRounds(() => findLosingTouch(relationships, history, TODAY))],
    [
      `trend over ${TREND} quarters, from the ordered log`,
      costOfRounds(() => relationships.map((relationship) => traceQuarters(relationship, history, quarters, TODAY)))
    ]
  ] as const;
  console.log();
  const headings = ['milliseconds', 'clock, median', 'least', 'processor, median', 'least'];
  const figuresOf = (...costs: readonly Cost[]): readonly string[] =>
    [...costs.map(({ clock }) => clock), ...costs.map(({ processor }) => processor)].map((figure) => figure.toFixed(0));
  console.log(
    formatTable(
      headings,
      timings.map(([what, { middle, least }]) => [what, ...figuresOf(middle, least)])
    )
  );
  return Promise.resolve(
    judge(
      `signs of ${RELATIONSHIPS.toLocaleString('en-US')} relationships, processor time undisturbed`,
      Math.round(timings[0][1].least.processor),
      MOST_MS,
      'ms'
    )
  );
};
