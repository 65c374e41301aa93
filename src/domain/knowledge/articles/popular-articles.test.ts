import fc from 'fast-check';
import type { Article } from './article';
import { trustKinds } from './article-trust';
import { weighArticle } from './article-weight';
import { findPopular, findRecent } from './popular-articles';

const used = (id: number, worked: number, tried: number, more: Partial<Article> = {}) => ({
  article: { id, state: 'published', modified: new Date(id * 1000), ...more } as Article,
  votes: { worked, tried }
});
const ids = (articles: readonly { readonly article: Article }[]): readonly number[] =>
  articles.map(({ article }) => article.id);

describe('findPopular', () => {
  it('orders by how many it helped, without drafts, failures and unused ones', () => {
    const articles = [
      used(1, 5, 6),
      used(2, 40, 44),
      used(3, 3, 9),
      used(4, 0, 0),
      used(5, 99, 99, { state: 'draft' })
    ];
    expect(ids(findPopular(articles, 5))).toEqual([2, 1]);
  });
});

describe('findPopular and findRecent', () => {
  const same = [
    used(2, 5, 6, { modified: new Date(0) }),
    used(3, 5, 5, { modified: new Date(0) }),
    used(1, 5, 9, { modified: new Date(0) })
  ];

  it('order what is equal by id, older or newer first', () => {
    expect(ids(findPopular(same, 5))).toEqual([1, 2, 3]);
    expect(ids(findRecent(same, 5))).toEqual([3, 2, 1]);
  });

  it('stop at the count, and take what is being worked on', () => {
    expect(ids(findPopular([used(1, 1, 1, { state: 'inProgress' }), used(2, 3, 3)], 1))).toEqual([2]);
    expect(ids(findPopular([used(1, 1, 1, { state: 'inProgress' }), used(2, 1, 2)], 2))).toEqual([1]);
  });
});

describe('findRecent', () => {
  it('orders by last change and stops at the count', () => {
    expect(
      ids(findRecent([used(1, 0, 0), used(3, 0, 0), used(2, 0, 0), used(9, 0, 0, { state: 'archived' })], 2))
    ).toEqual([3, 2]);
  });
});

describe('weighArticle', () => {
  const votes = fc.nat(500).chain((tried) => fc.nat(tried).map((worked) => ({ worked, tried })));

  it('stays between 0.8 and 1.2', () => {
    fc.assert(
      fc.property(fc.constantFrom(...trustKinds), votes, (trust, given) => {
        const weight = weighArticle(trust, given);
        expect(weight).toBeGreaterThanOrEqual(0.8);
        expect(weight).toBeLessThanOrEqual(1.2);
      })
    );
  });

  it('rises with every success and falls with every failure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...trustKinds), votes, (trust, { worked, tried }) => {
        expect(weighArticle(trust, { worked: worked + 1, tried: tried + 1 })).toBeGreaterThan(
          weighArticle(trust, { worked, tried })
        );
        expect(weighArticle(trust, { worked, tried: tried + 1 })).toBeLessThan(weighArticle(trust, { worked, tried }));
      })
    );
  });

  it.each([
    ['validated', 1.06],
    ['overdue', 0.98],
    ['changedSince', 0.97],
    ['verifierChanged', 0.96],
    ['neverValidated', 0.94],
    ['inProgress', 0.92]
  ] as const)('holds for an untried article that is %s what three successes in four tries do', (trust, weight) => {
    expect(weighArticle(trust, { worked: 0, tried: 0 })).toBeCloseTo(weight * 1.03, 10);
    expect(weighArticle(trust, { worked: 4, tried: 4 })).toBeCloseTo(weight * (0.88 + 0.2 * (7 / 8)), 10);
  });

  it('prefers the validated one at equal success', () => {
    const weights = trustKinds.map((trust) => weighArticle(trust, { worked: 3, tried: 4 }));
    expect(Math.max(...weights)).toBe(weights[trustKinds.indexOf('validated')]);
  });
});
