import { COUNT_BITS, MOST_COUNTED, type FieldCounts } from './posting-list';
import { searchFields, type Ranking, type SearchField } from './ranking';

const FIELDS = searchFields.length;

/** How many words are in each field of each document: what BM25F evens counts out by. */
export class FieldLengths {
  /** In the order of `searchFields`, document after document. */
  private readonly lengths: number[];
  private readonly totals: number[];

  /** @param lengths As `of` gives them, document after document. */
  public constructor(
    private readonly ranking: Pick<Ranking, 'fields' | 'lengthNorm'>,
    lengths: readonly number[]
  ) {
    this.lengths = [...lengths];
    this.totals = searchFields.map((_, field) => sum(lengths.filter((_length, at) => at % FIELDS === field)));
  }

  /** Adds the lengths of the next document. */
  public add(lengths: readonly number[]): void {
    this.lengths.push(...lengths);
    this.changeTotals(lengths, 1);
  }

  /** Takes a document's lengths out; what is in it weighs nothing from now on. */
  public remove(document: number): void {
    this.changeTotals(this.of(document), -1);
    this.lengths.fill(0, document * FIELDS, (document + 1) * FIELDS);
  }

  /** The lengths of one document. */
  public of(document: number): readonly number[] {
    return this.lengths.slice(document * FIELDS, (document + 1) * FIELDS);
  }

  /**
   * Gives the weighing of a word's counts in a document: each multiplied by its field's weight and evened out by the field's length
   * there, added up. 0 for a document that was taken out.
   * @param size How many documents the average length is over.
   */
  public weigher(size: number): (counts: FieldCounts, document: number) => number {
    const { lengths } = this;
    const { fields, lengthNorm } = this.ranking;
    const weights = searchFields.map((field: SearchField) => fields[field]);
    const perWord = this.totals.map((total) => (lengthNorm * size) / total);
    return (counts, document) => {
      let weight = 0;
      for (let rest = counts, field = 0; rest > 0; rest >>= COUNT_BITS, field += 1) {
        const count = rest & MOST_COUNTED;
        const length = Number(lengths[document * FIELDS + field]);
        if (count > 0 && length > 0)
          weight += (count * Number(weights[field])) / (1 - lengthNorm + Number(perWord[field]) * length);
      }
      return weight;
    };
  }

  private changeTotals(lengths: readonly number[], sign: 1 | -1): void {
    lengths.forEach((length, field) => {
      this.totals[field] = Number(this.totals[field]) + sign * length;
    });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
