import * as fc from 'fast-check';
import { foldQuestion, foldQuestions, type AskedQuestion, type AskerWord, type FollowUp } from './fold-question';
import type { FollowUpAct } from './question-steps';

const nadia = { id: 7, name: 'Nadia Rahman' };
const owen = { id: 9, name: 'Owen Gallagher' };
const ines = { id: 10, name: 'Ines Cardoso' };
const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 10, hour));

const asked = (word?: AskerWord, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id: 5,
  key: 'k-5',
  kind: 'question',
  title: 'Scanner beeps',
  details: '',
  happenedOn: undefined,
  locationId: undefined,
  system: '',
  category: '',
  triedSoFar: '',
  asker: nadia,
  created: at(8),
  modified: word?.at ?? at(8),
  word,
  ...more
});
const word = (kind: AskerWord['kind'], about: number | undefined, hour = 12): AskerWord => ({
  kind,
  about,
  at: at(hour)
});
const done = (id: number, act: FollowUpAct, by = owen, articleId?: number): FollowUp => ({
  id,
  questionId: 5,
  by,
  at: at(8 + id),
  act,
  articleId
});
const assign = { step: 'assign', to: owen } as const;
const answer = (text = 'Charge it.') => ({ step: 'answer', text }) as const;
const duplicate = { step: 'markDuplicate', original: { id: 2, state: 'new' } } as const;

describe('foldQuestion', () => {
  it('is new, and no one has it, until IT does something', () => {
    expect(foldQuestion(asked(), [])).toMatchObject({ state: 'new', assignee: undefined, answer: '', modified: at(8) });
  });

  it('is answered by whom SharePoint names, with the article named last', () => {
    expect(foldQuestion(asked(), [done(2, answer(), ines, 3), done(1, assign)])).toMatchObject({
      state: 'answered',
      assignee: owen,
      answer: 'Charge it.',
      answeredBy: ines,
      answeredOn: at(10),
      responseId: 2,
      relatedArticleId: 3,
      modified: at(10)
    });
  });

  it.each([
    ['worked', 'worked', at(12)],
    ['didNotWork', 'didNotWork', undefined]
  ] as const)('follows the word of the asker about the last answer: %s', (kind, state, confirmedOn) => {
    expect(foldQuestion(asked(word(kind, 2)), [done(1, answer('Wait.')), done(2, answer())])).toMatchObject({
      state,
      confirmedOn,
      answer: 'Charge it.'
    });
  });

  it('takes no word about an earlier answer for one about the last', () => {
    expect(foldQuestion(asked(word('didNotWork', 1)), [done(1, answer('Wait.')), done(2, answer())])).toMatchObject({
      state: 'answered',
      answer: 'Charge it.'
    });
  });

  it('takes no word about an answer that does not exist', () => {
    expect(foldQuestion(asked(word('worked', 99)), [done(1, assign)])).toMatchObject({
      state: 'assigned',
      confirmedOn: undefined
    });
    expect(foldQuestion(asked(word('worked', undefined)), [])).toMatchObject({ state: 'new' });
  });

  it('does not change an answer that the asker has confirmed', () => {
    expect(
      foldQuestion(asked(word('worked', 1)), [done(1, answer()), done(2, answer('Throw it away.'))])
    ).toMatchObject({
      state: 'worked',
      answer: 'Charge it.'
    });
  });

  it('goes from hand to hand, before and after an answer that did not work', () => {
    const acts = [done(1, assign), done(2, { step: 'release' }), done(3, answer()), done(4, { ...assign, to: ines })];
    expect(foldQuestion(asked(), acts.slice(0, 2))).toMatchObject({ state: 'new', assignee: undefined });
    expect(foldQuestion(asked(), acts)).toMatchObject({ state: 'answered', assignee: undefined });
    expect(foldQuestion(asked(word('didNotWork', 3)), acts)).toMatchObject({ state: 'assigned', assignee: ines });
  });

  it('keeps who had it when IT answers again, whatever the asker said in between', () => {
    const acts = [done(1, answer('Wait.')), done(2, assign), done(3, answer())];
    expect(foldQuestion(asked(), acts)).toMatchObject({ state: 'answered', assignee: owen });
  });

  it('points to an earlier question until the asker says that this does not help', () => {
    expect(foldQuestion(asked(), [done(1, duplicate)])).toMatchObject({ state: 'duplicate', duplicateOfId: 2 });
    expect(foldQuestion(asked(word('didNotWork', 1)), [done(1, duplicate)])).toMatchObject({
      state: 'didNotWork',
      duplicateOfId: undefined
    });
  });

  it('stays withdrawn, whether or not something had been answered', () => {
    expect(foldQuestion(asked(word('withdrawn', undefined)), [])).toMatchObject({ state: 'withdrawn' });
    expect(foldQuestion(asked(word('withdrawn', 1)), [done(1, answer()), done(2, answer('Wait.'))])).toMatchObject({
      state: 'withdrawn',
      answer: 'Charge it.'
    });
  });

  it.each([
    ['an empty answer', answer('  ')],
    ['a duplicate of itself', { ...duplicate, original: { id: 5, state: 'new' } }],
    ['a hand-over to the asker', { step: 'assign', to: nadia }]
  ] as const)('ignores %s', (_, act) => {
    expect(foldQuestion(asked(), [done(1, act)])).toMatchObject({ state: 'new', answer: '', assignee: undefined });
  });

  it('is the same in whatever order it is read', () => {
    const acts = fc.array(
      fc.constantFrom<FollowUpAct>(assign, answer(), answer('Wait.'), duplicate, { step: 'release' }),
      {
        maxLength: 8
      }
    );
    const words = fc.option(
      fc.record({
        kind: fc.constantFrom('worked' as const, 'didNotWork' as const, 'withdrawn' as const),
        about: fc.nat(9),
        at: fc.constant(at(20))
      }),
      { nil: undefined }
    );
    fc.assert(
      fc.property(acts, words, (all, said) => {
        const followUps = all.map((act, index) => done(index + 1, act));
        const question = foldQuestion(asked(said), followUps);
        expect(foldQuestion(asked(said), [...followUps].reverse())).toEqual(question);
        // Only IT's acts give an answer or an assignee.
        if (question.answer) expect(followUps.some(({ act }) => act.step === 'answer')).toBe(true);
        if (question.state === 'worked') expect(question.responseId).toBe(said?.about);
      })
    );
  });
});

describe('foldQuestions', () => {
  it('gives each question what was done about it, and nothing to none', () => {
    const other = { ...asked(), id: 6 };
    const [one, two] = foldQuestions([asked(), other], [done(1, assign), { ...done(2, answer()), questionId: 77 }]);
    expect([one?.state, two?.state]).toEqual(['assigned', 'new']);
  });
});
