import { readNumbers, writeNumbers } from './number-text';
import { searchFields } from './ranking';

/** Counts of a word in the five fields, five bits each; more than 31 times counts as 31. */
export type FieldCounts = number;

export const COUNT_BITS = 5;
export const MOST_COUNTED = 2 ** COUNT_BITS - 1;

/** The counts of a word that occurs once, in the field at a position of `searchFields`. */
export function oneIn(place: number): FieldCounts {
  return 1 << (place * COUNT_BITS);
}

/** Counts added field by field. */
export function addCounts(one: FieldCounts, other: FieldCounts): FieldCounts {
  let sum = 0;
  for (let shift = 0; shift < searchFields.length * COUNT_BITS; shift += COUNT_BITS) {
    sum |= Math.min(((one >> shift) & MOST_COUNTED) + ((other >> shift) & MOST_COUNTED), MOST_COUNTED) << shift;
  }
  return sum;
}

/** The counts of a word that occurs once in the field where most words occur; they take no room in the text of a list. */
const USUAL: FieldCounts = 1;

/**
 * The documents a term is in, by number, ascending, and how often in which field. One read from text stays text until it is
 * asked for: most terms of an index never are.
 */
export class PostingList {
  private documentNumbers: number[] = [];
  private fieldCounts: FieldCounts[] = [];

  /** @param text What `write` made; an empty list when absent. */
  public constructor(
    public readonly term: string,
    private text = ''
  ) {}

  public get documents(): readonly number[] {
    this.read();
    return this.documentNumbers;
  }

  public get counts(): readonly FieldCounts[] {
    this.read();
    return this.fieldCounts;
  }

  /** Adds a document; its number must not be smaller than any in the list. Counts for the same document add up. */
  public add(document: number, counts: FieldCounts): void {
    this.read();
    const last = this.documentNumbers.length - 1;
    if (this.documentNumbers[last] === document) {
      this.fieldCounts[last] = addCounts(Number(this.fieldCounts[last]), counts);
    } else {
      this.documentNumbers.push(document);
      this.fieldCounts.push(counts);
    }
  }

  /** @param numberOf The new number of a document, greater for a greater one; `undefined` leaves it out. */
  public renumber(numberOf: (document: number) => number | undefined): PostingList {
    const list = new PostingList(this.term);
    this.documents.forEach((document, at) => {
      const number = numberOf(document);
      if (number !== undefined) list.add(number, Number(this.counts[at]));
    });
    return list;
  }

  /** The list as text, for the constructor. */
  public write(): string {
    const numbers: number[] = [];
    let before = 0;
    this.documents.forEach((document, at) => {
      const counts = Number(this.counts[at]);
      const step = document - before;
      before = document;
      if (counts === USUAL) numbers.push(step * 2);
      else numbers.push(step * 2 + 1, counts);
    });
    return writeNumbers(numbers);
  }

  private read(): void {
    if (this.text === '') return;
    const numbers = readNumbers(this.text);
    this.text = '';
    let document = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = Number(numbers[at]);
      document += number >> 1;
      if (number % 2 === 1) at += 1;
      this.documentNumbers.push(document);
      this.fieldCounts.push(number % 2 === 1 ? Number(numbers[at]) : USUAL);
    }
  }
}
