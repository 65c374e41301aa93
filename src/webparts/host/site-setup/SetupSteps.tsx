import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { CompletedSolidIcon, ErrorBadgeIcon, InfoIcon, SyncIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'CommonGroundStrings';
import { remedyOf } from '../../../lists/difference';
import { adviceOn, placeOf, wordsOf } from './difference-words';
import type { SetupStep } from './use-site-setup';
import styles from './SiteSetupPanel.module.scss';

const marks: Record<SetupStep['state'], { readonly icon: React.ReactElement; readonly word: string }> = {
  found: { icon: <InfoIcon />, word: strings.SetupFound },
  working: { icon: <SyncIcon />, word: strings.SetupWorking },
  done: { icon: <CompletedSolidIcon />, word: strings.SetupDone },
  failed: { icon: <ErrorBadgeIcon />, word: strings.SetupFailed }
};

interface StepItemProps {
  readonly step: SetupStep;
  readonly onAgree: (isAgreed: boolean) => void;
}

function StepItem({ step, onAgree }: StepItemProps): React.ReactElement {
  const mark = marks[step.state];
  const advice = adviceOn(step.difference);
  const takesConsent = remedyOf(step.difference) === 'consent' && step.state === 'found';
  return (
    <li className={styles.item} data-state={step.state}>
      <span className={styles.mark} role="img" aria-label={mark.word}>
        {mark.icon}
      </span>
      <span>
        {wordsOf(step.difference)}
        {advice && <span className={styles.note}>{advice}</span>}
        {takesConsent && (
          <Checkbox
            label={strings.SetupAdopt}
            checked={step.isAgreed}
            onChange={(_, isChecked) => onAgree(isChecked ?? false)}
          />
        )}
        {step.problem && <span className={styles.problem}>{step.problem}</span>}
      </span>
    </li>
  );
}

export interface SetupStepsProps {
  readonly steps: readonly SetupStep[];
  readonly onAgree: (index: number, isAgreed: boolean) => void;
}

/** What differs, by where it is, with what became of it. */
export function SetupSteps({ steps, onAgree }: SetupStepsProps): React.ReactElement {
  const places = [...new Set(steps.map(({ difference }) => placeOf(difference)))];
  return (
    <>
      {places.map((place) => (
        <section key={place} className={styles.place}>
          <h3>{place}</h3>
          <ul>
            {steps.map((step, index) =>
              placeOf(step.difference) === place ? (
                <StepItem key={index} step={step} onAgree={(isAgreed) => onAgree(index, isAgreed)} />
              ) : null
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
