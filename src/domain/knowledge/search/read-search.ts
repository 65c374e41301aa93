import { analyzeText, type Token } from './analyze-text';
import { findSynonym, type Phrase } from './synonyms';
import { beginningsOf } from './stem-word';
import { pleaWords } from './words-without-meaning';

/** One thing a search asks for: a word, or several that mean one thing together. */
export interface Concept {
  /** As typed; all of its terms must be found together. */
  readonly phrase: Phrase;
  /** Other ways to say it: synonyms, and the parts of a compound. */
  readonly others: readonly Phrase[];
  /** Beginnings of words it may become: only the last word of a search may still be in the middle of being typed. */
  readonly beginnings: readonly string[];
  /** Not held against a document that lacks it. */
  readonly isOptional: boolean;
  /** Whether a typing mistake in it is worth correcting; never in codes and short words. */
  readonly isCorrectable: boolean;
}

const SHORTEST_CORRECTED = 4;

function conceptOf(tokens: readonly Token[], others: readonly Phrase[], isUnfinished: boolean): Concept {
  const [only] = tokens;
  const isSingle = tokens.length === 1 && only !== undefined;
  return {
    phrase: tokens.map((token) => token.term),
    others,
    // One letter begins nearly everything and tells nothing.
    beginnings: isUnfinished && isSingle && only.word.length > 1 ? beginningsOf(only.word) : [],
    isOptional: isSingle && pleaWords.has(only.word),
    isCorrectable: isSingle && !only.isCode && only.word.length >= SHORTEST_CORRECTED
  };
}

/**
 * What a search asks for, in the order it was typed. Stop words are dropped, unless they belong to a phrase that means something
 * ("log in") or are all there is. A search that ends in a space or punctuation has no unfinished word.
 */
export function readSearch(words: string): readonly Concept[] {
  const tokens = analyzeText(words);
  const terms = tokens.map((token) => token.term);
  const isEveryStopWord = tokens.every((token) => token.isStopWord);
  const last = tokens[tokens.length - 1];
  const endsUnfinished = last !== undefined && last.end === words.length;
  const concepts: Concept[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const synonym = findSynonym(terms, at);
    const length = synonym?.phrase.length ?? 1;
    const parts = token.parts.length > 1 ? [token.parts] : [];
    if (synonym || !token.isStopWord || isEveryStopWord) {
      concepts.push(conceptOf(tokens.slice(at, at + length), [...(synonym?.others ?? []), ...parts], endsUnfinished && at + length === tokens.length));
    }
    at += length;
  }
  return concepts;
}
