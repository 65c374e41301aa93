import type { Question } from './question';

/** Most questions of one asker among those of everyone: someone who writes more of them hides no one else's. */
export const MOST_OF_ONE_ASKER = 50;

type Asked = Pick<Question, 'asker'>;

/** Askers of more than the most, by number. */
export function findCrowding(questions: readonly Asked[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { asker } of questions) counts.set(asker.id, (counts.get(asker.id) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > MOST_OF_ONE_ASKER).map(([id]) => id));
}

/**
 * At most the first `MOST_OF_ONE_ASKER` of each asker, in the order given.
 * @param questions The newest first, where the newest are to be kept.
 */
export function capByAsker<Question extends Asked>(questions: readonly Question[]): readonly Question[] {
  const counts = new Map<number, number>();
  return questions.filter(({ asker }) => {
    const count = (counts.get(asker.id) ?? 0) + 1;
    counts.set(asker.id, count);
    return count <= MOST_OF_ONE_ASKER;
  });
}
