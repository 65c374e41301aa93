import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { Question } from '../../../domain/knowledge/questions/question';
import type { Route } from '../navigation';
import { groupOf, waitingGroups, type WaitingGroup } from '../../../domain/knowledge/questions/waiting-questions';
import { useEscalation } from './use-escalation';
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

const titles: Readonly<Record<WaitingGroup, string>> = {
  mine: strings.WaitingForYou,
  unowned: strings.WaitingUnowned,
  unassigned: strings.WaitingUnassigned,
  others: strings.WaitingWithOthers
};

/** What waits for someone in IT: the person's own first, then what has no owner, what no one has taken yet, and the rest with who has it. */
export function WaitingQuestions({ questions, me, onOpen }: WaitingQuestionsProps): React.ReactElement {
  const { escalationOf, failure } = useEscalation();
  const assignments = React.useMemo(
    () => escalationOf && new Map(questions.map((question) => [question.id, escalationOf(question).current])),
    [escalationOf, questions]
  );
  if (!assignments) {
    return (
      <>
        <QuestionSection title={strings.WaitingForAnswer} questions={questions} me={me} onOpen={onOpen} />
        {failure && <p className={styles.quiet}>{strings.AssigneeUnknown}</p>}
      </>
    );
  }
  const nameAssignee = ({ id }: Question): string => {
    const assignment = assignments.get(id);
    return assignment ? assigneeInShort(assignment.assignee) : '';
  };
  const questionsIn = (group: WaitingGroup): readonly Question[] =>
    questions.filter(({ id }) => {
      const assignment = assignments.get(id);
      return assignment !== undefined && groupOf(assignment, me) === group;
    });
  return (
    <>
      {waitingGroups.map((group) => (
        <QuestionSection
          key={group}
          title={titles[group]}
          questions={questionsIn(group)}
          me={me}
          assigneeOf={group === 'others' ? nameAssignee : undefined}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}
