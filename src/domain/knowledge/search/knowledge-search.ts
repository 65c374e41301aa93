import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import { indexTerms } from './analyze-text';
import { searchFields, usualRanking, type Ranking, type SearchField } from './ranking';
import { readSearch, type Concept } from './read-search';
import type { Phrase } from './synonyms';

/** A text that can be found. */
export type SearchDocument = { readonly id: string } & Readonly<Record<SearchField, string>>;

export interface SearchHit {
  readonly id: string;
  /** Comparable within one search only. */
  readonly score: number;
  /** The indexed terms that were found, for highlighting. */
  readonly terms: ReadonlySet<string>;
  /** Whether a typing mistake had to be corrected to find it. */
  readonly isCorrected: boolean;
}

export interface SearchOutcome {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** `true` when no document has all that was asked for, and `hits` are the nearest ones. */
  readonly isNearestOnly: boolean;
}

export interface SearchOptions {
  /** Leaves documents out before they are ranked; all are taken when absent. */
  readonly accept?: (id: string) => boolean;
  /** Multiplies a document's score, about 0.8 to 1.2, for what its words cannot tell (trust, use). */
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

const miniOptions: Options<SearchDocument> = {
  fields: [...searchFields],
  tokenize: indexTerms,
  // Terms come ready from the analysis; anything done here would be done twice.
  processTerm: (term) => term
};

/** Leaves of a query are terms already. */
const asIs = { tokenize: (term: string): string[] => [term], processTerm: (term: string): string => term };

const exactly = { prefix: false, fuzzy: false } as const;

/** One letter wrong in words up to seven, two in longer ones; the first letter is nearly always right. */
function typosAllowed(term: string): number {
  return term.length <= 7 ? 1 : 2;
}

/** The term with two neighbouring letters exchanged, everywhere: the commonest slip, which counts as two wrong letters otherwise. */
function swapsOf(term: string): string[] {
  return Array.from({ length: term.length - 1 }, (_, at) => term.slice(0, at) + (term[at + 1] ?? '') + (term[at] ?? '') + term.slice(at + 2));
}

function phraseQuery(phrase: Phrase, weight: number): Query {
  return { combineWith: 'AND', queries: [...phrase], ...exactly, boostTerm: () => weight };
}

/**
 * Finds what a search asks for, English and Spanish, with codes kept whole, synonyms, the last word as a beginning, and typing
 * mistakes forgiven only where they must be: a word that exists somewhere is never "corrected", so a corrected match can never
 * stand before one that has the very word.
 * @param ranking Numbers behind the order; `usualRanking` when absent.
 */
export function createKnowledgeIndex(documents: readonly SearchDocument[] = [], ranking: Ranking = usualRanking): KnowledgeIndex {
  const mini = new MiniSearch<SearchDocument>(miniOptions);
  mini.addAll(documents);
  return new MiniIndex(mini, ranking);
}

/**
 * Brings back an index from its text.
 * @throws SyntaxError when the text is not one that `serialize` made.
 */
export function restoreKnowledgeIndex(serialized: string, ranking: Ranking = usualRanking): KnowledgeIndex {
  return new MiniIndex(MiniSearch.loadJSON<SearchDocument>(serialized, miniOptions), ranking);
}

class MiniIndex implements KnowledgeIndex {
  public constructor(
    private readonly mini: MiniSearch<SearchDocument>,
    private readonly ranking: Ranking
  ) {}

  public get size(): number {
    return this.mini.documentCount;
  }

  public put(document: SearchDocument): void {
    this.remove(document.id);
    this.mini.add(document);
  }

  public remove(id: string): void {
    if (this.mini.has(id)) this.mini.discard(id);
  }

  public serialize(): string {
    return JSON.stringify(this.mini);
  }

  public search(words: string, options: SearchOptions = {}): SearchOutcome {
    const concepts = readSearch(words);
    if (concepts.length === 0) return { hits: [], isNearestOnly: false };
    const plan = this.planSearch(concepts, options);
    const found = this.run(plan, options);
    const needed = plan.filter(({ concept }) => !concept.isOptional);
    const counted = needed.length > 0 ? needed : plan;
    const ranked = found.map((result) => this.rank(result, plan, counted, options)).sort(compareHits);
    return toOutcome(ranked, requiredOf(counted.length));
  }

  /** What is looked for; words that stand nowhere get the nearest ones that do. */
  private planSearch(concepts: readonly Concept[], options: SearchOptions): readonly PlannedConcept[] {
    const plan = concepts.map((concept) => ({ concept, corrected: none }));
    const doubtful = plan.filter(({ concept }) => concept.isCorrectable);
    if (doubtful.length === 0) return plan;
    const found = this.run(plan, options).map(matchedTerms);
    return plan.map((planned) => {
      const isKnown = !doubtful.includes(planned) || found.some((matched) => isCovered(planned, matched));
      const [term] = planned.concept.phrase;
      return isKnown || term === undefined ? planned : { ...planned, corrected: this.correct(term) };
    });
  }

