import * as React from 'react';
import { CommentAddIcon } from '@fluentui/react-icons-mdl2';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../../domain/knowledge/bank';
import type { Question } from '../../../../domain/knowledge/question';
import { awaitsAsker, isOpen } from '../../../../domain/follow-through/question-steps';
import { StateMessage } from '../../../../ui/states/StateMessage';
import { useOwnQuestions } from '../../hooks/use-own-questions';
import type { Place } from '../../hooks/use-place';
import { PageHead } from '../PageHead';
import { QuestionRow } from './QuestionRow';
import styles from './MyQuestions.module.scss';

export interface MyQuestionsProps {
  readonly bank: Bank;
  /** Said at the top, for example after sending. */
  readonly notice: string;
  readonly onBack: () => void;
  readonly onOpen: (place: Place) => void;
}

interface SectionProps {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly bank: Bank;
  readonly onOpen: (place: Place) => void;
}

function Section({ title, questions, bank, onOpen }: SectionProps): React.ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{`${title} (${questions.length})`}</h3>
      <ul className={styles.list}>
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} isMine={question.asker.id === bank.me.id} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** The person's questions with where they stand, their turn first; for those who answer, what still waits for somebody. */
export function MyQuestions({ bank, notice, onBack, onOpen }: MyQuestionsProps): React.ReactElement {
  const own = useOwnQuestions(bank);
  const mineToSay = own.filter(awaitsAsker);
  const others = own.filter((question) => !awaitsAsker(question));
  const waiting = bank.rights.answer ? bank.questions.filter((question) => isOpen(question) && question.asker.id !== bank.me.id) : [];
  return (
    <div className={styles.view}>
      <PageHead title={strings.MyQuestions} onBack={onBack} />
      {notice && <p className={styles.notice}>{notice}</p>}
      <Section title={strings.WaitingForAnswer} questions={[...waiting].reverse()} bank={bank} onOpen={onOpen} />
      <Section title={strings.YourTurn} questions={mineToSay} bank={bank} onOpen={onOpen} />
      <Section title={strings.Asked} questions={others} bank={bank} onOpen={onOpen} />
      {own.length === 0 && (
        <StateMessage icon={<CommentAddIcon />} title={strings.NoQuestionsTitle} text={bank.rights.ask ? strings.NoQuestionsText : strings.VisitorsCannotAsk}>
          {bank.rights.ask && <PrimaryButton text={strings.AskOrReport} onClick={() => onOpen({ view: 'ask' })} />}
        </StateMessage>
      )}
    </div>
  );
}
