import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { CircleRingIcon, CompletedSolidIcon, ErrorBadgeIcon, InfoIcon, SyncIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'CommonGroundStrings';
import { remedyOf } from '../../../lists/difference';
import { adviceOn, placeOf, wordsOf } from './difference-words';
import type { SetupStep } from './use-site-setup';
import styles from './SiteSetupPanel.module.scss';

type Mark = SetupStep['state'] | 'undecided';

const marks: Record<Mark, { readonly icon: React.ReactElement; readonly word: string }> = {
  found: { icon: <CircleRingIcon />, word: strings.SetupFound },
  undecided: { icon: <InfoIcon />, word: strings.SetupUndecided },
  working: { icon: <SyncIcon />, word: strings.SetupWorking },
  done: { icon: <CompletedSolidIcon />, word: strings.SetupDone },
  failed: { icon: <ErrorBadgeIcon />, word: strings.SetupFailed }
};

interface StepItemProps {
  readonly step: SetupStep;
  readonly onAgree: (isAgreed: boolean) => void;
}

function StepItem({ step, onAgree }: StepItemProps): React.ReactElement {
  const remedy = remedyOf(step.difference);
  const isUndecided = step.state === 'found' && (remedy === 'byHand' || (remedy === 'consent' && !step.isAgreed));
  const mark = marks[isUndecided ? 'undecided' : step.state];
  const advice = adviceOn(step.difference);
  const takesConsent = remedy === 'consent' && step.state === 'found';
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
          <h2>{place}</h2>
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
