import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../domain/knowledge/bank';
import type { Question } from '../../../domain/knowledge/questions/question';
import type { Route } from '../navigation';
import { groupOf, waitingGroups, type WaitingGroup } from '../../../domain/knowledge/questions/waiting-questions';
import { fill } from '../../../ui/format/text';
import { useEscalation } from './use-escalation';
import { useWaitingQuestions, type Waiting } from './use-waiting-questions';
import { assigneeInShort } from './escalation-words';
import { QuestionSection } from './QuestionSection';
import styles from './ResponsibleNow.module.scss';
import type { PersonRef } from '../../../domain/people/person';

export interface WaitingQuestionsProps {
  readonly bank: Bank;
  readonly onOpen: (route: Route) => void;
}

const titles: Readonly<Record<WaitingGroup, string>> = {
  mine: strings.WaitingForYou,
  unowned: strings.WaitingUnowned,
  unassigned: strings.WaitingUnassigned,
  others: strings.WaitingWithOthers
};

/** What is not among the questions. */
function LeftOut({ crowding, extent }: Pick<Waiting, 'crowding' | 'extent'>): React.ReactElement {
  return (
    <>
      {crowding.length > 0 && <p className={styles.quiet}>{fill(strings.OnlyTheNewest, crowding.join(', '))}</p>}
      {extent === 'cut' && <p className={styles.quiet}>{strings.MayBeMore}</p>}
    </>
  );
}

interface GroupsProps extends Pick<WaitingQuestionsProps, 'onOpen'> {
  readonly me: PersonRef;
  readonly waiting: Waiting;
}

/** The questions by who has to act, as soon as the directory says so. */
function Groups({ me, waiting: { questions, extent }, onOpen }: GroupsProps): React.ReactElement {
  const { escalationOf, failure } = useEscalation();
  const common = { me, hasMore: extent !== 'all', onOpen };
  const assignments = React.useMemo(
    () => escalationOf && new Map(questions.map((question) => [question.id, escalationOf(question).current])),
    [escalationOf, questions]
  );
  if (!assignments) {
    return (
      <>
        <QuestionSection {...common} title={strings.WaitingForAnswer} questions={questions} />
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
          {...common}
          key={group}
          title={titles[group]}
          questions={questionsIn(group)}
          assigneeOf={group === 'others' ? nameAssignee : undefined}
        />
      ))}
    </>
  );
}

/**
 * What waits for someone in IT, however old: the person's own first, then what has no owner, what no one has taken yet, and the rest with
 * who has it.
 */
export function WaitingQuestions({ bank, onOpen }: WaitingQuestionsProps): React.ReactElement {
  const waiting = useWaitingQuestions(bank);
  return (
    <>
      {waiting.questions.length > 0 && <Groups me={bank.me} waiting={waiting} onOpen={onOpen} />}
      <LeftOut {...waiting} />
    </>
  );
}
