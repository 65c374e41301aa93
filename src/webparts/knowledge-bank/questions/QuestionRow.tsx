import * as React from 'react';
import type { Question } from '../../../domain/knowledge/questions/question';
import { formatMoment } from '../../../ui/format/dates';
import { routeUrl, type Route } from '../navigation';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { questionTitle } from '../titles';
import { QuestionState } from './QuestionState';
import styles from './QuestionRow.module.scss';

export interface QuestionRowProps {
  readonly question: Question;
  readonly isMine: boolean;
  /** Who has to act, in a few words. */
  readonly assignee?: string;
  readonly onOpen: (route: Route) => void;
}

/** A question in a list: where it is, what it is about, and the beginning of the answer. */
export function QuestionRow({ question, isMine, assignee, onOpen }: QuestionRowProps): React.ReactElement {
  const format = useTimeFormat();
  const route: Route = { view: 'question', id: question.id };
  const facts = [assignee, !isMine && question.asker.name, question.system, formatMoment(question.created, format)];
  return (
    <li className={styles.row}>
      <a
        className={styles.title}
        href={routeUrl(route)}
        onClick={(event) => {
          event.preventDefault();
          onOpen(route);
        }}
      >
        {questionTitle(question)}
      </a>
      <QuestionState question={question} />
      {question.answer && <p className={styles.answer}>{question.answer}</p>}
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