  private queryOf({ concept, corrected }: PlannedConcept): Query {
    const { synonym, prefix, typo } = this.ranking;
    return {
      combineWith: 'OR',
      queries: [
        phraseQuery(concept.phrase, 1),
        ...concept.others.map((other) => phraseQuery(other, synonym)),
        ...concept.beginnings.map((beginning) => ({ queries: [beginning], prefix: true, fuzzy: false, boostTerm: () => prefix })),
        ...[...corrected].map((correction) => ({ queries: [correction], ...exactly, boostTerm: () => typo }))
      ]
    };
  }

  /** The indexed words nearest to one that is not indexed. */
  private correct(term: string): ReadonlySet<string> {
    const swapped = this.mini.search({ queries: swapsOf(term), ...exactly, ...asIs });
    const found = swapped.length > 0 ? swapped : this.mini.search({ queries: [term], fuzzy: typosAllowed(term), prefix: false, ...asIs });
    const near = new Set(found.flatMap((result) => result.terms));
    const sameStart = [...near].filter((candidate) => candidate[0] === term[0]);
    return new Set(sameStart.length > 0 ? sameStart : near);
  }

  private run(plan: readonly PlannedConcept[], { accept }: SearchOptions): SearchResult[] {
    const query: Query = { combineWith: 'OR', queries: plan.map((planned) => this.queryOf(planned)) };
    const boost = { ...this.ranking.fields };
    return this.mini.search(query, { ...asIs, boost, ...(accept && { filter: (result) => accept(String(result.id)) }) });
  }

  private rank(result: SearchResult, plan: readonly PlannedConcept[], counted: readonly PlannedConcept[], { weigh }: SearchOptions): RankedHit {
    const matched = matchedTerms(result);
    const covered = counted.filter((planned) => isCovered(planned, matched)).length;
    // MiniSearch multiplies by the number of matched query terms; synonyms would make that count meaningless.
    const plain = result.score / (result.queryTerms.length || 1);
    const share = this.ranking.partial + (1 - this.ranking.partial) * (covered / counted.length);
    const id = String(result.id);
    const correctedTerms = new Set(plan.flatMap(({ corrected }) => [...corrected]));
    const isCorrected = result.terms.some((term) => correctedTerms.has(term));
    const isOnlyCorrected = result.terms.every((term) => correctedTerms.has(term));
    return { covered, isOnlyCorrected, hit: { id, score: plain * share * (weigh?.(id) ?? 1), terms: new Set(result.terms), isCorrected } };
  }
}

interface PlannedConcept {
  readonly concept: Concept;
  /** Words it was corrected to; empty unless the typed word is unknown. */
  readonly corrected: ReadonlySet<string>;
}

interface RankedHit {
  readonly covered: number;
  readonly isOnlyCorrected: boolean;
  readonly hit: SearchHit;
}

const none: ReadonlySet<string> = new Set();

/** Terms of the search and of the document that met. */
function matchedTerms(result: SearchResult): ReadonlySet<string> {
  return new Set([...result.queryTerms, ...result.terms]);
}

function isCovered({ concept, corrected }: PlannedConcept, matched: ReadonlySet<string>): boolean {
  const hasAll = (phrase: Phrase): boolean => phrase.every((term) => matched.has(term));
  return [concept.phrase, ...concept.others].some(hasAll) || [...concept.beginnings, ...corrected].some((term) => matched.has(term));
}

/** Short searches mean every word; of long sentences half is enough to be about the same thing. */
function requiredOf(concepts: number): number {
  return concepts <= 2 ? concepts : Math.ceil(concepts / 2);
}

/** With fewer complete hits than this, partial ones follow them. */
const ENOUGH = 5;

function toOutcome(ranked: readonly RankedHit[], required: number): SearchOutcome {
  const complete = ranked.filter(({ covered }) => covered >= required);
  const partial = complete.length < ENOUGH ? ranked.filter(({ covered }) => covered < required).slice(0, complete.length === 0 ? undefined : ENOUGH - complete.length) : [];
  return { hits: [...complete, ...partial].map(({ hit }) => hit), isNearestOnly: complete.length === 0 && partial.length > 0 };
}

function compareHits(one: RankedHit, other: RankedHit): number {
  if (one.isOnlyCorrected !== other.isOnlyCorrected) return one.isOnlyCorrected ? 1 : -1;
  return other.hit.score - one.hit.score || (one.hit.id < other.hit.id ? -1 : 1);
}
