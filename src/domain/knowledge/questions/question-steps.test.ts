import * as fc from 'fast-check';
import { buildQuestion } from '../../../testing/knowledge/build-knowledge';
import type { Question, QuestionKind, QuestionState } from './question';
import {
  awaitsAsker,
  isOpen,
  openSteps,
  questionSteps,
  rolesOf,
  takeStep,
  type Act,
  type Actor,
  type QuestionStep
} from './question-steps';

const nadia = { id: 7, name: 'Nadia Rahman' };
const owen = { id: 9, name: 'Owen Gallagher' };
const ines = { id: 10, name: 'Ines Cardoso' };
const now = new Date('2026-03-10T15:00:00Z');
const earlier = new Date('2026-03-09T15:00:00Z');

const asker: Actor = { person: nadia, isIt: false, isLiaison: false };
const analyst: Actor = { person: owen, isIt: true, isLiaison: false };
const colleague: Actor = { person: ines, isIt: true, isLiaison: false };
const liaison: Actor = { person: ines, isIt: true, isLiaison: true };
const bystander: Actor = { person: ines, isIt: false, isLiaison: true };

const ask = (state: QuestionState, more: Partial<Question> = {}): Question =>
  buildQuestion(1, 'Scanner beeps', { state, asker: nadia, ...more });
const original = { id: 5, state: 'answered' } as const;
const actOf = (step: QuestionStep): Act => {
  if (step === 'assign') return { step, to: owen };
  if (step === 'answer') return { step, text: 'Charge it.' };
  return step === 'markDuplicate' ? { step, original } : { step };
};
const refusalOf = (question: Question, act: Act, actor: Actor) => {
  const result = takeStep(question, act, actor, now);
  return result.kind === 'refused' ? result.refusal : result.kind;
};

