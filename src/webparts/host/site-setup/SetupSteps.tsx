import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import { CircleRingIcon, CompletedSolidIcon, ErrorBadgeIcon, InfoIcon, SyncIcon } from '@fluentui/react-icons-mdl2';

import { remedyOf } from '../../../lists/difference';
import type { TitleProblem } from '../../../lists/free-title';
import { adviceOn, placeOf, wordsOf } from './difference-words';
import type { SetupStep } from './use-site-setup';
import { strings } from './strings';
import styles from './SiteSetupPanel.module.scss';

/** Of a list; of a page SharePoint allows no more either. */
const LONGEST_TITLE = 255;

type Mark = SetupStep['state'] | 'undecided';

const marks: Record<Mark, { readonly icon: React.ReactElement; readonly word: string }> = {
  found: { icon: <CircleRingIcon />, word: strings.SetupFound },
  undecided: { icon: <InfoIcon />, word: strings.SetupUndecided },
  working: { icon: <SyncIcon />, word: strings.SetupWorking },
  done: { icon: <CompletedSolidIcon />, word: strings.SetupDone },
  failed: { icon: <ErrorBadgeIcon />, word: strings.SetupFailed }
};

const titleProblems: Record<TitleProblem, string> = {
  empty: strings.SetupTitleEmpty,
  taken: strings.SetupTitleTaken
};

interface StepTitleProps {
  readonly step: SetupStep;
  readonly onRename: (title: string) => void;
}

/** Where the title that was meant is taken: the title that is used instead, for the owner to change. Nothing for every other step. */
function StepTitle({ step: { difference, titleProblem }, onRename }: StepTitleProps): React.ReactElement | null {
  const isCollision =
    (difference.kind === 'missingList' || difference.kind === 'missingPage') && difference.takenBy !== undefined;
  if (!isCollision) return null;
  return (
    <TextField
      label={difference.kind === 'missingPage' ? strings.SetupPageTitle : strings.SetupListTitle}
      value={difference.title}
      onChange={(_, title) => onRename(title ?? '')}
      errorMessage={titleProblem && titleProblems[titleProblem]}
      maxLength={LONGEST_TITLE}
    />
  );
}

interface StepItemProps {
  readonly step: SetupStep;
  readonly onAgree: (isAgreed: boolean) => void;
  readonly onRename: (title: string) => void;
}

/** Whether a step that has not begun waits for the owner: for a decision, or for a title. */
function isWaiting({ difference, state, isAgreed, titleProblem }: SetupStep): boolean {
  const remedy = remedyOf(difference);
  const isUnanswered = remedy === 'byHand' || (remedy !== 'repair' && !isAgreed);
  return state === 'found' && (isUnanswered || titleProblem !== undefined);
}

function StepItem({ step, onAgree, onRename }: StepItemProps): React.ReactElement {
  const remedy = remedyOf(step.difference);
  const mark = marks[isWaiting(step) ? 'undecided' : step.state];
  const advice = adviceOn(step.difference);
  const isAsked = step.state === 'found' && (remedy === 'consent' || remedy === 'choice');
  const isTitled = step.state === 'found' && (remedy !== 'choice' || step.isAgreed);
  return (
    <li className={styles.item} data-state={step.state}>
      <span className={styles.mark} role="img" aria-label={mark.word}>
        {mark.icon}
      </span>
      <span className={styles.words}>
        {wordsOf(step.difference)}
        {advice && <span className={styles.note}>{advice}</span>}
        {isAsked && (
          <Checkbox
            label={remedy === 'choice' ? strings.SetupMakePage : strings.SetupAdopt}
            checked={step.isAgreed}
            onChange={(_, isChecked) => onAgree(isChecked ?? false)}
          />
        )}
        {isTitled && <StepTitle step={step} onRename={onRename} />}
        {step.problem && <span className={styles.problem}>{step.problem}</span>}
      </span>
    </li>
  );
}

export interface SetupStepsProps {
  readonly steps: readonly SetupStep[];
  readonly onAgree: (index: number, isAgreed: boolean) => void;
  readonly onRename: (index: number, title: string) => void;
}

/** What differs, by where it is, with what became of it. */
export function SetupSteps({ steps, onAgree, onRename }: SetupStepsProps): React.ReactElement {
  const places = [...new Set(steps.map(({ difference }) => placeOf(difference)))];
  return (
    <>
      {places.map((place) => (
        <section key={place} className={styles.place}>
          <h2>{place}</h2>
          <ul>
            {steps.map((step, index) =>
              placeOf(step.difference) === place ? (
                <StepItem
                  key={index}
                  step={step}
                  onAgree={(isAgreed) => onAgree(index, isAgreed)}
                  onRename={(title) => onRename(index, title)}
                />
              ) : null
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
