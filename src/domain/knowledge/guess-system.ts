import { analyzeText } from './search/analyze-text';

/**
 * The system somebody is writing about: the longest known name whose words all stand in the text.
 * @returns `undefined` when no known system is named.
 */
export function guessSystem(text: string, systems: readonly string[]): string | undefined {
  const terms = new Set(analyzeText(text).flatMap((token) => [token.term, ...token.parts]));
  const named = systems.filter((system) => {
    const words = analyzeText(system).filter((token) => !token.isStopWord);
    return words.length > 0 && words.every((token) => terms.has(token.term));
  });
  return named.sort((one, other) => other.length - one.length || one.localeCompare(other))[0];
}
