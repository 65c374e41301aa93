import fc from 'fast-check';
import { awaitsAsker, isOpen, openSteps, takeStep, type QuestionKind, type QuestionState, type QuestionStep } from './question-life';

const asker = { isAsker: true, isAnswerer: false };
const analyst = { isAsker: false, isAnswerer: true };
const bystander = { isAsker: false, isAnswerer: false };
const states: readonly QuestionState[] = ['new', 'assigned', 'answered', 'worked', 'didNotWork', 'duplicate', 'withdrawn'];
const kinds: readonly QuestionKind[] = ['question', 'report', 'thanks'];
const steps: readonly QuestionStep[] = ['assign', 'answer', 'confirmWorked', 'confirmDidNotWork', 'markDuplicate', 'withdraw'];

describe('takeStep', () => {
  it.each([
    ['new', 'withdraw', asker, 'withdrawn'],
    ['answered', 'confirmWorked', asker, 'worked'],
    ['answered', 'confirmDidNotWork', asker, 'didNotWork'],
    ['worked', 'confirmDidNotWork', asker, 'didNotWork'],
    ['didNotWork', 'confirmWorked', asker, 'worked'],
    ['new', 'assign', analyst, 'assigned'],
    ['assigned', 'answer', analyst, 'answered'],
    ['answered', 'answer', analyst, 'answered'],
    ['didNotWork', 'answer', analyst, 'answered'],
    ['new', 'answer', asker, undefined],
    ['new', 'withdraw', analyst, undefined],
    ['answered', 'confirmWorked', analyst, undefined],
    ['worked', 'withdraw', asker, undefined],
    ['withdrawn', 'answer', analyst, undefined],
    ['duplicate', 'withdraw', asker, undefined]
  ] as const)('from "%s" by "%s" leads to the next state or nowhere', (state, step, standing, next) => {
    expect(takeStep(state, step, standing)).toBe(next);
  });

  it('lets a bystander do nothing', () => {
    fc.assert(fc.property(fc.constantFrom(...states), fc.constantFrom(...steps), (state, step) => expect(takeStep(state, step, bystander)).toBeUndefined()));
  });
});

describe('openSteps', () => {
  it('offers exactly the steps that lead somewhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.boolean(), fc.boolean(), (state, isAsker, isAnswerer) => {
        const standing = { isAsker, isAnswerer };
        expect(openSteps('question', state, standing)).toEqual(steps.filter((step) => takeStep(state, step, standing)));
      })
    );
  });

  it('asks nobody whether thanks worked', () => {
    for (const state of states) expect(openSteps('thanks', state, asker)).not.toContain('confirmWorked');
  });
});

describe('isOpen and awaitsAsker', () => {
  it('never hold together', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.constantFrom(...states), (kind, state) => {
        const question = { kind, state };
        expect(isOpen(question) && awaitsAsker(question)).toBe(false);
      })
    );
  });

  it('leave thanks alone', () => {
    expect(isOpen({ kind: 'thanks', state: 'new' })).toBe(false);
    expect(isOpen({ kind: 'report', state: 'new' })).toBe(true);
    expect(awaitsAsker({ kind: 'question', state: 'answered' })).toBe(true);
  });
});
