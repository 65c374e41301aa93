import {
  buildArticle,
  buildBank,
  buildQuestion,
  knowledgeNow,
  staffRights
} from '../../testing/knowledge/build-knowledge';
import { toEntries } from './entries';

/** Its review is due on March 10: past in the far east at `knowledgeNow`, today in UTC. */
const due = { verifiedOn: new Date('2026-03-09T08:00:00Z'), reviewIntervalDays: 1 };

describe('the entries of a bank', () => {
  it('hold offered articles and open questions, under keys of their own', () => {
    const bank = buildBank({
      articles: [
        buildArticle(1, 'Published'),
        buildArticle(2, 'Draft', { state: 'draft' }),
        buildArticle(3, 'Archived', { state: 'archived' })
      ],
      questions: [buildQuestion(1, 'Open'), buildQuestion(2, 'Settled', { state: 'worked' })]
    });
    const { articles, questions } = toEntries(bank, knowledgeNow, 'UTC');
    expect([[...articles.keys()], [...questions.keys()]]).toEqual([['a1'], ['q1']]);
    const keeper = toEntries({ ...bank, rights: { ...staffRights, keepArticles: true } }, knowledgeNow, 'UTC');
    expect([...keeper.articles.keys()]).toEqual(['a1', 'a2']);
  });

  it("are judged by the day at an article's location, or in the given zone", () => {
    const locations = [
      { id: 1, name: 'Far east', zone: 'Pacific/Kiritimati' },
      { id: 2, name: 'No zone', zone: 'somewhere' }
    ];
    const articles = [
      buildArticle(1, 'In the far east', { ...due, locationId: 1 }),
      buildArticle(2, 'Where the zone is unknown', { ...due, locationId: 2 }),
      buildArticle(3, 'Everywhere', due)
    ];
    const entries = toEntries(buildBank({ articles, locations }), knowledgeNow, 'UTC');
    expect([...entries.articles.values()].map(({ trust }) => trust.kind)).toEqual([
      'overdue',
      'validated',
      'validated'
    ]);
  });

  it('count the votes that were carried over and those of the bank', () => {
    const bank = buildBank({
      articles: [buildArticle(1, 'Published', { carriedVotes: { worked: 3, tried: 4 } })],
      votes: [{ articleId: 1, personId: 7, worked: true }]
    });
    expect(toEntries(bank, knowledgeNow, 'UTC').articles.get('a1')?.votes).toEqual({ worked: 4, tried: 5 });
  });

  it('count nothing while not all votes are known', () => {
    const bank = buildBank({
      articles: [buildArticle(1, 'Published', { carriedVotes: { worked: 3, tried: 4 } })],
      hasAllVotes: false
    });
    expect(toEntries(bank, knowledgeNow, 'UTC').articles.get('a1')?.votes).toEqual({ worked: 0, tried: 0 });
  });
});
