import {
  toArticle,
  toChangedFields,
  toQuestion,
  toQuestionFields,
  toReasons,
  toVotes,
  type ArticleItem,
  type QuestionItem
} from './items';
import { changeFilters } from './reader';
import type { Article } from '../../domain/knowledge/articles/article';

const articleItem: ArticleItem = {
  ID: 3,
  Title: 'Reset a badge',
  Summary: null,
  ArticleCategory: 'Access and passwords',
  ArticleSystem: null,
  Keywords: 'reader, tap;  door\nturnstile,',
  ArticleLocationId: null,
  ArticleState: 'published',
  ArticleOwnerId: 7,
  VerifierId: 8,
  VerifiedById: null,
  VerifiedOn: '2026-01-01T08:00:00Z',
  ReviewInterval: 90,
  WorkedCount: 41,
  TriedCount: 44,
  Modified: '2026-02-01T08:00:00Z'
};

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
  QuestionState: 'assigned',
  Answer: null,
  AnsweredOn: null,
  ConfirmedOn: null,
  RelatedArticleId: null,
  DuplicateOf: null,
  Created: '2026-03-10T08:00:00Z',
  Modified: '2026-03-10T09:00:00Z',
  Author: { Id: 7, Title: 'Nadia Rahman' },
  AssignedPerson: { Id: 9, Title: 'Owen Gallagher' },
  AnsweredBy: null
};

describe('toArticle', () => {
  it('reads dates, words and ids, and leaves what is empty out', () => {
    expect(toArticle(articleItem)).toMatchObject({
      id: 3,
      summary: '',
      keywords: ['reader', 'tap', 'door', 'turnstile'],
      locationId: undefined,
      verifiedOn: new Date('2026-01-01T08:00:00Z'),
      carriedVotes: { worked: 41, tried: 44 }
    });
  });

  it('never says that more people succeeded than tried', () => {
    expect(toArticle({ ...articleItem, WorkedCount: 5, TriedCount: null }).carriedVotes).toEqual({
      worked: 5,
      tried: 5
    });
  });

  it('treats a state it does not know as a draft', () => {
    expect(toArticle({ ...articleItem, ArticleState: 'legalHold' }).state).toBe('draft');
  });
});

describe('toQuestion', () => {
  it('reads the people by name', () => {
    const question = toQuestion(questionItem);
    expect(question.asker).toEqual({ id: 7, name: 'Nadia Rahman' });
    expect(question.assignee).toEqual({ id: 9, name: 'Owen Gallagher' });
    expect(question.answeredBy).toBeUndefined();
  });

  it('reads where the asker works, as far as the site knows', () => {
    expect(toQuestion(questionItem).askerAt).toEqual({ department: '', office: '' });
    const Author = { Id: 7, Title: 'Nadia Rahman', Department: 'Cardiology', Office: 'North Campus' };
    expect(toQuestion({ ...questionItem, Author }).askerAt).toEqual({
      department: 'Cardiology',
      office: 'North Campus'
    });
  });

  it('shows a question of a state or kind it does not know', () => {
    expect(toQuestion({ ...questionItem, QuestionState: 'escalated', QuestionKind: 'idea' })).toMatchObject({
      state: 'new',
      kind: 'question'
    });
  });
});

describe('toQuestionFields', () => {
  it('gives back what toQuestion reads', () => {
    const { asker, created, modified, ...question } = toQuestion(questionItem);
    const fields = toQuestionFields(question);
    expect(toQuestion({ ...questionItem, ...(fields as Partial<QuestionItem>), QuestionState: 'assigned' })).toEqual({
      asker,
      created,
      modified,
      ...question
    });
  });
});

describe('toChangedFields', () => {
  const changed = toQuestion({
    ...questionItem,
    Answer: 'Charge it.',
    AnsweredOn: '2026-03-10T10:00:00Z',
    AnsweredBy: { Id: 9, Title: 'Owen Gallagher' },
    DuplicateOf: 4
  });

  it('writes what a step changed, and nothing else', () => {
    expect(
      toChangedFields({ state: 'answered', answer: 'x', answeredBy: undefined, answeredOn: undefined }, changed)
    ).toEqual({
      QuestionState: 'assigned',
      Answer: 'Charge it.',
      AnsweredById: 9,
      AnsweredOn: '2026-03-10T10:00:00.000Z'
    });
    expect(toChangedFields({ duplicateOfId: 4 }, changed)).toEqual({ DuplicateOf: 4 });
  });

  it('empties what a step emptied', () => {
    const emptied = {
      ...changed,
      assignee: undefined,
      confirmedOn: undefined,
      duplicateOfId: undefined,
      answeredBy: undefined,
      answeredOn: undefined
    };
    expect(
      toChangedFields(
        {
          assignee: undefined,
          confirmedOn: undefined,
          duplicateOfId: undefined,
          answeredBy: undefined,
          answeredOn: undefined
        },
        emptied
      )
    ).toEqual({
      AssignedPersonId: null,
      ConfirmedOn: null,
      DuplicateOf: null,
      AnsweredById: null,
      AnsweredOn: null
    });
  });
});

describe('toVotes', () => {
  it('reads votes in the order they were given and leaves gaps out', () => {
    const items = [
      { ID: 9, ArticleId: 3, Outcome: 'didNotWork', AuthorId: 7 },
      { ID: 8, ArticleId: null, Outcome: 'noResult', AuthorId: 7 },
      { ID: 4, ArticleId: 3, Outcome: 'worked', AuthorId: 8 }
    ];
    expect(toVotes(items)).toEqual([
      { articleId: 3, personId: 8, worked: true },
      { articleId: 3, personId: 7, worked: false }
    ]);
  });
});

describe('toReasons', () => {
  it('keeps the words of those it did not work for', () => {
    const item = { Created: '2026-03-10T08:00:00Z', Author: { Title: 'Nadia Rahman' } };
    const reasons = toReasons([
      { ...item, Outcome: 'didNotWork', Reason: 'No such menu' },
      { ...item, Outcome: 'didNotWork', Reason: '' },
      { ...item, Outcome: 'worked', Reason: null }
    ]);
    expect(reasons.map(({ text }) => text)).toEqual(['No such menu']);
  });
});

describe('changeFilters', () => {
  const articles = [1, 7_000].map((id) => ({ id, modified: new Date(id) }) as Article);

  it('asks once by date while the list is under the threshold', () => {
    expect(changeFilters({ articles, articleTotal: 80 })).toEqual(["Modified ge datetime'1970-01-01T00:00:07.000Z'"]);
  });

  it('asks by windows of ids in a larger list, and for what is new', () => {
    expect(changeFilters({ articles, articleTotal: 7_000 })).toEqual([
      "ID gt 0 and ID le 5000 and Modified ge datetime'1970-01-01T00:00:07.000Z'",
      "ID gt 5000 and ID le 7000 and Modified ge datetime'1970-01-01T00:00:07.000Z'",
      'ID gt 7000 and ID le 12000'
    ]);
  });
});
