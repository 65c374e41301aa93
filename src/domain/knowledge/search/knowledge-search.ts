import { InvertedIndex, type SearchDocument } from './inverted-index';
import { defaultRanking, type Ranking } from './ranking';
import { readSearch, type Concept } from './parse-query';
import { ConceptScorer, type Alternative, type Evidence, type PlannedConcept } from './score-concepts';
import { restoreParts, storeParts } from './stored-index';
import { suggestSearches, type Correction } from './suggest-searches';
import type { Phrase } from './synonyms';
import type { Word } from './vocabulary';

export type { SearchDocument } from './inverted-index';

export interface SearchHit {
  readonly id: string;
  /** Comparable within one search only. */
  readonly score: number;
  /** Whether a typing mistake had to be corrected to find it at all. */
  readonly isCorrected: boolean;
}

export interface SearchOutcome {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** `true` when no document has all that was asked for, and `hits` are the nearest ones. */
  readonly isNearestOnly: boolean;
  /** The indexed terms that were looked for, for highlighting. */
  readonly terms: ReadonlySet<string>;
  /** When a word is nowhere but one like it does: the search as it may have been meant, likeliest first. */
  readonly suggestions: readonly string[];
}

export interface SearchOptions {
  /** Leaves documents out before they are ranked; all are taken when absent. */
  readonly accept?: (id: string) => boolean;
  /** Multiplies a document's score, about 0.8 to 1.2, for what its words cannot show (trust, use). */
  readonly weigh?: (id: string) => number;
}

/** An index over knowledge, kept in memory and changed one document at a time. */
export interface KnowledgeIndex {
  /** Adds a document, or replaces the one with the same id. */
  put(document: SearchDocument): void;
  /** Forgets a document; unknown ids are ignored. */
  remove(id: string): void;
  search(words: string, options?: SearchOptions): SearchOutcome;
  /** The index as text, for `restoreKnowledgeIndex`. */
  serialize(): string;
  readonly size: number;
}

/**
 * Finds what a search asks for, English and Spanish, with codes kept whole, synonyms, the last word as a beginning, and typing
 * mistakes forgiven only where they must be: a word that exists somewhere is never "corrected", so a corrected match can never
 * come before one that has the very word.
 * @param ranking Numbers behind the order; `usualRanking` when absent.
 */
export function createKnowledgeIndex(
  documents: readonly SearchDocument[] = [],
  ranking: Ranking = defaultRanking
): KnowledgeIndex {
  const index = new InvertedIndex(ranking);
  for (const document of documents) index.put(document);
  return new RankedIndex(index, ranking);
}

/**
 * Brings back an index from its text.
 * @throws SyntaxError when the text is not one that this version's `serialize` made.
 */
export function restoreKnowledgeIndex(serialized: string, ranking: Ranking = defaultRanking): KnowledgeIndex {
  return new RankedIndex(new InvertedIndex(ranking, restoreParts(serialized)), ranking);
}

class RankedIndex implements KnowledgeIndex {
  public constructor(
    private readonly index: InvertedIndex,
    private readonly ranking: Ranking
  ) {}

  public get size(): number {
    return this.index.size;
  }

  public put(document: SearchDocument): void {
    this.index.put(document);
  }

  public remove(id: string): void {
    this.index.remove(id);
  }

  public serialize(): string {
    return storeParts(this.index.compact());
  }

  public search(text: string, options: SearchOptions = {}): SearchOutcome {
    const plan = readSearch(text).map((concept) => this.plan(concept));
    const counted = plan.filter(({ isOptional }) => !isOptional).length;
    const concepts = counted > 0 ? plan : plan.map((concept) => ({ ...concept, isOptional: false }));
    const evidence = new ConceptScorer(this.index, this.ranking.saturation).score(concepts);
    const suggestions = suggestSearches(
      text,
      plan.flatMap(({ correction }) => correction ?? [])
    );
    return { ...choose(this.rank(evidence, options), counted || plan.length), terms: termsOf(concepts), suggestions };
  }

