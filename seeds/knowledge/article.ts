import type { articleStates, knowledgeCategories } from '../../src/lists/knowledge-articles';
import type { LocationKey } from '../directory/locations';
import type { BodyPart } from './body';

export type Category = (typeof knowledgeCategories)[number];

/** How far an article can be relied on. Days are counted back from the base day. */
export type Trust = {
  readonly state: (typeof articleStates)[number];
  /** `null`: no one ever verified it. */
  readonly verifiedAgo: number | null;
  /** When it was someone else than the verifier of today, who then has not vouched for it yet. */
  readonly verifiedBy?: string;
  /** Days between reviews. */
  readonly interval: number;
};

/** What readers said under "Did this work?": how many it worked for, and the reasons of those for whom it did not (may be empty). */
export type Tries = { readonly worked: number; readonly failed: readonly string[] };

export type Article = {
  readonly key: string;
  readonly category: Category;
  readonly title: string;
  readonly summary: string;
  /** In the words of the people who search, separated by commas. */
  readonly keywords: string;
  readonly system: string;
  readonly onlyAt?: LocationKey;
  readonly owner?: string;
  readonly verifier?: string;
  readonly createdAgo: number;
  readonly trust: Trust;
  readonly tries: Tries;
  readonly body: readonly BodyPart[];
};

/** Verified in time. */
export function verified(ago: number, interval = 180): Trust {
  return { state: 'published', verifiedAgo: ago, interval };
}

/** Verified too long ago. */
export function overdue(ago: number, interval = 180): Trust {
  return { state: 'published', verifiedAgo: ago, interval };
}

/** Published in a hurry and never verified. */
export const unverified: Trust = { state: 'published', verifiedAgo: null, interval: 180 };

/** Verified by someone who has handed the article on since. */
export function handedOver(ago: number, by: string): Trust {
  return { state: 'published', verifiedAgo: ago, verifiedBy: by, interval: 180 };
}

/** Being worked on. */
export function inProgress(ago: number | null): Trust {
  return { state: 'inProgress', verifiedAgo: ago, interval: 180 };
}

export const draft: Trust = { state: 'draft', verifiedAgo: null, interval: 180 };

/** Kept for the record only. */
export function archived(ago: number): Trust {
  return { state: 'archived', verifiedAgo: ago, interval: 365 };
}

export function tries(worked: number, ...failed: readonly string[]): Tries {
  return { worked, failed };
}