describe('takeStep', () => {
  it.each([
    ['new', 'assign', analyst, { state: 'assigned', assignee: owen }],
    ['assigned', 'assign', analyst, { state: 'assigned', assignee: owen }],
    ['didNotWork', 'assign', analyst, { state: 'assigned', assignee: owen }],
    ['new', 'answer', analyst, { state: 'answered', answer: 'Charge it.', answeredBy: owen, answeredOn: now }],
    ['assigned', 'answer', colleague, { state: 'answered', answer: 'Charge it.', answeredBy: ines, answeredOn: now }],
    ['answered', 'answer', analyst, { state: 'answered', answer: 'Charge it.', answeredBy: owen, answeredOn: now }],
    ['didNotWork', 'answer', analyst, { state: 'answered', answer: 'Charge it.', answeredBy: owen, answeredOn: now }],
    ['answered', 'confirmWorked', asker, { state: 'worked', confirmedOn: now }],
    ['didNotWork', 'confirmWorked', asker, { state: 'worked', confirmedOn: now }],
    ['answered', 'confirmDidNotWork', asker, { state: 'didNotWork', confirmedOn: undefined, duplicateOfId: undefined }],
    ['worked', 'confirmDidNotWork', asker, { state: 'didNotWork', confirmedOn: undefined, duplicateOfId: undefined }],
    [
      'duplicate',
      'confirmDidNotWork',
      asker,
      { state: 'didNotWork', confirmedOn: undefined, duplicateOfId: undefined }
    ],
    ['new', 'markDuplicate', analyst, { state: 'duplicate', duplicateOfId: 5 }],
    ['assigned', 'markDuplicate', analyst, { state: 'duplicate', duplicateOfId: 5 }],
    ['didNotWork', 'markDuplicate', analyst, { state: 'duplicate', duplicateOfId: 5 }],
    ['new', 'withdraw', asker, { state: 'withdrawn' }],
    ['assigned', 'withdraw', asker, { state: 'withdrawn' }],
    ['answered', 'withdraw', asker, { state: 'withdrawn' }],
    ['didNotWork', 'withdraw', asker, { state: 'withdrawn' }]
  ] as const)('records for "%s" and "%s" what belongs to it', (state, step, actor, changes) => {
    const question = ask(state, { assignee: ines, confirmedOn: earlier, duplicateOfId: 3 });
    const result = takeStep(question, actOf(step), actor, now);
    expect(result).toEqual({ kind: 'taken', changes, question: { ...question, ...changes, modified: now } });
    expect(result.kind === 'taken' && Object.keys(result.changes)).toEqual(Object.keys(changes));
  });

  it.each([
    ['the one it is with', analyst],
    ['the liaison it is assigned to', liaison]
  ])('lets %s hand it back', (_, actor) => {
    const question = ask('assigned', { assignee: owen });
    expect(takeStep(question, { step: 'release' }, actor, now)).toMatchObject({
      kind: 'taken',
      changes: { state: 'new', assignee: undefined }
    });
  });

  it('keeps an answer without the spaces around it', () => {
    expect(takeStep(ask('new'), { step: 'answer', text: ' Charge it.\n' }, analyst, now)).toMatchObject({
      changes: { answer: 'Charge it.' }
    });
  });

  it.each([
    ['someone outside IT answers', ask('new'), 'answer', asker, { reason: 'notForThem', by: ['it'] }],
    ['a bystander takes it', ask('new'), 'assign', bystander, { reason: 'notForThem', by: ['it'] }],
    [
      'a colleague hands back what is not hers',
      ask('assigned', { assignee: owen }),
      'release',
      colleague,
      { reason: 'notForThem', by: ['assignee', 'liaison'] }
    ],
    [
      'a bystander says that she is the liaison',
      ask('assigned', { assignee: owen }),
      'release',
      bystander,
      { reason: 'notForThem', by: ['assignee', 'liaison'] }
    ],
    [
      'it is with someone outside IT who hands it back',
      ask('assigned', { assignee: ines }),
      'release',
      { ...bystander, isLiaison: false },
      { reason: 'notForThem', by: ['assignee', 'liaison'] }
    ],
    ['an analyst confirms', ask('answered'), 'confirmWorked', analyst, { reason: 'notForThem', by: ['asker'] }],
    ['an analyst withdraws', ask('new'), 'withdraw', analyst, { reason: 'notForThem', by: ['asker'] }],
    ['nothing was answered yet', ask('new'), 'confirmWorked', asker, { reason: 'notInThisState', state: 'new' }],
    ['it is settled', ask('worked'), 'answer', analyst, { reason: 'notInThisState', state: 'worked' }],
    ['it was withdrawn', ask('withdrawn'), 'answer', analyst, { reason: 'notInThisState', state: 'withdrawn' }],
    ['no one has it', ask('new'), 'release', liaison, { reason: 'notInThisState', state: 'new' }],
    ['it was asked before', ask('duplicate'), 'withdraw', asker, { reason: 'notInThisState', state: 'duplicate' }],
    ['thanks are confirmed', ask('answered', { kind: 'thanks' }), 'confirmWorked', asker, { reason: 'notForThanks' }],
    ['thanks are assigned', ask('new', { kind: 'thanks' }), 'assign', analyst, { reason: 'notForThanks' }]
  ] as const)('refuses when %s', (_, question, step, actor, refusal) => {
    expect(refusalOf(question, actOf(step), actor)).toEqual(refusal);
  });

  it.each<[string, Question, Act, object]>([
    [
      'it is with that person already',
      ask('assigned', { assignee: ines }),
      { step: 'assign', to: ines },
      { reason: 'assignedAlready' }
    ],
    ['it is given to the person who asked', ask('new'), { step: 'assign', to: nadia }, { reason: 'assignedToAsker' }],
    ['there is nothing in the answer', ask('new'), { step: 'answer', text: ' \n' }, { reason: 'answerEmpty' }],
    [
      'it repeats itself',
      ask('new'),
      { step: 'markDuplicate', original: { id: 1, state: 'new' } },
      { reason: 'duplicateOfItself' }
    ],
    [
      'the original repeats another',
      ask('new'),
      { step: 'markDuplicate', original: { id: 5, state: 'duplicate' } },
      { reason: 'originalUnfit' }
    ],
    [
      'the original was withdrawn',
      ask('new'),
      { step: 'markDuplicate', original: { id: 5, state: 'withdrawn' } },
      { reason: 'originalUnfit' }
    ]
  ])('refuses when %s', (_, question, act, refusal) => {
    expect(refusalOf(question, act, analyst)).toEqual(refusal);
  });

  it('gives it to someone when the account it was with is gone', () => {
    expect(refusalOf(ask('assigned', { assignee: undefined }), { step: 'assign', to: ines }, analyst)).toBe('taken');
  });

  it('gives it back to someone who had it before', () => {
    expect(refusalOf(ask('didNotWork', { assignee: ines }), { step: 'assign', to: ines }, analyst)).toBe('taken');
  });
});

