import {
  toAsked,
  toFollowUpFields,
  toFollowUps,
  toQuestionFields,
  type FollowUpItem,
  type QuestionItem
} from './question-items';

const site = { nameOfDeparted: 'Someone who left' };
const nadia = { Title: 'Nadia Rahman' };
const owen = { Title: 'Owen Gallagher' };
const robin = { EditorId: 1, Editor: { Title: 'Robin Ashdown' } };

const questionItem: QuestionItem = {
  ID: 5,
  Title: 'Badge works only at the front',
  QuestionKey: 'k-5',
  QuestionKind: 'report',
  Details: null,
  HappenedOn: '2026-03-10T07:30:00Z',
  QuestionLocationId: 2,
  QuestionSystem: null,
  QuestionCategory: null,
  TriedSoFar: null,
  AskerWord: null,
  AskerWordAbout: null,
  Created: '2026-03-10T08:00:00Z',
  Modified: '2026-03-10T09:00:00Z',
  AuthorId: 7,
  Author: nadia,
  EditorId: 7,
  Editor: nadia
};

describe('toAsked', () => {
  it('reads who asked, and where they work as far as the site knows', () => {
    expect(toAsked(site, questionItem)).toMatchObject({
      asker: { id: 7, name: 'Nadia Rahman' },
      askerAt: { department: '', office: '' }
    });
    const Author = { ...nadia, Department: 'Cardiology', Office: 'North Campus' };
    expect(toAsked(site, { ...questionItem, Author }).askerAt).toEqual({
      department: 'Cardiology',
      office: 'North Campus'
    });
  });

  it('reads an item in which nothing was filled in', () => {
    const empty = toAsked(site, { ...questionItem, Title: null, QuestionKey: null, QuestionKind: null });
    expect(empty).toMatchObject({ title: '', key: '', kind: 'question' });
  });

  it('keeps what was asked by someone whose account was removed from the site', () => {
    const asked = toAsked(site, { ...questionItem, Author: null, Editor: null });
    expect(asked).toMatchObject({
      asker: { id: 7, name: 'Someone who left' },
      askerAt: { department: '', office: '' }
    });
    expect(asked).not.toHaveProperty('changedBy');
  });

  it('reads no more of a question than a page can hold', () => {
    const long = 'x'.repeat(1_500_000);
    const { details, triedSoFar } = toAsked(site, { ...questionItem, Details: long, TriedSoFar: long });
    expect([details.length, triedSoFar.length]).toEqual([10_000, 10_000]);
    expect(details.endsWith('…')).toBe(true);
  });

  it('shows a question of a kind it does not know', () => {
    expect(toAsked(site, { ...questionItem, QuestionKind: 'idea' }).kind).toBe('question');
  });

  it("reads the asker's word, said when the item was saved", () => {
    expect(toAsked(site, { ...questionItem, AskerWord: 'worked', AskerWordAbout: 31 }).word).toEqual({
      kind: 'worked',
      about: 31,
      at: new Date('2026-03-10T09:00:00Z')
    });
    expect(toAsked(site, { ...questionItem, AskerWord: 'thrilled' }).word).toBeUndefined();
  });

  it('believes no word that someone else saved, and says who changed the item', () => {
    const asked = toAsked(site, { ...questionItem, AskerWord: 'worked', AskerWordAbout: 31, ...robin });
    expect(asked).toMatchObject({ word: undefined, changedBy: { id: 1, name: 'Robin Ashdown' } });
    expect(toAsked(site, questionItem)).not.toHaveProperty('changedBy');
  });

  it('reads back what a new question writes', () => {
    const { asker, askerAt, created, modified, word, id, ...draft } = toAsked(site, questionItem);
    expect(toAsked(site, { ...questionItem, ...(toQuestionFields(draft) as Partial<QuestionItem>) })).toEqual({
      ...draft,
      asker,
      askerAt,
      created,
      modified,
      word,
      id
    });
  });
});

