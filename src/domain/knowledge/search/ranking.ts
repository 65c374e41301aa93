/** Where words may be in a document. */
export type SearchField = 'title' | 'keywords' | 'system' | 'category' | 'summary';

/** In the order in which an index keeps their counts: the one where most words occur comes first. */
export const searchFields: readonly SearchField[] = ['summary', 'title', 'keywords', 'system', 'category'];

/**
 * Every number that decides an order, in one place, so that it can be measured without touching how search works. The formula is
 * BM25F (Robertson, Zaragoza and Taylor 2004; Zaragoza and others 2004): a term's counts in the fields, each evened out by the
 * field's length and multiplied by its weight, are added and then saturated together, times the term's rarity.
 * What no number may change: a match that needed a typo corrected never comes before one that did not (`knowledge-search`).
 */
export interface Ranking {
  /** How much a word counts by where it is; the summary, running text, is the measure. */
  readonly fields: Readonly<Record<SearchField, number>>;
  /**
   * k1: how many times a word must be in a text before more of it hardly counts. Usually 1.2 to 2; the upper end, since the weights
   * of the fields multiply the counts.
   */
  readonly saturation: number;
  /** b, 0 to 1: how far longer texts are held to need more of a word. */
  readonly lengthNorm: number;
  /** Weight of a synonym beside the typed word's 1. */
  readonly synonym: number;
  /** Weight of a word that only begins with the last typed one. */
  readonly prefix: number;
  /** Weight of a corrected word. */
  readonly typo: number;
}

export const defaultRanking: Ranking = {
  fields: { title: 3, keywords: 3, system: 2, category: 1, summary: 1 },
  saturation: 2,
  lengthNorm: 0.75,
  synonym: 0.5,
  prefix: 0.6,
  typo: 0.4
};
