import * as React from 'react';
import type { Question } from '../../../domain/knowledge/questions/question';
import type { Route } from '../navigation';
import { QuestionRow } from './QuestionRow';
import { TitledList } from '../TitledList';
import type { PersonRef } from '../../../domain/people/person';

export interface QuestionSectionProps {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly me: PersonRef;
  /** Who has to act on a question, in a few words. */
  readonly assigneeOf?: (question: Question) => string;
  /** Whether there may be more than these. */
  readonly hasMore?: boolean;
  readonly onOpen: (route: Route) => void;
}

/** Questions under a heading that counts them; nothing when there are none. */
export function QuestionSection({
  title,
  questions,
  me,
  assigneeOf,
  hasMore,
  onOpen
}: QuestionSectionProps): React.ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <TitledList title={`${title} (${questions.length}${hasMore ? '+' : ''})`}>
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          question={question}
          isMine={question.asker.id === me.id}
          assignee={assigneeOf?.(question)}
          onOpen={onOpen}
        />
      ))}
    </TitledList>
  );
}
