import { buildDepartment, buildLiaison, buildPerson, buildLocation } from '../../../testing/directory/build-directory';
import { buildQuestion } from '../../../testing/knowledge/build-knowledge';
import type { Question } from './question';
import type { Liaison } from '../../directory/directory';
import { indexDirectory } from '../../directory/directory-index';
import { courseOf, assignmentAt, defaultEscalationPolicy, type Assignment } from './question-course';
import { resolveLiaison } from '../../directory/resolve-liaison';
import { calendarOf } from '../../people/location-calendar';
import { routeQuestion } from './route-question';
import { usualWeek } from '../../time/working-week';

const north = buildLocation({ id: 1, name: 'North Campus', zone: 'America/Chicago' });
const willow = buildLocation({ id: 2, name: 'Willow Bend Hospital', shortName: 'Willow Bend', zone: 'America/Denver' });

/** Ana serves Cardiology at the North Campus; Ben covers for her and Cleo for Ben. */
function indexOf(changes: Partial<Record<'ana' | 'ben' | 'cleo', Partial<Liaison>>> = {}) {
  return indexDirectory({
    approvals: [],
    locations: [north, willow],
    departments: [
      buildDepartment({ id: 1, name: 'Cardiology', locationId: 1, liaisonId: 1 }),
      buildDepartment({ id: 2, name: 'Archive', locationId: 2 })
    ],
    liaisons: [
      buildLiaison({ id: 1, name: 'Ana', backupId: 2, person: buildPerson({ id: 21, name: 'Ana' }), ...changes.ana }),
      buildLiaison({ id: 2, name: 'Ben', backupId: 3, person: buildPerson({ id: 22, name: 'Ben' }), ...changes.ben }),
      buildLiaison({ id: 3, name: 'Cleo', person: buildPerson({ id: 23, name: 'Cleo' }), ...changes.cleo })
    ]
  });
}

const cardiology = { department: 'Cardiology', office: 'North Campus, 4 West' };
/** Tuesday, ten in the morning at the North Campus. */
const tuesday = new Date('2026-03-10T15:00:00Z');
const owen = { id: 9, name: 'Owen' };
const ask = (more: Partial<Question> = {}): Question =>
  buildQuestion(1, 'Scanner beeps', { askerAt: cardiology, created: tuesday, modified: tuesday, ...more });

function said({ assignee, from }: Assignment): string {
  const who =
    'liaison' in assignee
      ? assignee.liaison.name
      : 'person' in assignee
        ? assignee.person.name
        : 'cause' in assignee
          ? assignee.cause.kind
          : '';
  return `${from.toISOString().slice(5, 16)} ${assignee.kind} ${who}`.trim();
}
const course = (question: Question, index = indexOf(), zone = 'UTC') => routeQuestion(question, index, zone).map(said);

