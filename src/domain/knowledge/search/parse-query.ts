import { analyzeText, type Token } from './analyze-text';
import { fillerWords } from './stop-words';
import { isCode, stemsOf } from './stem-word';
import { findSynonym, LONGEST_PHRASE, meaningOf, type Phrase } from './synonyms';

/** One thing a search asks for: a word, or several that mean one thing together. */
export interface Concept {
  /** As typed, and with the parts of a compound apart; all words of a phrase must be found together. */
  readonly typed: readonly Phrase[];
  /** Other ways to say it. */
  readonly synonyms: readonly Phrase[];
  /** The letters of a word that may go on: only the last word of a search may still be in the middle of being typed. */
  readonly beginning: string | undefined;
  /** Not held against a document that lacks it. */
  readonly isOptional: boolean;
  /** The word in which a typing mistake is worth correcting; never codes and short words. */
  readonly correctable: Token | undefined;
}

const SHORTEST_CORRECTED = 4;

function conceptOf(tokens: readonly Token[], synonyms: readonly Phrase[], isUnfinished: boolean): Concept {
  const single = tokens.length === 1 ? tokens[0] : undefined;
  const parts = single && single.parts.length > 0 ? [single.parts] : [];
  return {
    typed: [tokens.map(({ word }) => word), ...parts].map(meaningOf),
    synonyms: synonyms.map(meaningOf),
    // One letter begins nearly everything and narrows nothing down.
    beginning: single && isUnfinished && single.word.length > 1 ? single.word : undefined,
    isOptional: single !== undefined && fillerWords.has(single.word),
    correctable: single && !isCode(single.word) && single.word.length >= SHORTEST_CORRECTED ? single : undefined
  };
}

/**
 * What a search asks for, in the order it was typed. Stop words are dropped, unless they belong to a phrase that means something
 * ("log in") or are all there is. A search that ends in a space or punctuation has no unfinished word.
 */
export function readSearch(text: string): readonly Concept[] {
  const tokens = analyzeText(text);
  const stems = tokens.map(({ word }) => stemsOf(word));
  const isEveryStopWord = tokens.every(({ isStopWord }) => isStopWord);
  const concepts: Concept[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    if (at < next) return;
    const synonym = findSynonym(stems.slice(at, at + LONGEST_PHRASE));
    next = at + (synonym?.length ?? 1);
    const isUnfinished = next === tokens.length && tokens.at(-1)?.end === text.length;
    if (synonym || !token.isStopWord || isEveryStopWord)
      concepts.push(conceptOf(tokens.slice(at, next), synonym?.others ?? [], isUnfinished));
  });
  return concepts;
}
