import fc from 'fast-check';
import type { Article } from './articles/article';
import { hasMoreArticles, mergeArticles, withOlderVotes, withQuestion, withVote, type Bank } from './bank';
import type { Question } from './questions/question';

const bank: Bank = {
  me: { id: 7, name: 'Nadia' },
  rights: { ask: true, giveFeedback: true, answer: false, keepArticles: false, readReasons: false },
  zone: undefined,
  locations: [],
  articles: [],
  articleTotal: 0,
  questions: [{ id: 2, state: 'new' } as Question, { id: 1, state: 'new' } as Question],
  questionTotal: 2,
  votes: [{ articleId: 1, personId: 7, worked: true }],
  hasAllVotes: true,
  lastVoteId: 1
};

describe('withQuestion', () => {
  it('puts a new question first and counts it', () => {
    const after = withQuestion(bank, { id: 3 } as Question);
    expect(after.questions.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(after.questionTotal).toBe(3);
  });

  it('replaces a changed question in its place', () => {
    const after = withQuestion(bank, { id: 1, state: 'worked' } as Question);
    expect(after.questions.map(({ state }) => state)).toEqual(['new', 'worked']);
    expect(after.questionTotal).toBe(2);
  });
});

describe('withVote', () => {
  it('keeps one vote a person and article', () => {
    expect(withVote(bank, { articleId: 1, personId: 7, worked: false }).votes).toEqual([
      { articleId: 1, personId: 7, worked: false }
    ]);
    expect(withVote(bank, { articleId: 2, personId: 7, worked: false }).votes).toHaveLength(2);
    expect(withVote(bank, { articleId: 1, personId: 8, worked: false }).votes).toHaveLength(2);
  });
});

describe('hasMoreArticles', () => {
  it.each([
    [5, 5, false],
    [5, 6, true],
    [9_999, 25_000, true],
    [10_000, 25_000, false],
    [6, 5, false]
  ])('with %d of %d held says %s', (held, articleTotal, more) => {
    expect(hasMoreArticles({ articles: Array.from<Article>({ length: held }), articleTotal })).toBe(more);
  });
});

describe('mergeArticles', () => {
  const articles = fc
    .array(fc.record({ id: fc.integer({ min: 1, max: 30 }), title: fc.string() }))
    .map((list) => list as unknown as Article[]);

  it('keeps each once, ordered by id, as last read', () => {
    fc.assert(
      fc.property(articles, articles, (known, read) => {
        const merged = mergeArticles(known, read);
        const ids = merged.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
        for (const article of read)
          expect(merged.find(({ id }) => id === article.id)).toBe(read.filter(({ id }) => id === article.id).pop());
      })
    );
  });
});

describe('withOlderVotes', () => {
  it('has all votes then, of which those it held are later', () => {
    const older = [
      { articleId: 1, personId: 7, worked: false },
      { articleId: 1, personId: 8, worked: true }
    ];
    const { votes, hasAllVotes } = withOlderVotes({ ...bank, hasAllVotes: false }, older);
    expect(hasAllVotes).toBe(true);
    expect(votes).toEqual([
      { articleId: 1, personId: 7, worked: true },
      { articleId: 1, personId: 8, worked: true }
    ]);
  });
});
