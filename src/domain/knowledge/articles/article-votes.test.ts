import fc from 'fast-check';
import { tallyVotes, totalVotes, voteKey } from './article-votes';

describe('tallyVotes', () => {
  it('counts one vote a person, the later one', () => {
    const votes = [
      { articleId: 1, personId: 7, worked: true },
      { articleId: 1, personId: 8, worked: true },
      { articleId: 1, personId: 7, worked: false },
      { articleId: 2, personId: 7, worked: true }
    ];
    expect([...tallyVotes(votes)]).toEqual([
      [1, { worked: 1, tried: 2 }],
      [2, { worked: 1, tried: 1 }]
    ]);
  });

  it('counts nothing of a person whose last word someone else changed', () => {
    const votes = [
      { articleId: 1, personId: 7, worked: true },
      { articleId: 1, personId: 8, worked: false },
      { articleId: 1, personId: 7, worked: undefined }
    ];
    expect([...tallyVotes(votes)]).toEqual([[1, { worked: 0, tried: 1 }]]);
  });
});

describe('totalVotes', () => {
  it('adds what is in the list to what was carried over', () => {
    expect(totalVotes({ worked: 40, tried: 43 }, { worked: 1, tried: 1 })).toEqual({ worked: 41, tried: 44 });
    expect(totalVotes({ worked: 40, tried: 43 }, undefined)).toEqual({ worked: 40, tried: 43 });
  });
});

describe('voteKey', () => {
  it('differs for every article and person', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), (a, b, c, d) =>
        expect(voteKey(a, b) === voteKey(c, d)).toBe(a === c && b === d)
      )
    );
  });
});
