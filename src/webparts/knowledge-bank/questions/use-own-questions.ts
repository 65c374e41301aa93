import * as React from 'react';
import type { Bank } from '../../../domain/knowledge/bank';
import type { Question } from '../../../domain/knowledge/questions/question';
import { useServices } from '../services';

/** The person's questions, newest first: those the bank holds, and older ones once they were read. */
export function useOwnQuestions(bank: Bank): readonly Question[] {
  const { repository } = useServices();
  const [older, setOlder] = React.useState<readonly Question[]>([]);
  const latest = React.useRef(bank);
  latest.current = bank;
  const isComplete = bank.questions.length >= bank.questionTotal;
  React.useEffect(() => {
    if (isComplete) return undefined;
    let isCurrent = true;
    repository.readQuestionsOf(latest.current.me.id, latest.current).then(
      (questions) => {
        if (isCurrent) setOlder(questions);
      },
      // The newest ones are there; the older ones come with the next visit.
      () => undefined
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, isComplete]);
  return React.useMemo(() => {
    const own = bank.questions.filter(({ asker }) => asker.id === bank.me.id);
    const held = new Set(own.map(({ id }) => id));
    return [...own, ...older.filter(({ id }) => !held.has(id))].sort((one, other) => other.id - one.id);
  }, [bank, older]);
}
