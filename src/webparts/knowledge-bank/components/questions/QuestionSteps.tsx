import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'KnowledgeBankStrings';
import {
  openSteps,
  type Act,
  type Actor,
  type QuestionStep
} from '../../../../domain/knowledge/questions/question-steps';
import { withQuestion, type Bank } from '../../../../domain/knowledge/bank';
import type { Question } from '../../../../domain/knowledge/questions/question';
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
  /** Whether it is this person's turn as liaison or backup, as far as that is known by now. */
  readonly isLiaison: boolean;
  readonly onChangeBank: (update: (bank: Bank) => Bank) => void;
}

/** Steps of one press; merging duplicates needs a place to choose the other one and is not offered here. */
const pressed = [
  'confirmWorked',
  'confirmDidNotWork',
  'assign',
  'release',
  'withdraw'
] as const satisfies readonly QuestionStep[];

/** What this person can do about the question now. */
export function QuestionSteps({
  question,
  bank,
  isLiaison,
  onChangeBank
}: QuestionStepsProps): React.ReactElement | null {
  const { repository, now, locale } = useServices();
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const [isSure, setSure] = React.useState(true);
  const [done, setDone] = React.useState<QuestionStep>();
  const said = React.useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; what it did is where the person goes on.
  React.useEffect(() => said.current?.focus(), [done]);
  const actor: Actor = { person: bank.me, isIt: bank.rights.answer, isLiaison };
  const open = openSteps(question, actor);
  const take = async (act: Act): Promise<boolean> => {
    const isTaken = await run(async () => {
      const changed = await repository.takeStep({ questionId: question.id, act, actor, now: now() });
      onChangeBank((known) => withQuestion(known, changed));
    });
    if (isTaken) {
      setSure(true);
      setDone(act.step);
      announce(stepDone[act.step]);
    }
    return isTaken;
  };
  const handlePress = (step: (typeof pressed)[number]): void => {
    if (step === 'withdraw' && isSure) setSure(false);
    else void take(step === 'assign' ? { step, to: bank.me } : { step });
  };
  const answerBox = <AnswerBox question={question} isBusy={isBusy} onSend={(text) => take({ step: 'answer', text })} />;
  const buttons = pressed.filter((step) => open.includes(step));
  return (
    <div className={styles.steps}>
      {done && (
        <p ref={said} tabIndex={-1} className={styles.done}>
          {stepDone[done]}
        </p>
      )}
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
            return (
              <Button
                key={step}
                allowDisabledFocus
                disabled={isBusy}
                text={stepNames[step]}
                onClick={() => handlePress(step)}
              />
            );
          })}
        {!isSure && (
          <>
            <PrimaryButton
              allowDisabledFocus
              disabled={isBusy}
              text={strings.StepWithdraw}
              onClick={() => handlePress('withdraw')}
            />
            <DefaultButton text={shared.Cancel} onClick={() => setSure(true)} />
          </>
        )}
      </div>
    </div>
  );
}
