import fc from 'fast-check';
import { countVote, tallyVotes, totalVotes, voteKey } from './article-votes';

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
});

describe('totalVotes', () => {
  it('adds what is in the list to what was carried over', () => {
    expect(totalVotes({ worked: 40, tried: 43 }, { worked: 1, tried: 1 })).toEqual({ worked: 41, tried: 44 });
    expect(totalVotes({ worked: 40, tried: 43 }, undefined)).toEqual({ worked: 40, tried: 43 });
  });
});

describe('countVote', () => {
  it.each([
    [undefined, true, { worked: 3, tried: 5 }],
    [undefined, false, { worked: 2, tried: 5 }],
    [true, false, { worked: 1, tried: 4 }],
    [false, true, { worked: 3, tried: 4 }],
    [true, true, { worked: 2, tried: 4 }]
  ])('turns %s into %s', (before, after, votes) => {
    expect(countVote({ worked: 2, tried: 4 }, before, after)).toEqual(votes);
  });

  it('gives what a new tally of all votes gives', () => {
    const vote = fc.record({
      articleId: fc.constant(1),
      personId: fc.integer({ min: 1, max: 5 }),
      worked: fc.boolean()
    });
    fc.assert(
      fc.property(fc.array(vote), vote, (votes, next) => {
        const none = { worked: 0, tried: 0 };
        const before = votes.filter(({ personId }) => personId === next.personId).pop()?.worked;
        expect(countVote(tallyVotes(votes).get(1) ?? none, before, next.worked)).toEqual(
          tallyVotes([...votes, next]).get(1)
        );
      })
    );
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
