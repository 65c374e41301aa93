import fc from 'fast-check';
import { addCounts, oneIn, PostingList } from './posting-list';

describe('addCounts', () => {
  it('adds field by field', () => {
    expect(addCounts(oneIn(0), oneIn(0))).toBe(2);
    expect(addCounts(oneIn(4), addCounts(oneIn(4), oneIn(1)))).toBe(2 * 2 ** 20 + 2 ** 5);
  });

  it('stops at 31 in a field and leaves the others alone', () => {
    let counts = oneIn(1);
    for (let time = 0; time < 40; time += 1) counts = addCounts(counts, oneIn(0));
    expect(counts).toBe(31 + 2 ** 5);
  });
});

describe('PostingList', () => {
  it('adds up counts for the same document', () => {
    const list = new PostingList('badg');
    list.add(3, oneIn(0));
    list.add(3, oneIn(1));
    list.add(7, oneIn(0));
    expect([list.documents, list.counts]).toEqual([
      [3, 7],
      [33, 1]
    ]);
  });

  it('comes back from its text, whatever was in it, and takes more documents then', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.nat(50_000), fc.integer({ min: 1, max: 2 ** 25 - 1 })), {
      selector: ([document]) => document,
      maxLength: 30
    });
    fc.assert(
      fc.property(entries, (some) => {
        const sorted = some.sort(([one], [other]) => one - other);
        const list = new PostingList('term');
        for (const [document, counts] of sorted) list.add(document, counts);
        const read = new PostingList('term', list.write());
        read.add(60_000, 1);
        expect(read.documents).toEqual([...sorted.map(([document]) => document), 60_000]);
        expect(read.counts).toEqual([...sorted.map(([, counts]) => counts), 1]);
      })
    );
  });

  it('leaves out documents without a new number', () => {
    const list = new PostingList('term');
    for (const document of [1, 4, 6]) list.add(document, 2);
    const next = list.renumber((document) => (document === 4 ? undefined : document - 1));
    expect([next.term, next.documents, next.counts]).toEqual(['term', [0, 5], [2, 2]]);
  });
});
