import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { CircleRingIcon, CompletedSolidIcon, ErrorBadgeIcon, InfoIcon, SyncIcon } from '@fluentui/react-icons-mdl2';
import { remedyOf, type Difference } from '../../../lists/difference';
import type { ElementRegistry } from '../../../ui/elements/element-registry';
import { TextField } from '../../../ui/forms/TextField';
import { adviceOn, placeOf, wordsOf } from './difference-words';
import { doneWordsOf } from './done-words';
import { problemWords, titleProblemWords } from './problem-words';
import type { SetupStep } from './setup-step';
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

/** What the owner says to steps. */
export interface StepAnswering {
  readonly onAgree: (key: string, isAgreed: boolean) => void;
  readonly onRename: (difference: Difference, title: string) => void;
  /** The fields for titles, by the keys of their steps. */
  readonly fields: ElementRegistry<string>;
  /** Nothing can be answered at the moment. */
  readonly isClosed: boolean;
}

interface StepProps {
  readonly step: SetupStep;
  readonly answering: StepAnswering;
}

/** The title of what a step makes where the one that was meant is taken, for the owner to change. */
function StepTitle({ step, answering }: StepProps): React.ReactElement | null {
  const { key, difference, titleProblem } = step;
  if (!('title' in difference)) return null;
  const sort = difference.kind === 'missingPage' ? 'page' : 'list';
  return (
    <TextField
      label={sort === 'page' ? strings.SetupPageTitle : strings.SetupListTitle}
      value={difference.title}
      onChange={(title) => answering.onRename(difference, title)}
      error={titleProblem && titleProblemWords(titleProblem, sort)}
      maxLength={LONGEST_TITLE}
      inputRef={answering.fields.refFor(key)}
    />
  );
}

/** Whether a step waits for the owner: for a decision, or for a title. */
function isWaiting({ difference, state, isAgreed, titleProblem }: SetupStep): boolean {
  const remedy = remedyOf(difference);
  const isUnanswered = remedy === 'byHand' || (remedy !== 'repair' && !isAgreed);
  return state === 'found' && (isUnanswered || titleProblem !== undefined);
}

function StepItem({ step, answering }: StepProps): React.ReactElement {
  const { key, difference, state, isAgreed, problem } = step;
  const remedy = remedyOf(difference);
  const mark = marks[isWaiting(step) ? 'undecided' : state];
  const advice = state === 'done' ? undefined : adviceOn(difference);
  const isOpen = !answering.isClosed && state !== 'done';
  return (
    <li className={styles.item} data-state={state}>
      <span className={styles.mark} role="img" aria-label={mark.word}>
        {mark.icon}
      </span>
      <div className={styles.words}>
        {state === 'done' ? doneWordsOf(difference) : wordsOf(difference)}
        {advice && <span className={styles.note}>{advice}</span>}
        {isOpen && (remedy === 'consent' || remedy === 'choice') && (
          <Checkbox
            label={remedy === 'choice' ? strings.SetupMakePage : strings.SetupAdopt}
            checked={isAgreed}
            onChange={(_, isChecked) => answering.onAgree(key, isChecked ?? false)}
          />
        )}
        {isOpen && step.takesTitle && (remedy !== 'choice' || isAgreed) && (
          <StepTitle step={step} answering={answering} />
        )}
        {problem && <span className={styles.problem}>{problemWords(problem)}</span>}
      </div>
    </li>
  );
}

/** What differs, by where it is, with what became of it. */
export function SetupSteps({
  steps,
  ...answering
}: StepAnswering & { readonly steps: readonly SetupStep[] }): React.ReactElement {
  const places = [...new Set(steps.map(({ difference }) => placeOf(difference)))];
  return (
    <>
      {places.map((place) => (
        <section key={place} className={styles.place}>
          <h2>{place}</h2>
          <ul>
            {steps
              .filter(({ difference }) => placeOf(difference) === place)
              .map((step) => (
                <StepItem key={step.key} step={step} answering={answering} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What a run did, in its order. */
export function SetupDone({ done }: { readonly done: readonly Difference[] }): React.ReactElement {
  return (
    <section className={styles.place}>
      <h2>{strings.DoneHeading}</h2>
      <ul>
        {done.map((difference, index) => (
          <li key={index} className={styles.item} data-state="done">
            <span className={styles.mark} role="img" aria-label={strings.SetupDone}>
              <CompletedSolidIcon />
            </span>
            <span className={styles.words}>{doneWordsOf(difference)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
