import { buildBank, buildQuestion, knowledgeNow, me, staffRights } from '../../../testing/knowledge/build-knowledge';
import { buildLiaison, buildPerson } from '../../../testing/directory/build-directory';
import { MOST_OF_ONE_ASKER } from './crowding';
import type { Assignee } from './question-course';
import { groupOf, isAssignedLiaison, ownQuestions, waitingQuestions } from './waiting-questions';

const other = { id: 8, name: 'Tom Okafor' };
const mine = buildLiaison({ id: 1, person: buildPerson({ id: me.id }) });
const theirs = buildLiaison({ id: 2, person: buildPerson({ id: 22 }) });
const at = (assignee: Assignee) => ({ assignee, from: knowledgeNow });

describe('the group of a waiting question', () => {
  it.each([
    ['mine', 'the person took it', { kind: 'person', person: me }],
    ['others', 'another person took it', { kind: 'person', person: other }],
    ['mine', 'the person is the liaison', { kind: 'liaison', liaison: mine }],
    ['mine', 'the person is the backup', { kind: 'backup', liaison: mine, insteadOf: theirs, isAway: true }],
    ['others', 'another one is the backup', { kind: 'backup', liaison: theirs, insteadOf: mine, isAway: true }],
    ['others', 'the liaison has no account', { kind: 'liaison', liaison: buildLiaison({ person: undefined }) }],
    ['unassigned', 'no one has taken it', { kind: 'queue', cause: { kind: 'unassigned' } }],
    ['unowned', 'everyone was asked', { kind: 'queue', cause: { kind: 'allAsked' } }],
    ['others', 'it waits for the asker', { kind: 'asker' }]
  ] as const)('is "%s" when %s', (group, _, assignee) => {
    expect(groupOf(at(assignee), me)).toBe(group);
  });

  it('tells the liaison apart from someone who took the question', () => {
    expect(isAssignedLiaison(at({ kind: 'liaison', liaison: mine }), me)).toBe(true);
    expect(isAssignedLiaison(at({ kind: 'person', person: me }), me)).toBe(false);
  });
});

describe('waiting questions', () => {
  const questions = [
    buildQuestion(4, 'Mine', { asker: me }),
    buildQuestion(3, 'New', { asker: other }),
    buildQuestion(2, 'Settled', { asker: other, state: 'worked' }),
    buildQuestion(1, 'Old', { asker: other })
  ];
  const rights = { ...staffRights, answer: true };

  it("are other people's open ones, the oldest first", () => {
    expect(waitingQuestions(buildBank({ questions, rights })).map(({ id }) => id)).toEqual([1, 3]);
  });

  it('are also older ones, as the bank knows them where it does', () => {
    const older = [buildQuestion(2, 'Settled', { asker: other }), buildQuestion(0, 'Older', { asker: other })];
    expect(waitingQuestions(buildBank({ questions, rights }), older).map(({ id }) => id)).toEqual([0, 1, 3]);
  });

  it('are the newest of someone who asks very much, and all of the others', () => {
    const many = Array.from({ length: 80 }, (_, at) => buildQuestion(100 - at, 'Again', { asker: other }));
    const older = [buildQuestion(5, 'Once', { asker: { id: 9, name: 'Priya Nair' } })];
    const ids = waitingQuestions(buildBank({ questions: many, rights }), older).map(({ id }) => id);
    expect([ids.length, ids[0], ids[1], ids.at(-1)]).toEqual([MOST_OF_ONE_ASKER + 1, 5, 51, 100]);
  });

  it('are none for someone who may not answer', () => {
    expect(waitingQuestions(buildBank({ questions }))).toEqual([]);
  });
});

describe('own questions', () => {
  it('are newest first, each once, those to confirm apart', () => {
    const answered = buildQuestion(7, 'Answered', { state: 'answered', answer: 'Charge it.' });
    const questions = [buildQuestion(9, 'New'), buildQuestion(8, 'Not mine', { asker: other }), answered];
    const older = [buildQuestion(7, 'Answered, as it was before'), buildQuestion(2, 'Old', { state: 'worked' })];
    const { toConfirm, others } = ownQuestions(buildBank({ questions }), older);
    expect(toConfirm).toEqual([answered]);
    expect(others.map(({ title }) => title)).toEqual(['New', 'Old']);
  });
});
