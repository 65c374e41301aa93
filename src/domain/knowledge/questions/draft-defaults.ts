import type { PersonRef } from '../../people/person';
import type { Bank } from '../bank';

/** Names of the systems that articles and questions are about, each once, in alphabetical order. */
export function knownSystems({ articles, questions }: Pick<Bank, 'articles' | 'questions'>): readonly string[] {
  const names = [...articles, ...questions].map(({ system }) => system).filter(Boolean);
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}

/** The location in a person's latest question that names one; `undefined` when none does. */
export function lastLocationOf(person: PersonRef, { questions }: Pick<Bank, 'questions'>): number | undefined {
  return questions.find(({ asker, locationId }) => asker.id === person.id && locationId !== undefined)?.locationId;
}

/** The category of the first article about a system; empty when there is no such article, or no system. */
export function categoryOfSystem(system: string, { articles }: Pick<Bank, 'articles'>): string {
  return articles.find((article) => article.system !== '' && article.system === system)?.category ?? '';
}
