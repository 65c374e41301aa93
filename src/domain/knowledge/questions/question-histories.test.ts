import * as fc from 'fast-check';
import { buildDepartment, buildLiaison, buildPerson, buildLocation } from '../../../testing/directory/build-directory';
import { buildQuestion } from '../../../testing/knowledge/build-knowledge';
import type { Question } from './question';
import { isThereOn } from '../../directory/absence';
import type { Directory, Liaison } from '../../directory/directory';
import { indexDirectory } from '../../directory/directory-index';
import { addDays } from '../../time/calendar-day';
import { dayInZone } from '../../time/site-zone';
import { assignmentAt, type Assignee } from './question-course';
import { isOpen, questionSteps, takeStep, type Act, type Actor, type QuestionStep } from './question-steps';
import { calendarOf } from '../../people/location-calendar';
import { routeQuestion } from './route-question';

/** Random histories: people act, time passes, liaisons go away, come back and leave, all in any order. */

const HOUR_MS = 3_600_000;
const START = new Date('2026-03-02T09:00:00Z');
const zones = ['America/Chicago', 'Europe/Madrid', ''];
const nadia = { id: 1, name: 'Nadia' };

interface World {
  question: Question;
  now: Date;
  directory: Directory;
}

/** The holder now. Whatever the history: an open question is with someone who is there, or in the queue; a closed one with no one. */
function lookAt({ question, now, directory }: World): Assignee {
  const index = indexDirectory(directory);
  const course = routeQuestion(question, index, 'UTC');
  const { current, next } = assignmentAt(course, now);
  const { assignee } = current;
  if (isOpen(question)) expect(['person', 'liaison', 'backup', 'queue']).toContain(assignee.kind);
  else expect(['none', 'asker']).toContain(assignee.kind);
  for (const { assignee: other, from } of course) {
    if (!('liaison' in other)) continue;
    const { zone } = calendarOf(directory.locations[0], 'UTC');
    expect(isThereOn(other.liaison, dayInZone(from, zone))).toBe(true);
    expect(other.liaison.person?.id).not.toBe(question.asker.id);
  }
  const moments = course.map(({ from }) => from.getTime());
  expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
  if (next) expect(next.from.getTime()).toBeGreaterThan(now.getTime());
  // No one who looked earlier would have seen another course.
  expect(assignmentAt(course, current.from).current).toBe(current);
  return assignee;
}

type Happening = fc.Command<World, { looked: number }>;

/** One thing that happens; the world itself is the model, what is looked at is checked after each. */
function happening(name: string, change: (world: World) => void): Happening {
  return {
    check: () => true,
    run: (world, real) => {
      change(world);
      real.looked += 1;
      const before = JSON.stringify(lookAt(world));
      expect(JSON.stringify(lookAt(world))).toBe(before);
    },
    toString: () => name
  };
}

const people = fc.integer({ min: 1, max: 6 }).map((id) => ({ id, name: `Person ${id}` }));

function actOf(step: QuestionStep, to: Actor['person']): Act {
  if (step === 'assign') return { step, to };
  if (step === 'answer') return { step, text: 'Charge it.' };
  return step === 'markDuplicate' ? { step, original: { id: 99, state: 'new' } } : { step };
}

const acts = fc
  .record({
    step: fc.constantFrom(...questionSteps),
    person: people,
    to: people,
    isIt: fc.boolean(),
    isLiaison: fc.boolean()
  })
  .map(({ step, person, to, isIt, isLiaison }) =>
    happening(`${person.name}: ${step}`, (world) => {
      const result = takeStep(world.question, actOf(step, to), { person, isIt, isLiaison }, world.now);
      if (result.kind === 'taken') world.question = result.question;
    })
  );

const waits = fc.integer({ min: 1, max: 100 }).map((hours) =>
  happening(`${hours} hours pass`, (world) => {
    world.now = new Date(world.now.getTime() + hours * HOUR_MS);
  })
);

const absences = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  from: fc.integer({ min: -3, max: 20 }),
  length: fc.integer({ min: 0, max: 10 }),
  isOpen: fc.boolean(),
  hasLeft: fc.boolean()
});
const changes = absences.map(({ id, from, length, isOpen: hasNoEnd, hasLeft }) =>
  happening(`liaison ${id} away from ${from}${hasNoEnd ? '' : ` for ${length}`}${hasLeft ? ', left' : ''}`, (world) => {
    const first = addDays('2026-03-02', from);
    const absence = { from: first, until: hasNoEnd ? undefined : addDays(first, length) };
    world.directory = {
      ...world.directory,
      liaisons: world.directory.liaisons.map((liaison) =>
        liaison.id === id ? { ...liaison, absence, hasLeft } : liaison
      )
    };
  })
);

const leavings = people.map(({ id }) =>
  happening(`account ${id} is gone`, (world) => {
    const { assignee, answeredBy } = world.question;
    world.question = {
      ...world.question,
      assignee: assignee?.id === id ? undefined : assignee,
      answeredBy: answeredBy?.id === id ? undefined : answeredBy
    };
  })
);

const cards = fc
  .record({
    backups: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), { minLength: 4, maxLength: 4 }),
    accounts: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 })
  })
  .map(({ backups, accounts }) =>
    backups.map((backupId, at): Liaison =>
      buildLiaison({ id: at + 1, backupId, person: buildPerson({ id: accounts[at] }) })
    )
  );

const worlds = fc
  .record({
    liaisons: cards,
    liaisonId: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    zone: fc.constantFrom(...zones),
    kind: fc.constantFrom('question' as const, 'report' as const, 'thanks' as const),
    department: fc.constantFrom('Cardiology', '', 'Astronomy')
  })
  .map(({ liaisons, liaisonId, zone, kind, department }): World => ({
    question: buildQuestion(1, 'Scanner beeps', {
      kind,
      asker: nadia,
      askerAt: { department, office: '' },
      created: START,
      modified: START
    }),
    now: START,
    directory: {
      approvals: [],
      locations: [buildLocation({ zone })],
      departments: [buildDepartment({ liaisonId })],
      liaisons
    }
  }));

describe('any history of a question', () => {
  it('leaves nothing that is open unowned but in the queue, and nothing with someone who is away', () => {
    fc.assert(
      fc.property(worlds, fc.commands([acts, waits, changes, leavings], { maxCommands: 15 }), (world, commands) => {
        const real = { looked: 0 };
        lookAt(world);
        fc.modelRun(() => ({ model: { ...world }, real }), commands);
      }),
      { numRuns: 60 }
    );
  });

  it('brings every open question to everyone in the end, if no one acts', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        if (!isOpen(world.question)) return;
        const later = new Date(START.getTime() + 60 * 24 * HOUR_MS);
        expect(lookAt({ ...world, now: later }).kind).toBe('queue');
      })
    );
  });

  it("does not depend on the order of the directory's rows", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { locations, departments, liaisons } = world.directory;
        const turned = { approvals: [], locations, departments, liaisons: [...liaisons].reverse() };
        expect(routeQuestion(world.question, indexDirectory(turned), 'UTC')).toEqual(
          routeQuestion(world.question, indexDirectory(world.directory), 'UTC')
        );
      })
    );
  });
});
