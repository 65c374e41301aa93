import * as React from 'react';
import { CommentAddIcon } from '@fluentui/react-icons-mdl2';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import { StateMessage } from '../../../ui/states/StateMessage';
import { nameOfQuestions } from './question-words';
import { useOwnQuestions } from './use-own-questions';
import type { ViewProps } from '../view-props';
import { PageHead } from '../PageHead';
import { QuestionSection } from './QuestionSection';
import styles from './MyQuestions.module.scss';

export interface MyQuestionsProps extends ViewProps {
  /** Said at the top, for example after sending. */
  readonly notice: string;
}

const WaitingQuestions = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'knowledge-who-acts' */ './WaitingQuestions')).WaitingQuestions
}));

/** The person's questions and their state, those to confirm first; for those who answer, what still waits for an answer. */
export function MyQuestions({ bank, notice, onBack, onOpen }: MyQuestionsProps): React.ReactElement {
  const { toConfirm, others } = useOwnQuestions(bank);
  return (
    <div className={styles.view}>
      <PageHead title={nameOfQuestions(bank.rights)} onBack={onBack} />
      {notice && <p className={styles.notice}>{notice}</p>}
      {bank.rights.answer && (
        <React.Suspense fallback={null}>
          <WaitingQuestions bank={bank} onOpen={onOpen} />
        </React.Suspense>
      )}
      <QuestionSection title={strings.ToConfirm} questions={toConfirm} me={bank.me} onOpen={onOpen} />
      <QuestionSection title={strings.Asked} questions={others} me={bank.me} onOpen={onOpen} />
      {toConfirm.length + others.length === 0 && (
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
