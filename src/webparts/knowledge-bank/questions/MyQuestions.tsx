import * as React from 'react';
import { CommentAddIcon } from '@fluentui/react-icons-mdl2';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../domain/knowledge/bank';
import { awaitsAsker, isOpen } from '../../../domain/knowledge/questions/question-steps';
import { StateMessage } from '../../../ui/states/StateMessage';
import { nameOfQuestions } from './question-words';
import { useOwnQuestions } from './use-own-questions';
import type { Route } from '../navigation';
import { PageHead } from '../PageHead';
import { QuestionSection } from './QuestionSection';
import styles from './MyQuestions.module.scss';

export interface MyQuestionsProps {
  readonly bank: Bank;
  /** Said at the top, for example after sending. */
  readonly notice: string;
  readonly onBack: () => void;
  readonly onOpen: (route: Route) => void;
}

const WaitingQuestions = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'knowledge-who-acts' */ './WaitingQuestions')).WaitingQuestions
}));

/** The person's questions with where they stand, their turn first; for those who answer, what still waits for somebody. */
export function MyQuestions({ bank, notice, onBack, onOpen }: MyQuestionsProps): React.ReactElement {
  const own = useOwnQuestions(bank);
  const mineToSay = own.filter(awaitsAsker);
  const others = own.filter((question) => !awaitsAsker(question));
  // The bank has the newest first; who waits longest comes first here.
  const waiting = bank.rights.answer
    ? bank.questions.filter((question) => isOpen(question) && question.asker.id !== bank.me.id).reverse()
    : [];
  return (
    <div className={styles.view}>
      <PageHead title={nameOfQuestions(bank.rights)} onBack={onBack} />
      {notice && <p className={styles.notice}>{notice}</p>}
      {waiting.length > 0 && (
        <React.Suspense
          fallback={
            <QuestionSection title={strings.WaitingForAnswer} questions={waiting} me={bank.me} onOpen={onOpen} />
          }
        >
          <WaitingQuestions questions={waiting} me={bank.me} onOpen={onOpen} />
        </React.Suspense>
      )}
      <QuestionSection title={strings.YourTurn} questions={mineToSay} me={bank.me} onOpen={onOpen} />
      <QuestionSection title={strings.Asked} questions={others} me={bank.me} onOpen={onOpen} />
      {own.length === 0 && (
        <StateMessage
          icon={<CommentAddIcon />}
          title={strings.NoQuestionsTitle}
          text={bank.rights.ask ? strings.NoQuestionsText : strings.VisitorsCannotAsk}
        >
          {bank.rights.ask && <PrimaryButton text={strings.AskOrReport} onClick={() => onOpen({ view: 'ask' })} />}
        </StateMessage>
      )}
    </div>
  );
}
