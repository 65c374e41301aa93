import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import type { Question } from '../../../domain/knowledge/questions/question';
import { IdentifierWarning } from '../../../ui/guards/IdentifierWarning';
import { useSendGuard } from '../../../ui/guards/use-send-guard';
import { useKeptDraft } from '../../../ui/storage/use-kept-draft';
import { LONGEST_WORDS } from '../../../domain/knowledge/questions/question-limits';
import { AreaField } from '../../../ui/forms/TextField';
import styles from './QuestionSteps.module.scss';

export interface AnswerBoxProps {
  readonly question: Question;
  readonly isBusy: boolean;
  /** Resolves to whether the site took it. */
  readonly onSend: (answer: string) => Promise<boolean>;
}

/** Where those who keep the bank answer; an answer that is there can be improved. */
export function AnswerBox({ question, isBusy, onSend }: AnswerBoxProps): React.ReactElement {
  const [answer, setAnswer, forget] = useKeptDraft(`answer-${question.id}`, question.answer);
  const area = React.useRef<HTMLTextAreaElement>(null);
  const send = async (): Promise<void> => {
    if (await onSend(answer.trim())) forget(answer);
  };
  const guard = useSendGuard([{ label: strings.Answer, text: answer }], () => {
    void send();
  });
  const isUnchanged = answer.trim() === '' || answer.trim() === question.answer;
  return (
    <div className={styles.steps}>
      <AreaField
        areaRef={area}
        label={strings.YourAnswer}
        rows={5}
        maxLength={LONGEST_WORDS}
        value={answer}
        onChange={setAnswer}
      />
      {guard.findings.length > 0 && (
        <IdentifierWarning
          findings={guard.findings}
          onEdit={() => area.current?.focus()}
          onSendAnyway={guard.sendAnyway}
        />
      )}
      <div className={styles.buttons}>
        <PrimaryButton
          allowDisabledFocus
          disabled={isBusy || isUnchanged}
          text={strings.StepAnswer}
          onClick={guard.send}
        />
      </div>
    </div>
  );
}
