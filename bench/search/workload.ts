import { createRandom, type Random } from '../../seeds/large/random';
import type { BenchDocument, Collection } from './collection';

/** Share of a copy's words that are exchanged for words of other documents. */
const CHANGED = 0.1;

function perturb(text: string, words: readonly string[], random: Random): string {
  return text.replace(/\S+/g, (word) => (random.chance(CHANGED) ? (words[random.below(words.length)] ?? word) : word));
}

/** A collection's documents and as many altered copies of them as make `size`. */
export function growTo(documents: readonly BenchDocument[], size: number): readonly BenchDocument[] {
  const random = createRandom(size);
  const words = documents.flatMap(({ text }) => text.match(/\S+/g) ?? []);
  return Array.from({ length: Math.max(size, documents.length) }, (_, at) => {
    const original = documents[at % documents.length] as BenchDocument;
    if (at < documents.length) return original;
    return {
      id: `copy-${at}`,
      title: perturb(original.title, words, random),
      text: perturb(original.text, words, random)
    };
  });
}

/** What is asked of every engine. */
export interface Workload {
  readonly questions: readonly string[];
  /** The first three words of four letters and more of each question. */
  readonly threeWords: readonly string[];
  /** Every beginning of those from two letters on, as someone types them. */
  readonly typed: readonly string[];
}

/** @param most How many questions to take, spread over all. */
export function workloadOf({ queries }: Collection, most: number): Workload {
  const step = Math.max(1, queries.length / most);
  const questions = Array.from(
    { length: Math.min(most, queries.length) },
    (_, at) => queries[Math.floor(at * step)]?.text ?? ''
  );
  const threeWords = questions
    .map((question) => (question.match(/\p{L}{4,}/gu) ?? []).slice(0, 3).join(' '))
    .filter((words) => words !== '');
  const typed = threeWords.flatMap((words) =>
    Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(0, at + 2))
  );
  return { questions, threeWords, typed };
}