const followUpItem: FollowUpItem = {
  ID: 31,
  Title: 'Badge works only at the front',
  AskedWords: 'Badge works only at the front\n\nSince Monday.',
  QuestionId: 5,
  FollowUpKind: 'answer',
  Answer: 'Charge it.',
  RelatedArticleId: 3,
  DuplicateOf: null,
  Modified: '2026-03-10T10:00:00Z',
  EditorId: 9,
  Editor: owen,
  AssignedPersonId: null,
  AssignedPerson: null
};

describe('toFollowUps', () => {
  const actOf = (more: Partial<FollowUpItem>) => toFollowUps(site, [{ ...followUpItem, ...more }])[0]?.act;

  it('names whom SharePoint names, and the moment it stored', () => {
    expect(toFollowUps(site, [followUpItem])).toEqual([
      {
        id: 31,
        questionId: 5,
        by: { id: 9, name: 'Owen Gallagher' },
        at: new Date('2026-03-10T10:00:00Z'),
        act: { step: 'answer', text: 'Charge it.' },
        seen: { title: 'Badge works only at the front', more: 'Since Monday.' },
        articleId: 3
      }
    ]);
  });

  it('knows what IT read as far as it was kept', () => {
    const seenOf = (more: Partial<FollowUpItem>) => toFollowUps(site, [{ ...followUpItem, ...more }])[0]?.seen;
    expect(seenOf({ AskedWords: followUpItem.Title })).toMatchObject({ more: '' });
    expect(seenOf({ AskedWords: null })).toMatchObject({ more: undefined });
    expect(seenOf({ Title: null, AskedWords: 'Since Monday.' })).toEqual({ title: '', more: 'Since Monday.' });
    expect(seenOf({ Title: null, AskedWords: null })).toBeUndefined();
  });

  it('reads every kind, and lets go of an account that was removed', () => {
    expect(actOf({ FollowUpKind: 'assign', AssignedPersonId: 9, AssignedPerson: owen })).toEqual({
      step: 'assign',
      to: { id: 9, name: 'Owen Gallagher' }
    });
    expect(actOf({ FollowUpKind: 'assign', AssignedPersonId: 9, AssignedPerson: null })).toEqual({ step: 'release' });
    expect(actOf({ FollowUpKind: 'release' })).toEqual({ step: 'release' });
    expect(actOf({ FollowUpKind: 'markDuplicate', DuplicateOf: 4 })).toMatchObject({ original: { id: 4 } });
  });

  it('leaves out what is about no question, or nothing it knows', () => {
    expect(toFollowUps(site, [{ ...followUpItem, QuestionId: null }])).toEqual([]);
    expect(toFollowUps(site, [{ ...followUpItem, FollowUpKind: 'close' }])).toEqual([]);
    expect(toFollowUps(site, [{ ...followUpItem, FollowUpKind: 'markDuplicate' }])).toEqual([]);
  });
});

describe('toFollowUpFields', () => {
  const question = {
    id: 5,
    title: 'Badge works only at the front',
    details: 'Since Monday.',
    triedSoFar: '',
    system: ''
  };
  const common = { Title: question.title, AskedWords: followUpItem.AskedWords, QuestionId: 5 };

  it.each([
    [{ step: 'answer', text: ' Charge it. ' } as const, { FollowUpKind: 'answer', Answer: 'Charge it.' }],
    [
      { step: 'assign', to: { id: 9, name: 'Owen Gallagher' } } as const,
      { FollowUpKind: 'assign', AssignedPersonId: 9 }
    ],
    [{ step: 'release' } as const, { FollowUpKind: 'release' }],
    [
      { step: 'markDuplicate', original: { id: 4, state: 'new' } } as const,
      { FollowUpKind: 'markDuplicate', DuplicateOf: 4 }
    ]
  ])('writes what belongs to %p, and never who does it', (act, fields) => {
    expect(toFollowUpFields(question, act)).toEqual({ ...common, ...fields });
  });
});
