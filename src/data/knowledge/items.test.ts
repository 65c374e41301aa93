import { latestReasons, toArticle, toReasons, toVotes, type ArticleItem } from './items';
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
  EditorId: 9,
  VerifiedOn: '2026-01-01T08:00:00Z',
  ReviewInterval: 90,
  WorkedCount: 41,
  TriedCount: 44,
  Modified: '2026-02-01T08:00:00Z'
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

  it.each([
    ['as it was saved', '2026-02-01T08:00:00Z', 9, '2026-02-01T08:00:00Z', false],
    ['moments before it was saved', '2026-02-01T07:59:00Z', 9, '2026-02-01T07:59:00Z', false],
    ['moments after it was saved, by a clock that is ahead', '2026-02-01T08:01:00Z', 9, '2026-02-01T08:00:00Z', false],
    ['an hour before it was changed', '2026-02-01T07:00:00Z', undefined, '2026-02-01T07:00:00Z', true],
    ['days before it was changed', '2026-01-20T08:00:00Z', undefined, '2026-01-20T08:00:00Z', true]
  ])('believes a verification %s, by whom SharePoint names', (_, VerifiedOn, verifiedById, on, isChangedSince) => {
    expect(toArticle({ ...articleItem, VerifiedOn })).toMatchObject({
      verifiedById,
      verifiedOn: new Date(on),
      isChangedSince
    });
  });

  it.each(['2026-02-01T09:00:00Z', '2030-01-01T00:00:00Z'])(
    'believes no verification at %s, later than any save',
    (VerifiedOn) => {
      expect(toArticle({ ...articleItem, VerifiedOn })).toMatchObject({
        verifiedById: undefined,
        verifiedOn: undefined,
        isChangedSince: false
      });
    }
  );

  it('never says that more people succeeded than tried', () => {
    expect(toArticle({ ...articleItem, WorkedCount: 5, TriedCount: null }).carriedVotes).toEqual({
      worked: 5,
      tried: 5
    });
  });

  it('treats a state it does not know as a draft', () => {
    expect(toArticle({ ...articleItem, ArticleState: 'legalHold' }).state).toBe('draft');
  });

  it('reads an item in which nothing was filled in', () => {
    expect(toArticle({ ...articleItem, Title: null, ArticleState: null })).toMatchObject({ title: '', state: 'draft' });
  });
});

describe('toVotes', () => {
  it('reads one vote for each author and article, the one added last', () => {
    const items = [
      { ID: 9, ArticleId: 3, Outcome: 'didNotWork', AuthorId: 7, EditorId: 7 },
      { ID: 8, ArticleId: null, Outcome: 'worked', AuthorId: 7, EditorId: 7 },
      { ID: 4, ArticleId: 3, Outcome: 'worked', AuthorId: 8, EditorId: 8 },
      { ID: 3, ArticleId: 3, Outcome: 'worked', AuthorId: 7, EditorId: 7 }
    ];
    const votes = toVotes(items);
    expect(votes).toHaveLength(2);
    expect(votes).toEqual(
      expect.arrayContaining([
        { articleId: 3, personId: 8, worked: true },
        { articleId: 3, personId: 7, worked: false }
      ])
    );
  });
});

it('believes no vote that someone else changed, nor what its author said before', () => {
  const vote = { ArticleId: 3, Outcome: 'worked', AuthorId: 7 };
  expect(
    toVotes([
      { ...vote, ID: 4, EditorId: 7 },
      { ...vote, ID: 5, EditorId: 1 }
    ])
  ).toEqual([{ articleId: 3, personId: 7, worked: undefined }]);
});

describe('latestReasons', () => {
  it('keeps what each person added last, newest first, however much one of them adds', () => {
    const heads = [
      ...Array.from({ length: 60 }, (_, index) => ({ ID: 100 - index, AuthorId: 8 })),
      { ID: 1, AuthorId: 9 },
      { ID: 120, AuthorId: 7 }
    ];
    expect(latestReasons(heads)).toEqual([120, 100, 1]);
  });
});

describe('toReasons', () => {
  const site = { nameOfDeparted: 'Someone who left' };
  const item = (ID: number, personId: number, Reason: string | null, editorId = personId) => ({
    ID,
    Reason,
    Modified: '2026-03-10T08:00:00Z',
    AuthorId: personId,
    Author: { Title: `Person ${personId}` },
    EditorId: editorId,
    Editor: { Title: `Person ${editorId}` }
  });

  it('shows the newest first, and leaves out who has taken the words back', () => {
    const reasons = toReasons(site, [item(1, 9, 'Too slow'), item(3, 8, ''), item(4, 7, 'No such menu')]);
    expect(reasons.map(({ text, by }) => `${by}: ${text}`)).toEqual(['Person 7: No such menu', 'Person 9: Too slow']);
    expect(reasons[0]).not.toHaveProperty('changedBy');
  });

  it('keeps what was said by someone whose account was removed from the site', () => {
    expect(toReasons(site, [{ ...item(1, 9, 'Too slow'), Author: null, Editor: null }])).toMatchObject([
      { text: 'Too slow', by: 'Someone who left' }
    ]);
  });

  it('says who changed the words, where that is not who said them', () => {
    expect(toReasons(site, [item(1, 9, 'It is fine', 5)])).toMatchObject([{ by: 'Person 9', changedBy: 'Person 5' }]);
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
