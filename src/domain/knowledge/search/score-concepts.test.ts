import { PostingList } from './posting-list';
import { ConceptScorer, inverseDocumentFrequency, type Evidence, type PlannedConcept } from './score-concepts';

const list = (...documents: readonly number[]): PostingList => {
  const made = new PostingList('term');
  for (const document of documents) made.add(document, 1);
  return made;
};

/** Every occurrence counts 1, except in document 3, which is longer, and 4, which was taken out. */
const index = {
  size: 4,
  numbersUsed: 5,
  weigher: () => (counts: number, document: number) => ([1, 1, 1, 0.5, 0][document] ?? 1) * counts
};

const concept = (...alternatives: PlannedConcept['alternatives']): PlannedConcept => ({
  alternatives,
  isOptional: false,
  isCorrected: false
});
const score = (...concepts: readonly PlannedConcept[]): Evidence => new ConceptScorer(index, 2).score(concepts);

/** With a count of 1 and k1 = 2, saturation comes to 3 * 1 / (1 + 2) = 1. */
const idf = (having: number): number => inverseDocumentFrequency(4, having);

describe('rarity', () => {
  it('falls with the number of documents that have a term and never is negative', () => {
    expect(inverseDocumentFrequency(10, 1)).toBeCloseTo(Math.log(1 + 9.5 / 1.5), 10);
    expect(inverseDocumentFrequency(10, 1)).toBeGreaterThan(inverseDocumentFrequency(10, 2));
    expect(inverseDocumentFrequency(10, 10)).toBeGreaterThan(0);
  });
});

describe('ConceptScorer', () => {
  it('is BM25 for a single term', () => {
    const { scores, found } = score(concept({ weight: 1, parts: [[list(0, 3)]] }));
    expect(found).toEqual([0, 3]);
    expect([...scores]).toEqual([idf(2), 0, 0, (idf(2) * 3 * 0.5) / 2.5, 0]);
  });

  it('adds concepts, and counts which a document has', () => {
    const { scores, covered, found } = score(
      concept({ weight: 1, parts: [[list(0, 1)]] }),
      concept({ weight: 1, parts: [[list(1, 2)]] })
    );
    expect([...found]).toEqual([0, 1, 2]);
    expect(scores[1]).toBeCloseTo(2 * idf(2), 10);
    expect([...covered]).toEqual([1, 2, 1, 0, 0]);
  });

  it('adds a concept that was asked for twice twice', () => {
    const twice = concept({ weight: 1, parts: [[list(0)]] });
    expect(score(twice, twice).scores[0]).toBeCloseTo(2 * idf(1), 10);
  });

  it('takes the best of several alternatives, not their sum', () => {
    const { scores, found } = score(
      concept(
        { weight: 1, parts: [[list(0)]] },
        { weight: 0.5, parts: [[list(0, 1)]] },
        { weight: 2, parts: [[list(1)]] }
      )
    );
    expect([scores[0], scores[1]]).toEqual([idf(1), 2 * idf(1)]);
    expect(found).toEqual([0, 1]);
  });

  it('takes the lists of a part for forms of one term: as rare as all of them, and once in a document that has several', () => {
    const { scores } = score(concept({ weight: 1, parts: [[list(0, 1), list(1, 2)]] }));
    expect([...scores]).toEqual([idf(3), idf(3), idf(3), 0, 0]);
  });

  it('wants all parts of a phrase, and adds them', () => {
    const phrase = concept({ weight: 0.5, parts: [[list(0, 1, 2)], [list(1, 2)], [list(0, 2, 3)]] });
    const { scores, found } = score(phrase);
    expect(found).toEqual([2]);
    expect(scores[2]).toBeCloseTo(0.5 * (idf(3) + idf(2) + idf(3)), 10);
  });

  it('keeps nothing of a document that had a part of a phrase for what comes after', () => {
    const half = { weight: 1, parts: [[list(0)], [list(1)]] };
    const { scores, found } = score(concept(half, { weight: 1, parts: [[list(0, 1)]] }), concept(half));
    expect([found, scores[0], scores[1]]).toEqual([[0, 1], idf(2), idf(2)]);
  });

  it('does not find what was taken out, nor count it in how rare a term is', () => {
    expect(score(concept({ weight: 1, parts: [[list(0, 4)]] })).scores[0]).toBe(idf(1));
    expect(score(concept({ weight: 1, parts: [[list(4)]] })).found).toEqual([]);
  });

  it('finds nothing for a concept without alternatives', () => {
    expect(score(concept(), concept({ weight: 1, parts: [] })).found).toEqual([]);
  });

  it('does not count optional concepts as had, and only those not corrected as certain', () => {
    const alternatives = [{ weight: 1, parts: [[list(0)]] }];
    expect(score({ alternatives, isOptional: true, isCorrected: false })).toMatchObject({
      covered: new Uint16Array(5),
      certain: new Uint8Array([1, 0, 0, 0, 0])
    });
    expect(score({ alternatives, isOptional: false, isCorrected: true })).toMatchObject({
      covered: new Uint16Array([1, 0, 0, 0, 0]),
      certain: new Uint8Array(5)
    });
  });
});
