/**
 * Every number that decides an order, in one place, so that it can be measured and tuned without touching how search works.
 * What no number may change: a match that needed a typo corrected never stands before one that did not (`knowledge-search`).
 */
export interface Ranking {
  /** How much a word counts by where it stands. */
  readonly fields: Readonly<Record<SearchField, number>>;
  /** Weight of a synonym beside the typed word's 1. */
  readonly synonym: number;
  /** Weight of a word that only begins with the last typed one. */
  readonly prefix: number;
  /** Weight of a corrected word. */
  readonly typo: number;
  /** Share of a score that does not depend on how many of the typed words were found; 0 to 1. */
  readonly partial: number;
}

/** Where words may stand in a document. */
export type SearchField = 'title' | 'keywords' | 'system' | 'category' | 'summary';

export const searchFields: readonly SearchField[] = ['title', 'keywords', 'system', 'category', 'summary'];

export const usualRanking: Ranking = {
  fields: { title: 4, keywords: 3, system: 2, category: 1, summary: 1.2 },
  synonym: 0.5,
  prefix: 0.6,
  typo: 0.4,
  partial: 0.25
};