describe('rolesOf', () => {
  it.each([
    [asker, ['asker']],
    [analyst, ['it', 'assignee']],
    [liaison, ['it', 'liaison']],
    [bystander, []],
    [{ person: nadia, isIt: true, isLiaison: true }, ['asker', 'it', 'liaison']]
  ])('knows every role of a person', (actor, roles) => {
    expect(rolesOf(ask('assigned', { assignee: owen }), actor)).toEqual(roles);
  });
});

describe('openSteps', () => {
  it.each([
    ['new', asker, ['withdraw']],
    ['new', analyst, ['assign', 'answer', 'markDuplicate']],
    ['assigned', analyst, ['release', 'answer', 'markDuplicate']],
    ['assigned', colleague, ['assign', 'answer', 'markDuplicate']],
    ['assigned', liaison, ['assign', 'release', 'answer', 'markDuplicate']],
    ['answered', asker, ['confirmWorked', 'confirmDidNotWork', 'withdraw']],
    ['answered', analyst, ['answer']],
    ['worked', asker, ['confirmDidNotWork']],
    ['worked', analyst, []],
    ['didNotWork', asker, ['confirmWorked', 'withdraw']],
    ['didNotWork', analyst, ['assign', 'answer', 'markDuplicate']],
    ['duplicate', asker, ['confirmDidNotWork']],
    ['withdrawn', asker, []],
    ['withdrawn', analyst, []]
  ] as const)('are in state "%s" those in the table', (state, actor, steps) => {
    expect(openSteps(ask(state, { assignee: owen }), actor)).toEqual(steps);
  });

  it('are for thanks an answer and taking them back', () => {
    const thanks = ask('new', { kind: 'thanks' });
    expect(openSteps(thanks, analyst)).toEqual(['answer']);
    expect(openSteps(thanks, asker)).toEqual(['withdraw']);
  });

  it("leave an analyst's own question for others to take", () => {
    expect(openSteps(ask('new'), { person: nadia, isIt: true, isLiaison: false })).toEqual([
      'answer',
      'markDuplicate',
      'withdraw'
    ]);
  });
});

const states = fc.constantFrom<QuestionState>(
  'new',
  'assigned',
  'answered',
  'worked',
  'didNotWork',
  'duplicate',
  'withdrawn'
);
const kinds = fc.constantFrom<QuestionKind>('question', 'report', 'thanks');
const people = fc.constantFrom(nadia, owen, ines);
const actors = fc.record({ person: people, isIt: fc.boolean(), isLiaison: fc.boolean() });
const questions = fc
  .record({ state: states, kind: kinds, assignee: fc.option(people, { nil: undefined }) })
  .map(({ state, ...more }) => ask(state, more));

describe('any question', () => {
  it('has open exactly the steps that are taken', () => {
    fc.assert(
      fc.property(questions, actors, (question, actor) => {
        const taken = questionSteps.filter(
          (step) =>
            takeStep(question, step === 'assign' ? { step, to: actor.person } : actOf(step), actor, now).kind ===
            'taken'
        );
        expect(openSteps(question, actor)).toEqual(taken);
      })
    );
  });

  it('lets someone who neither asked nor is in IT do nothing', () => {
    fc.assert(
      fc.property(questions, fc.boolean(), (question, isLiaison) =>
        expect(openSteps(question, { person: owen, isIt: false, isLiaison })).toEqual([])
      )
    );
  });

  it('never waits for IT and for the asker at once, and thanks wait for no one', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(isOpen(question) && awaitsAsker(question)).toBe(false);
        if (question.kind === 'thanks') expect(isOpen(question) || awaitsAsker(question)).toBe(false);
      })
    );
  });
});

describe('isOpen and awaitsAsker', () => {
  it.each([
    ['new', true, false],
    ['assigned', true, false],
    ['didNotWork', true, false],
    ['answered', false, true],
    ['worked', false, false],
    ['duplicate', false, false],
    ['withdrawn', false, false]
  ] as const)('judge "%s" as %s and %s', (state, open, awaits) => {
    expect(isOpen({ kind: 'report', state })).toBe(open);
    expect(awaitsAsker({ kind: 'question', state })).toBe(awaits);
  });
});
