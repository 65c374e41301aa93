import { analyzeText, wordsToFind, type Token } from './analyze-text';
import { guessLanguage } from './stop-words';
import { FieldLengths } from './field-lengths';
import { addCounts, oneIn, PostingList, type FieldCounts } from './posting-list';
import { searchFields, type Ranking, type SearchField } from './ranking';
import { prefixStems, stemsOf } from './stem-word';
import { Vocabulary, type Word } from './vocabulary';

/** A text that can be found. */
export type SearchDocument = { readonly id: string } & Readonly<Record<SearchField, string>>;

/** What an index is made of; see `stored-index`. */
export interface IndexParts {
  readonly vocabulary: Vocabulary;
  readonly lists: readonly PostingList[];
  /** Of the documents, by number. */
  readonly ids: readonly string[];
  /** Words in each field, in the order of `searchFields`, document after document. */
  readonly lengths: readonly number[];
}

/**
 * Which documents a stem is in, how often and where; kept in memory and changed one document at a time. A document taken out
 * stays in the lists until the index is stored, but weighs nothing: what is left is scored exactly as if it had never been. Only a
 * spelling of its own may outlive it for as long, as a word that a mistyped one is held for.
 */
export class InvertedIndex {
  private readonly vocabulary: Vocabulary;
  private readonly lists: Map<string, PostingList>;
  /** A number is used once, so that the lists stay in order by adding at their end. */
  private readonly ids: (string | undefined)[];
  private readonly lengths: FieldLengths;
  private readonly numbers: Map<string, number>;

  /** @param parts An index to begin with; an empty one when absent. */
  public constructor(
    ranking: Pick<Ranking, 'fields' | 'lengthNorm'>,
    parts: IndexParts = { vocabulary: new Vocabulary(), lists: [], ids: [], lengths: [] }
  ) {
    this.vocabulary = parts.vocabulary;
    this.lists = new Map(parts.lists.map((list) => [list.term, list]));
    this.ids = [...parts.ids];
    this.lengths = new FieldLengths(ranking, parts.lengths);
    this.numbers = new Map(parts.ids.map((id, number) => [id, number]));
  }

  /** How many documents it holds. */
  public get size(): number {
    return this.numbers.size;
  }

  /** The index without what was taken out, its documents numbered anew. */
  public compact(): IndexParts {
    // In the order they were put in, which is that of their numbers.
    const kept = [...this.numbers.values()];
    const renumbered = new Map(kept.map((number, at) => [number, at]));
    const lists = [...this.lists.values()].map((list) => list.renumber((number) => renumbered.get(number)));
    const vocabulary = new Vocabulary();
    for (const word of this.vocabulary.inOrder()) if (this.isInUse(word)) vocabulary.take(word.word, word.spelling);
    return {
      vocabulary,
      lists: lists.filter(({ documents }) => documents.length > 0),
      ids: this.ids.filter((id) => id !== undefined),
      lengths: kept.flatMap((number) => this.lengths.of(number))
    };
  }

  /** The id of the document with a number; `undefined` when it was taken out. */
  public idOf(number: number): string | undefined {
    return this.ids[number];
  }

  /** Adds a document, or replaces the one with the same id. */
  public put(document: SearchDocument): void {
    this.remove(document.id);
    const number = this.ids.push(document.id) - 1;
    this.numbers.set(document.id, number);
    const fields = searchFields.map((field) => analyzeText(document[field]));
    const language = guessLanguage(fields.flat().map(({ word }) => word));
    for (const [word, counts] of this.countWords(fields)) {
      for (const stem of word.stemsIn(language)) this.listOf(stem).add(number, counts);
    }
  }

  /** Forgets a document; unknown ids are ignored. */
  public remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    this.ids[number] = undefined;
    this.lengths.remove(number);
  }

  /** The lists of what shares a stem with a folded word, whether it is somewhere itself or not; only lists that are not empty. */
  public listsOf(word: string): readonly PostingList[] {
    return this.listsOfStems(stemsOf(word));
  }

  /** The lists of the longest stem that a half-typed word may be a form of. */
  public listsBegun(letters: string): readonly PostingList[] {
    return this.listsOfStems(prefixStems(letters)).slice(0, 1);
  }

  /** The words that begin with these letters and are in a document. */
  public beginningWith(letters: string): readonly Word[] {
    return this.vocabulary.beginningWith(letters).filter(this.isInUse);
  }

  /** The words that someone may have meant who mistyped one; those in most documents first, none that is in none. */
  public nearest(word: string): readonly Word[] {
    const frequency = (near: Word): number =>
      Math.max(...this.listsOfStems(near.stemsIn(undefined)).map(({ documents }) => documents.length));
    return [...this.vocabulary.nearest(word, this.isInUse)].sort((one, other) => frequency(other) - frequency(one));
  }

  /** The lists of words as forms of one term. */
  public listsOfWords(words: readonly Word[]): readonly PostingList[] {
    return [...new Set(words.flatMap((word) => this.listsOfStems(word.stemsIn(undefined))))];
  }

  /** Weighs a word's counts in a document for BM25F, by the documents there are now; 0 for one that was taken out. */
  public weigher(): (counts: FieldCounts, document: number) => number {
    return this.lengths.weigher(this.size);
  }

  /** Documents in the lists have smaller numbers. */
  public get numbersUsed(): number {
    return this.ids.length;
  }

  private readonly isInUse = (word: Word): boolean => this.listsOfStems(word.stemsIn(undefined)).length > 0;

  private listsOfStems(stems: readonly string[]): readonly PostingList[] {
    return stems.flatMap((stem) => {
      const list = this.lists.get(stem);
      return list?.documents.some((number) => this.ids[number] !== undefined) ? [list] : [];
    });
  }

  private listOf(stem: string): PostingList {
    const known = this.lists.get(stem);
    if (known) return known;
    const list = new PostingList(stem);
    this.lists.set(stem, list);
    return list;
  }

  private countWords(fields: readonly (readonly Token[])[]): ReadonlyMap<Word, FieldCounts> {
    const counts = new Map<Word, FieldCounts>();
    const lengths = fields.map((tokens, at) => {
      const found = wordsToFind(tokens);
      for (const { word, spelling } of found) {
        const known = this.vocabulary.take(word, spelling);
        counts.set(known, addCounts(counts.get(known) ?? 0, oneIn(at)));
      }
      return found.length;
    });
    this.lengths.add(lengths);
    return counts;
  }
}
