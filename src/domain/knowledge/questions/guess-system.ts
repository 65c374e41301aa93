import { analyzeText } from '../search/analyze-text';
import { stemsOf } from '../search/stem-word';

/**
 * The system someone is writing about: the longest known name whose words all are in the text.
 * @returns `undefined` when no known system is named.
 */
export function guessSystem(text: string, systems: readonly string[]): string | undefined {
  const terms = new Set(
    analyzeText(text).flatMap(({ word, parts }) => [word, ...parts].flatMap((each) => stemsOf(each)))
  );
  const named = systems.filter((system) => {
    const words = analyzeText(system).filter((token) => !token.isStopWord);
    return words.length > 0 && words.every(({ word }) => stemsOf(word).some((stem) => terms.has(stem)));
  });
  return named.sort((one, other) => other.length - one.length || one.localeCompare(other))[0];
}