describe('the course of a question', () => {
  it('goes to the site liaison after a working day, to the backup after another, then to everyone', () => {
    expect(course(ask())).toEqual([
      '03-10T15:00 queue unassigned',
      '03-11T14:00 liaison Ana',
      '03-12T13:00 backup Ben',
      '03-12T21:00 queue allAsked'
    ]);
  });

  it('goes faster for a problem that is reported', () => {
    expect(course(ask({ kind: 'report' }))).toEqual([
      '03-10T15:00 queue unassigned',
      '03-10T19:00 liaison Ana',
      '03-11T14:00 backup Ben',
      '03-11T18:00 queue allAsked'
    ]);
  });

  it('waits over a weekend', () => {
    expect(course(ask({ created: new Date('2026-03-13T20:00:00Z') }))[1]).toBe('03-16T19:00 liaison Ana');
  });

  it.each([
    ['is settled', { state: 'worked' }],
    ['was withdrawn', { state: 'withdrawn' }],
    ['was asked before', { state: 'duplicate' }],
    ['is thanks', { kind: 'thanks' }],
    ['is thanks with an answer', { kind: 'thanks', state: 'answered' }]
  ] as const)('ends when it %s', (_, more) => {
    expect(course(ask(more))).toEqual(['03-10T15:00 none']);
  });

  it('waits for the asker from the answer on', () => {
    expect(course(ask({ state: 'answered', answeredOn: new Date('2026-03-09T12:00:00Z') }))).toEqual([
      '03-09T12:00 asker'
    ]);
    expect(course(ask({ state: 'answered' }))).toEqual(['03-10T15:00 asker']);
  });

  const wednesday = new Date('2026-03-11T15:00:00Z');
  it.each([
    ['whoever took it, from then on', { state: 'assigned', assignee: owen }, '03-11T15:00 person Owen'],
    [
      'whoever it was given to though no one changed its state',
      { state: 'new', assignee: owen },
      '03-11T15:00 person Owen'
    ],
    [
      'whoever has it when the answer did not work',
      { state: 'didNotWork', assignee: owen, answeredBy: { id: 10, name: 'Ines' } },
      '03-11T15:00 person Owen'
    ],
    ['whoever gave the answer that did not work', { state: 'didNotWork', answeredBy: owen }, '03-11T15:00 person Owen'],
    ['everyone when the account it is with is gone', { state: 'assigned' }, '03-11T15:00 queue unassigned'],
    [
      'everyone when the account of the answer that did not work is gone',
      { state: 'didNotWork' },
      '03-11T15:00 queue unassigned'
    ],
    [
      'everyone since it was handed back after an answer',
      { state: 'new', answeredBy: owen, answeredOn: tuesday },
      '03-11T15:00 queue unassigned'
    ],
    ['everyone since it was asked, whatever was changed in it', { state: 'new' }, '03-10T15:00 queue unassigned']
  ] as const)('begins with %s', (_, more, first) => {
    expect(course(ask({ modified: wednesday, ...more }))[0]).toBe(first);
  });

  it('goes on to the liaison when whoever took it does not act', () => {
    expect(course(ask({ state: 'assigned', assignee: owen }))).toEqual([
      '03-10T15:00 person Owen',
      '03-11T14:00 liaison Ana',
      '03-12T13:00 backup Ben',
      '03-12T21:00 queue allAsked'
    ]);
  });

  it('goes on to the liaison whose card has the number of the account it was with', () => {
    expect(course(ask({ state: 'assigned', assignee: { id: 1, name: 'Owen' } }))[1]).toBe('03-11T14:00 liaison Ana');
  });

  it('goes on to the backup when the liaison took it herself', () => {
    const withAna = ask({ state: 'assigned', assignee: { id: 21, name: 'Ana' } });
    expect(course(withAna)).toEqual([
      '03-10T15:00 person Ana',
      '03-11T14:00 backup Ben',
      '03-12T13:00 backup Cleo',
      '03-12T21:00 queue allAsked'
    ]);
  });

  it('never goes to the person who asked', () => {
    expect(course(ask({ asker: { id: 21, name: 'Ana' } }))).toEqual([
      '03-10T15:00 queue unassigned',
      '03-11T14:00 backup Ben',
      '03-12T13:00 backup Cleo',
      '03-12T21:00 queue allAsked'
    ]);
  });

  it('goes to a liaison whose card names no account', () => {
    expect(course(ask(), indexOf({ ana: { person: undefined } }))[1]).toBe('03-11T14:00 liaison Ana');
  });

  it('goes to the backup at once when the liaison is away', () => {
    const away = indexOf({ ana: { absence: { from: '2026-03-11', until: '2026-03-20' } } });
    expect(course(ask(), away)).toEqual([
      '03-10T15:00 queue unassigned',
      '03-11T14:00 backup Ben',
      '03-12T13:00 backup Cleo',
      '03-12T21:00 queue allAsked'
    ]);
    const [, second] = routeQuestion(ask(), away, 'UTC');
    expect(second?.assignee).toMatchObject({ insteadOf: { name: 'Ana' }, isAway: true });
    expect(routeQuestion(ask(), indexOf(), 'UTC')[2]?.assignee).toMatchObject({
      insteadOf: { name: 'Ana' },
      isAway: false
    });
  });

  it("changes hands at the site's midnight when the liaison's absence begins, and the backup is not asked twice", () => {
    const away = indexOf({ ana: { absence: { from: '2026-03-12' } } });
    expect(course(ask(), away)).toEqual([
      '03-10T15:00 queue unassigned',
      '03-11T14:00 liaison Ana',
      '03-12T05:00 backup Ben',
      '03-12T13:00 backup Cleo',
      '03-12T21:00 queue allAsked'
    ]);
  });

  it('comes back to the liaison whose absence ends while it waits', () => {
    const back = indexOf({ ana: { absence: { until: '2026-03-11' } } });
    expect(course(ask(), back).slice(0, 4)).toEqual([
      '03-10T15:00 queue unassigned',
      '03-11T14:00 backup Ben',
      '03-12T05:00 liaison Ana',
      '03-12T13:00 backup Cleo'
    ]);
  });

  it('goes to everyone as soon as no one is left', () => {
    expect(course(ask(), indexOf({ ana: { backupId: undefined } }))).toEqual([
      '03-10T15:00 queue unassigned',
      '03-11T14:00 liaison Ana',
      '03-12T13:00 queue allAsked'
    ]);
    expect(course(ask(), indexOf({ ana: { backupId: 1 } })).slice(2)).toEqual(['03-12T13:00 queue allAsked']);
  });

  it.each([
    ['the profile names no department', { department: '', office: '' }, 'departmentNotGiven'],
    ['no one knows the department', { department: 'Astronomy', office: '' }, 'departmentUnknown'],
    ['the department has no liaison', { department: 'Archive', office: '' }, 'noLiaison'],
    ['it was only just asked here', undefined, 'departmentNotGiven']
  ])('goes to everyone and says why when %s', (_, askerAt, reason) => {
    const [first, second, ...rest] = routeQuestion(ask({ askerAt }), indexOf(), 'America/Chicago');
    expect(first.assignee).toMatchObject({ cause: { kind: 'unassigned' } });
    expect(second?.assignee).toMatchObject({ kind: 'queue', cause: { kind: 'directoryGap', resolution: { reason } } });
    expect(rest).toEqual([]);
  });

  it('stays where it is by a calendar without hours', () => {
    const calendar = { zone: 'UTC', week: [], holidays: new Set<string>() };
    const index = indexOf();
    const assignments = courseOf(ask(), {
      calendar,
      resolve: (day) => resolveLiaison(index, { department: 'Cardiology', office: '' }, day),
      escalation: defaultEscalationPolicy
    });
    expect(assignments.map(said)).toEqual(['03-10T15:00 queue unassigned']);
  });

  it('stays in the queue of everyone when everyone who could act is away', () => {
    const away = indexOf({ ana: { absence: { from: '2026-01-01' }, backupId: undefined } });
    expect(course(ask(), away)).toEqual(['03-10T15:00 queue unassigned', '03-11T14:00 queue directoryGap']);
  });
});

