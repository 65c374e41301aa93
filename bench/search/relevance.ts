import type { Collection } from './collection';

/** How well an engine orders a collection's documents, averaged over its questions. */
export interface Relevance {
  /** Gains are the grades themselves, discounted by log2(place + 1), over those of the ideal order; first ten places. */
  readonly ndcg: number;
  /** Mean over all relevant documents of the precision at their place, 0 for those not found; any grade is relevant. */
  readonly map: number;
}

const PLACES = 10;

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, PLACES).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}

function averagePrecision(found: readonly number[], relevant: number): number {
  let hits = 0;
  const sum = found.reduce((total, grade, at) => {
    if (grade === 0) return total;
    hits += 1;
    return total + hits / (at + 1);
  }, 0);
  return sum / relevant;
}

/** @param search Answers a question with ids, best first. */
export function measureRelevance(
  { queries, grades }: Collection,
  search: (question: string) => readonly string[]
): Relevance {
  let [ndcg, map] = [0, 0];
  for (const { id, text } of queries) {
    const judged = grades.get(id) ?? new Map<string, number>();
    const ideal = [...judged.values()].sort((one, other) => other - one);
    const found = search(text).map((document) => judged.get(document) ?? 0);
    ndcg += discountedGain(found) / discountedGain(ideal);
    map += averagePrecision(found, judged.size);
  }
  return { ndcg: ndcg / queries.length, map: map / queries.length };
}
