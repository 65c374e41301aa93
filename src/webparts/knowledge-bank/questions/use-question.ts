import * as React from 'react';
import type { Bank } from '../../../domain/knowledge/bank';
import type { Question } from '../../../domain/knowledge/questions/question';
import { toFailure } from '../../../ui/states/to-failure';
import type { ViewState } from '../../../ui/states/view-state';
import { useServices } from '../services';

const loading: ViewState<Question> = { kind: 'loading' };

/** A question by its number: as the bank has it, or as the site has it where the bank holds only newer ones. */
export function useQuestion({ questions }: Pick<Bank, 'questions'>, questionId: number): ViewState<Question> {
  const { repository } = useServices();
  const [read, setRead] = React.useState(loading);
  const held = questions.find(({ id }) => id === questionId);
  const isHeld = held !== undefined;
  React.useEffect(() => {
    if (isHeld) return undefined;
    let isCurrent = true;
    const show = (state: ViewState<Question>): void => {
      if (isCurrent) setRead(state);
    };
    repository.readQuestion(questionId).then(
      (content) => show({ kind: 'ready', content, isStale: false }),
      (error: unknown) => show({ kind: 'failed', failure: toFailure(error) })
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, questionId, isHeld]);
  return held ? { kind: 'ready', content: held, isStale: false } : read;
}
