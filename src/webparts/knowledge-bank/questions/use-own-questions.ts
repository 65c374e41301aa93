import * as React from 'react';
import type { Bank } from '../../../domain/knowledge/bank';
import type { Question } from '../../../domain/knowledge/questions/question';
import { ownQuestions } from '../../../domain/knowledge/questions/waiting-questions';
import { useServices } from '../services';

/** The person's questions, newest first: those the bank holds, and older ones once they were read. */
export function useOwnQuestions(bank: Bank): ReturnType<typeof ownQuestions> {
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
  return React.useMemo(() => ownQuestions(bank, older), [bank, older]);
}
