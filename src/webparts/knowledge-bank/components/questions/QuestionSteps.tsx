import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'KnowledgeBankStrings';
import { withQuestion, type Bank } from '../../../../domain/knowledge/bank';
import type { Question } from '../../../../domain/knowledge/question';
import { openSteps, type QuestionStep } from '../../../../domain/knowledge/question-life';
import { useAnnounce } from '../../../../ui/live/announcer';
import { FailureMessage } from '../../../../ui/states/FailureMessage';
import { useAct } from '../../hooks/use-act';
import { useServices } from '../../services';
import { stepDone, stepNames } from '../../words/question-words';
import { AnswerBox } from './AnswerBox';
import styles from './QuestionSteps.module.scss';

export interface QuestionStepsProps {
  readonly question: Question;
  readonly bank: Bank;
  readonly onChangeBank: (update: (bank: Bank) => Bank) => void;
}

/** Steps of one press; merging duplicates needs a place to choose the other one and is not offered here. */
const pressed: readonly QuestionStep[] = ['confirmWorked', 'confirmDidNotWork', 'assign', 'withdraw'];

/** What this person can do about the question now. */
export function QuestionSteps({ question, bank, onChangeBank }: QuestionStepsProps): React.ReactElement | null {
  const { repository, now, locale } = useServices();
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const [isSure, setSure] = React.useState(true);
  const [done, setDone] = React.useState<QuestionStep>();
  const said = React.useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; what it did is where the person goes on.
  React.useEffect(() => said.current?.focus(), [done]);
  const standing = { isAsker: question.asker.id === bank.me.id, isAnswerer: bank.rights.answer };
  const open = openSteps(question.kind, question.state, standing);
  const take = async (step: QuestionStep, answer?: string): Promise<boolean> => {
    const isTaken = await run(async () => {
      const changed = await repository.takeStep({ questionId: question.id, step, standing, me: bank.me, now: now(), answer });
      onChangeBank((known) => withQuestion(known, changed));
    });
    if (isTaken) {
      setSure(true);
      setDone(step);
      announce(stepDone[step]);
    }
    return isTaken;
  };
  const handlePress = (step: QuestionStep): void => {
    if (step === 'withdraw' && isSure) setSure(false);
    else void take(step);
  };
  const answerBox = <AnswerBox question={question} isBusy={isBusy} onSend={(answer) => take('answer', answer)} />;
  const buttons = open.filter((step) => pressed.includes(step));
  return (
    <div className={styles.steps}>
      {done && <p ref={said} tabIndex={-1} className={styles.done}>{stepDone[done]}</p>}
      {failure && <FailureMessage failure={failure} locale={locale} />}
      {open.includes('answer') && !question.answer && answerBox}
      {open.includes('answer') && question.answer && (
        <details>
          <summary className={styles.improve}>{strings.ImproveAnswer}</summary>
          {answerBox}
        </details>
      )}
      {!isSure && <p>{strings.WithdrawSure}</p>}
      <div className={styles.buttons}>
        {isSure &&
          buttons.map((step) => {
            const Button = step === 'confirmWorked' ? PrimaryButton : DefaultButton;
            return <Button key={step} allowDisabledFocus disabled={isBusy} text={stepNames[step]} onClick={() => handlePress(step)} />;
          })}
        {!isSure && (
          <>
            <PrimaryButton allowDisabledFocus disabled={isBusy} text={strings.StepWithdraw} onClick={() => handlePress('withdraw')} />
            <DefaultButton text={shared.Cancel} onClick={() => setSure(true)} />
          </>
        )}
      </div>
    </div>
  );
}
