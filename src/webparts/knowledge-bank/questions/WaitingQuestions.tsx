import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { Assignment } from '../../../domain/knowledge/questions/question-course';
import type { Question } from '../../../domain/knowledge/questions/question';
import type { Route } from '../navigation';
import { isAssignedTo, useEscalation } from './use-escalation';
import { assigneeInShort } from './escalation-words';
import { QuestionSection } from './QuestionSection';
import styles from './ResponsibleNow.module.scss';
import type { PersonRef } from '../../../domain/people/person';

export interface WaitingQuestionsProps {
  /** Open questions, the oldest first. */
  readonly questions: readonly Question[];
  readonly me: PersonRef;
  readonly onOpen: (route: Route) => void;
}

type Pile = 'mine' | 'unowned' | 'notTaken' | 'others';

const piles: readonly { readonly pile: Pile; readonly title: string }[] = [
  { pile: 'mine', title: strings.WaitingForYou },
  { pile: 'unowned', title: strings.WaitingUnowned },
  { pile: 'notTaken', title: strings.WaitingNotTaken },
  { pile: 'others', title: strings.WaitingWithOthers }
];

function pileOf(turn: Assignment, me: PersonRef): Pile {
  if (isAssignedTo(turn, me)) return 'mine';
  if (turn.assignee.kind !== 'queue') return 'others';
  return turn.assignee.cause.kind === 'notTaken' ? 'notTaken' : 'unowned';
}

/** What waits for somebody in IT: what is the person's own first, then what nobody owns, what nobody took yet, and the rest with whom it is. */
export function WaitingQuestions({ questions, me, onOpen }: WaitingQuestionsProps): React.ReactElement {
  const { escalationOf, failure } = useEscalation();
  const known = React.useMemo(
    () => new Map(escalationOf && questions.map((question) => [question, escalationOf(question).turn])),
    [escalationOf, questions]
  );
  if (!escalationOf) {
    return (
      <>
        <QuestionSection title={strings.WaitingForAnswer} questions={questions} me={me} onOpen={onOpen} />
        {failure && <p className={styles.quiet}>{strings.TurnUnknown}</p>}
      </>
    );
  }
  const isIn = (pile: Pile) => (question: Question) => {
    const turn = known.get(question);
    return turn !== undefined && pileOf(turn, me) === pile;
  };
  const nameAssignee = (question: Question): string => {
    const turn = known.get(question);
    return turn ? assigneeInShort(turn.assignee) : '';
  };
  return (
    <>
      {piles.map(({ pile, title }) => (
        <QuestionSection
          key={pile}
          title={title}
          questions={questions.filter(isIn(pile))}
          me={me}
          assigneeOf={pile === 'others' ? nameAssignee : undefined}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}
