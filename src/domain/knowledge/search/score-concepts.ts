import type { InvertedIndex } from './inverted-index';
import type { PostingList } from './posting-list';

/** One way to say what was asked for. */
export interface Alternative {
  /** Beside the typed words' 1. */
  readonly weight: number;
  /** All must be in a document. The lists of one part count as one term: they are forms of it. */
  readonly parts: readonly (readonly PostingList[])[];
}

/** One thing that was asked for, as the index knows it. */
export interface PlannedConcept {
  readonly alternatives: readonly Alternative[];
  /** Not held against a document that lacks it. */
  readonly isOptional: boolean;
  /** The typed word is nowhere; the alternatives are what it may have meant. */
  readonly isCorrected: boolean;
}

/** What speaks for each document, by its number. */
export interface Evidence {
  readonly scores: Float64Array;
  /** Things asked for that the document has, not counting optional ones. */
  readonly covered: Uint16Array;
  /** 1 when it has something that was not corrected. */
  readonly certain: Uint8Array;
  /** Documents with any evidence, each once. */
  readonly found: readonly number[];
}

/** How rare a term is among documents: BM25's idf, never negative. */
export function inverseDocumentFrequency(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/** Scores documents for concepts: the best alternative counts, and nothing is better for being said in two ways. */
export class ConceptScorer {
  // By document number; each is zero again when the step that used it is over.
  private readonly term: Float64Array;
  private readonly sum: Float64Array;
  private readonly parts: Uint8Array;
  private readonly best: Float64Array;

  /**
   * @param index What the concepts' lists belong to.
   * @param saturation k1 of BM25.
   */
  public constructor(
    private readonly index: Pick<InvertedIndex, 'size' | 'numbersUsed' | 'weigher'>,
    private readonly saturation: number
  ) {
    const { numbersUsed } = index;
    this.term = new Float64Array(numbersUsed);
    this.sum = new Float64Array(numbersUsed);
    this.parts = new Uint8Array(numbersUsed);
    this.best = new Float64Array(numbersUsed);
  }

  public score(concepts: readonly PlannedConcept[]): Evidence {
    const numbers = this.term.length;
    const evidence = {
      scores: new Float64Array(numbers),
      covered: new Uint16Array(numbers),
      certain: new Uint8Array(numbers),
      found: [] as number[]
    };
    for (const { alternatives, isOptional, isCorrected } of concepts) {
      for (const document of this.scoreConcept(alternatives)) {
        if (evidence.scores[document] === 0) evidence.found.push(document);
        evidence.scores[document] = Number(evidence.scores[document]) + Number(this.best[document]);
        if (!isOptional) evidence.covered[document] = Number(evidence.covered[document]) + 1;
        if (!isCorrected) evidence.certain[document] = 1;
        this.best[document] = 0;
      }
    }
    return evidence;
  }

  /** @returns The documents that have the concept; their scores are in `best`. */
  private scoreConcept(alternatives: readonly Alternative[]): readonly number[] {
    const found: number[] = [];
    for (const { weight, parts } of alternatives) {
      for (const document of this.scoreParts(parts)) {
        if (this.parts[document] === parts.length) {
          if (this.best[document] === 0) found.push(document);
          this.best[document] = Math.max(Number(this.best[document]), weight * Number(this.sum[document]));
        }
        this.parts[document] = 0;
        this.sum[document] = 0;
      }
    }
    return found;
  }

  /** @returns The documents that have the first part; `parts` says how many they have in a row, and `sum` what those are worth. */
  private scoreParts(parts: readonly (readonly PostingList[])[]): readonly number[] {
    const found = parts.map((lists, part) => {
      const documents = this.scoreTerm(lists);
      for (const document of documents) {
        if (this.parts[document] === part) {
          this.parts[document] = part + 1;
          this.sum[document] = Number(this.sum[document]) + Number(this.term[document]);
        }
        this.term[document] = 0;
      }
      return documents;
    });
    return found[0] ?? [];
  }

  /** @returns The documents that have the term; their scores are in `term`. */
  private scoreTerm(lists: readonly PostingList[]): readonly number[] {
    const found: number[] = [];
    const weigh = this.index.weigher();
    for (const { documents, counts } of lists) {
      for (let at = 0; at < documents.length; at += 1) {
        const document = Number(documents[at]);
        const weight = weigh(Number(counts[at]), document);
        const before = Number(this.term[document]);
        if (before === 0 && weight > 0) found.push(document);
        if (weight > before) this.term[document] = weight;
      }
    }
    const factor = inverseDocumentFrequency(this.index.size, found.length) * (this.saturation + 1);
    for (const document of found) {
      const weight = Number(this.term[document]);
      this.term[document] = (factor * weight) / (weight + this.saturation);
    }
    return found;
  }
}
