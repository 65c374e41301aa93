import * as React from 'react';
import {
  CompletedSolidIcon,
  ContactIcon,
  CopyIcon,
  HeartIcon,
  HelpIcon,
  ReadingModeIcon,
  UndoIcon,
  WarningIcon
} from '@fluentui/react-icons-mdl2';
import * as strings from 'KnowledgeBankStrings';
import type { Question, QuestionState as State } from '../../../domain/knowledge/questions/question';
import { stateNames } from './question-words';
import styles from './QuestionState.module.scss';

const icons: Readonly<Record<State, React.ReactElement>> = {
  new: <HelpIcon />,
  assigned: <ContactIcon />,
  answered: <ReadingModeIcon />,
  worked: <CompletedSolidIcon />,
  didNotWork: <WarningIcon />,
  duplicate: <CopyIcon />,
  withdrawn: <UndoIcon />
};

const tones: Readonly<Partial<Record<State, string | undefined>>> = {
  worked: styles.good,
  didNotWork: styles.bad,
  answered: styles.toConfirm
};

/** Where a question is, as icon and words. */
export function QuestionState({
  question
}: {
  readonly question: Pick<Question, 'kind' | 'state'>;
}): React.ReactElement {
  const isPlainThanks = question.kind === 'thanks' && question.state === 'new';
  return (
    <span className={`${styles.state} ${tones[question.state] ?? ''}`}>
      <span className={styles.icon} aria-hidden="true">
        {isPlainThanks ? <HeartIcon /> : icons[question.state]}
      </span>
      {isPlainThanks ? strings.StateThanks : stateNames[question.state]}
    </span>
  );
}