  /** What is looked for; for a word that is nowhere, the nearest ones that do, or what it may become when it is typed to its end. */
  private plan({ typed, synonyms, beginning, isOptional, correctable }: Concept): Plan {
    const { synonym, prefix, typo } = this.ranking;
    const alternatives = [
      ...typed.map((phrase) => this.alternative(phrase, 1)),
      ...synonyms.map((phrase) => this.alternative(phrase, synonym / phrase.length)),
      ...(beginning ? [this.formsOf(this.index.beginningWith(beginning), prefix)] : [])
    ].filter(isPossible);
    if (alternatives.length > 0) return { alternatives, isOptional, isCorrected: false };
    const meant = correctable ? this.index.nearest(correctable.word) : [];
    if (correctable && meant.length > 0) {
      const { start, end } = correctable;
      const correction = { start, end, spellings: meant.map(({ spelling }) => spelling) };
      return { alternatives: [this.formsOf(meant, typo)], isOptional, isCorrected: true, correction };
    }
    const begun = beginning ? [{ weight: prefix, parts: [this.index.listsBegun(beginning)] }].filter(isPossible) : [];
    return { alternatives: begun, isOptional, isCorrected: false };
  }

  private alternative(phrase: Phrase, weight: number): Alternative {
    return { weight, parts: phrase.map((word) => this.index.listsOf(word)) };
  }

  private formsOf(words: readonly Word[], weight: number): Alternative {
    return { weight, parts: [this.index.listsOfWords(words)] };
  }

  private rank({ scores, covered, certain, found }: Evidence, { accept, weigh }: SearchOptions): readonly RankedHit[] {
    const ranked: RankedHit[] = [];
    for (const number of found) {
      const id = this.index.idOf(number);
      if (id === undefined || (accept && !accept(id))) continue;
      const isCorrected = certain[number] === 0;
      ranked.push({
        covered: Number(covered[number]),
        id,
        score: Number(scores[number]) * (weigh?.(id) ?? 1),
        isCorrected
      });
    }
    return ranked;
  }
}

function isPossible({ parts }: Alternative): boolean {
  return parts.every((lists) => lists.length > 0);
}

function termsOf(concepts: readonly PlannedConcept[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { alternatives } of concepts)
    for (const { parts } of alternatives) for (const lists of parts) for (const { term } of lists) terms.add(term);
  return terms;
}

interface Plan extends PlannedConcept {
  /** How the typed word was corrected, if it was. */
  readonly correction?: Correction;
}

interface RankedHit extends SearchHit {
  readonly covered: number;
}

/** A search of so few words means all of them; in a longer one each word is evidence, and half of them are about the same thing. */
const SHORT = 2;

/** With fewer complete hits than this for a short search, partial ones follow them. */
const ENOUGH = 10;

function choose(ranked: readonly RankedHit[], concepts: number): Pick<SearchOutcome, 'hits' | 'isNearestOnly'> {
  const isShort = concepts <= SHORT;
  const required = isShort ? concepts : Math.ceil(concepts / 2);
  const complete = ranked.filter(({ covered }) => covered >= required);
  const isNearestOnly = complete.length === 0 && ranked.length > 0;
  if (!isShort || isNearestOnly) return { hits: bestFirst(ranked), isNearestOnly };
  const missing = Math.max(0, ENOUGH - complete.length);
  // While a word is typed thousands have one of two words; ordering them takes longer than finding them.
  const partial = missing > 0 ? bestFirst(ranked.filter(({ covered }) => covered < required)).slice(0, missing) : [];
  return { hits: [...bestFirst(complete), ...partial], isNearestOnly };
}

function bestFirst(hits: readonly RankedHit[]): readonly RankedHit[] {
  const certain = hits.filter(({ isCorrected }) => !isCorrected);
  const corrected = hits.filter(({ isCorrected }) => isCorrected);
  return [...certain.sort(compareHits), ...corrected.sort(compareHits)];
}

function compareHits(one: RankedHit, other: RankedHit): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}