describe('the calendar of a question', () => {
  const created = new Date('2026-03-10T20:00:00Z');

  it("is that of the asker's department", () => {
    expect(course(ask({ created, askerAt: { department: 'Archive', office: '' } }))[1]).toBe(
      '03-11T19:00 queue directoryGap'
    );
  });

  it('is that of where it happened when the profile says nothing', () => {
    expect(course(ask({ created, askerAt: { department: '', office: '' }, locationId: 2 }))[1]).toBe(
      '03-11T19:00 queue directoryGap'
    );
  });

  it("is in the reader's zone when nothing says where the asker is", () => {
    expect(course(ask({ created, askerAt: undefined }), indexOf(), 'Europe/Madrid')[1]).toBe(
      '03-11T15:00 queue directoryGap'
    );
    expect(course(ask({ created, askerAt: undefined, locationId: 9 }), indexOf(), 'Europe/Madrid')[1]).toBe(
      '03-11T15:00 queue directoryGap'
    );
  });

  it('takes hours and holidays of the site', () => {
    const location = buildLocation({
      zone: 'America/Denver',
      workingHours: 'Mon-Sun 0:00-24:00',
      holidays: ['2026-07-04']
    });
    const calendar = calendarOf(location, 'UTC');
    expect(calendar).toMatchObject({ zone: 'America/Denver', holidays: new Set(['2026-07-04']) });
    expect(calendar.week[0]).toEqual([{ from: 0, until: 1440 }]);
  });

  it.each([
    ['a site that says nothing', buildLocation({ zone: '', workingHours: '' })],
    ['a site that says what no one can read', buildLocation({ zone: 'Middle-earth', workingHours: 'mostly' })],
    ['no site', undefined]
  ])('is office hours in the other zone for %s', (_, location) => {
    expect(calendarOf(location, 'Europe/Madrid')).toEqual({
      zone: 'Europe/Madrid',
      week: usualWeek,
      holidays: new Set()
    });
  });
});

describe('assignmentAt', () => {
  it.each([
    ['before it was asked', '2026-03-01T00:00:00Z', '03-10T15:00 queue unassigned', '03-11T14:00 liaison Ana'],
    ['the moment before it goes on', '2026-03-11T13:59:59Z', '03-10T15:00 queue unassigned', '03-11T14:00 liaison Ana'],
    ['the moment it goes on', '2026-03-11T14:00:00Z', '03-11T14:00 liaison Ana', '03-12T13:00 backup Ben'],
    ['at the end', '2027-01-01T00:00:00Z', '03-12T21:00 queue allAsked', undefined]
  ])('names the assignee %s, and who follows', (_, now, current, next) => {
    const found = assignmentAt(routeQuestion(ask(), indexOf(), 'UTC'), new Date(now));
    expect([said(found.current), found.next && said(found.next)]).toEqual([current, next]);
  });
});
