import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'KnowledgeBankStrings';
import { openSteps, type Act, type Actor, type QuestionStep } from '../../../domain/knowledge/questions/question-steps';
import { withQuestion, type Bank } from '../../../domain/knowledge/bank';
import type { Question } from '../../../domain/knowledge/questions/question';
import { useAnnounce } from '../../../ui/live/announcer';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import type { Failure } from '../../../ui/states/view-state';
import { useAct } from '../../../ui/resource/use-act';
import { useClock } from '../../../ui/time/clock-context';
import { useServices } from '../services';
import { stepDone, stepNames } from './question-words';
import { AnswerBox } from './AnswerBox';
import styles from './QuestionSteps.module.scss';

export interface QuestionStepsProps {
  readonly question: Question;
  readonly bank: Bank;
  /** Whether this person is the assignee as liaison or backup, as far as that is known by now. */
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
type PressedStep = (typeof pressed)[number];

interface StepTaking {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** The step that was taken last. */
  readonly done: QuestionStep | undefined;
  /** Resolves to whether the site accepted it. */
  readonly take: (act: Act) => Promise<boolean>;
}

function useStepTaking(question: Question, actor: Actor, onChangeBank: QuestionStepsProps['onChangeBank']): StepTaking {
  const { repository } = useServices();
  const clock = useClock();
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const [done, setDone] = React.useState<QuestionStep>();
  const take = async (act: Act): Promise<boolean> => {
    const isTaken = await run(async () => {
      const changed = await repository.takeStep({ question, act, actor, now: clock.now() });
      onChangeBank((known) => withQuestion(known, changed));
    });
    if (isTaken) {
      setDone(act.step);
      announce(stepDone[act.step]);
    }
    return isTaken;
  };
  return { isBusy, failure, done, take };
}

function Done({ step }: { readonly step: QuestionStep }): React.ReactElement {
  const said = React.useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; what it did is where the person continues.
  React.useEffect(() => said.current?.focus(), [step]);
  return (
    <p ref={said} tabIndex={-1} className={styles.done}>
      {stepDone[step]}
    </p>
  );
}

interface StepButtonsProps {
  readonly steps: readonly PressedStep[];
  readonly isBusy: boolean;
  readonly onPress: (step: PressedStep) => void;
}

/** One button for each step; withdrawing is confirmed first. */
function StepButtons({ steps, isBusy, onPress }: StepButtonsProps): React.ReactElement {
  const [isConfirming, setConfirming] = React.useState(false);
  const common = { allowDisabledFocus: true, disabled: isBusy };
  if (isConfirming && steps.includes('withdraw')) {
    return (
      <>
        <p>{strings.WithdrawSure}</p>
        <div className={styles.buttons}>
          <PrimaryButton {...common} text={strings.StepWithdraw} onClick={() => onPress('withdraw')} />
          <DefaultButton text={shared.Cancel} onClick={() => setConfirming(false)} />
        </div>
      </>
    );
  }
  return (
    <div className={styles.buttons}>
      {steps.map((step) => {
        const Button = step === 'confirmWorked' ? PrimaryButton : DefaultButton;
        const handleClick = (): void => (step === 'withdraw' ? setConfirming(true) : onPress(step));
        return <Button key={step} {...common} text={stepNames[step]} onClick={handleClick} />;
      })}
    </div>
  );
}

/** What this person can do about the question now. */
export function QuestionSteps({ question, bank, isLiaison, onChangeBank }: QuestionStepsProps): React.ReactElement {
  const actor: Actor = { person: bank.me, isIt: bank.rights.answer, isLiaison };
  const { isBusy, failure, done, take } = useStepTaking(question, actor, onChangeBank);
  const open = openSteps(question, actor);
  const answerBox = <AnswerBox question={question} isBusy={isBusy} onSend={(text) => take({ step: 'answer', text })} />;
  const handlePress = (step: PressedStep): void => {
    void take(step === 'assign' ? { step, to: bank.me } : { step });
  };
  return (
    <div className={styles.steps}>
      {done && <Done step={done} />}
      {failure && <FailureMessage failure={failure} />}
      {open.includes('answer') && !question.answer && answerBox}
      {open.includes('answer') && question.answer && (
        <details>
          <summary className={styles.improve}>{strings.ImproveAnswer}</summary>
          {answerBox}
        </details>
      )}
      <StepButtons steps={pressed.filter((step) => open.includes(step))} isBusy={isBusy} onPress={handlePress} />
    </div>
  );
}
