import type { TextRange } from '../../text/text-range';

/** Where the words an entry is about are in a version of the contract. */
export type Placement =
  /** The very words, where they were. */
  | ({ readonly kind: 'placed' } & TextRange)
  /** Found, but a person should confirm: the words changed (`changed`) or are somewhere else (`elsewhere`). */
  | ({
      readonly kind: 'moved';
      readonly how: 'changed' | 'elsewhere';
      /** Share of the old words that are in the new ones, above 0 to 1. */
      readonly score: number;
      readonly oldQuote: string;
      readonly newQuote: string;
    } & TextRange)
  /** Not found (`gone`), or found where another passage could as well be meant (`ambiguous`). */
  | { readonly kind: 'orphaned'; readonly reason: 'gone' | 'ambiguous' };

export const GONE: Placement = { kind: 'orphaned', reason: 'gone' };
export const AMBIGUOUS: Placement = { kind: 'orphaned', reason: 'ambiguous' };
