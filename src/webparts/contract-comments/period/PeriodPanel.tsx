import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import { isBackwards, type CommentPeriod } from '../../../domain/contracts/period/comment-period';
import type { PeriodKeeper } from '../../../domain/contracts/period/period-rule';
import {
  actsOf,
  isTypedEndOver,
  stepFor,
  takeStep,
  type PeriodStep
} from '../../../domain/contracts/period/period-acts';
import { lastPeriodChange } from '../../../domain/contracts/period/period-changes';
import { fill } from '../../../ui/format/text';
import { useFocusHandover } from '../../../ui/navigation/use-focus-handover';
import { useClock } from '../../../ui/time/clock-context';
import { ChangedMeanwhile } from '../ChangedMeanwhile';
import { useOpenContract } from '../open-contract';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { PeriodFieldset } from './PeriodFieldset';
import { PeriodHistory } from './PeriodHistory';
import { actWords, periodWords } from '../period-words';
import { usePeriodSaving, type PeriodSaving } from '../use-period-saving';
import { useEnteredPeriod, type EnteredPeriod } from './use-entered-period';
import styles from './PeriodPanel.module.scss';

export interface PeriodPanelProps {
  /** The period is over but SharePoint still accepts entries. */
  readonly isLeaking: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

function nameOfStep(step: PeriodStep): string {
  return { open: strings.OpenNow, reopen: strings.ReopenNow, close: strings.CloseNow }[step];
}

const keepers: Readonly<Record<PeriodKeeper, string>> = {
  clock: strings.PeriodKeptByClock,
  permissions: strings.PeriodEnforced,
  permissionsForMany: `${strings.PeriodTooMany} ${strings.PeriodEnforced}`
};

/** Whether the step at hand would open the period and pass over the end that was typed. */
function opensWithoutEnd(period: CommentPeriod, entered: CommentPeriod, now: Date, speaksForOffice: boolean): boolean {
  const step = stepFor(period, now, speaksForOffice);
  return (step === 'open' || step === 'reopen') && isTypedEndOver(period, entered, now);
}

interface PeriodFormProps {
  readonly form: EnteredPeriod;
  readonly saving: PeriodSaving;
}

/** What saving would do, why it would not be right, or why it was not done. */
function PeriodNotes({ form, saving }: PeriodFormProps): React.ReactElement {
  const { contract, periodChanges, speaksForOffice } = useOpenContract();
  const format = useTimeFormat();
  const { entered, isOutdated, take, keep } = form;
  const isOver = opensWithoutEnd(contract.period, entered, format.now, speaksForOffice);
  const acts = actsOf(contract.period, entered, format.now);
  const decide = (decision: () => void): void => {
    saving.forgetProblem();
    decision();
  };
  if (isOutdated)
    return (
      <ChangedMeanwhile
        change={lastPeriodChange(periodChanges, contract)}
        onTake={() => decide(take)}
        onKeep={() => decide(keep)}
      >
        {periodWords(contract.period, format)}
      </ChangedMeanwhile>
    );
  return (
    <>
      {isBackwards(entered) && <p role="alert">{strings.PeriodBackwards}</p>}
      {isOver && !isBackwards(entered) && <p role="alert">{strings.PeriodEndOver}</p>}
      {acts.length > 0 && !isBackwards(entered) && (
        <p role="status">{fill(strings.PeriodWillRecord, actWords(acts))}</p>
      )}
      {saving.problem && <p role="alert">{saving.problem}</p>}
    </>
  );
}

interface PeriodButtonsProps extends PeriodFormProps, Pick<PeriodPanelProps, 'isLeaking' | 'onClose'> {}

function PeriodButtons({ form, saving, isLeaking, onClose }: PeriodButtonsProps): React.ReactElement {
  const { contract, speaksForOffice } = useOpenContract();
  const { now } = useTimeFormat();
  const clock = useClock();
  const { period } = contract;
  const { entered, isOutdated } = form;
  const { isBusy, save } = saving;
  const step = stepFor(period, now, speaksForOffice);
  const isHeld = isBusy || isOutdated;
  return (
    <div className={styles.buttons}>
      <PrimaryButton
        text={sharedStrings.Save}
        disabled={isHeld || isBackwards(entered)}
        allowDisabledFocus
        onClick={() => save(entered)}
      />
      {isLeaking && (
        <DefaultButton text={strings.CloseNow} disabled={isHeld} allowDisabledFocus onClick={() => save(period)} />
      )}
      {step && (
        <DefaultButton
          text={nameOfStep(step)}
          disabled={isHeld || opensWithoutEnd(period, entered, now, speaksForOffice)}
          allowDisabledFocus
          onClick={() => save(takeStep(period, step, clock.now(), entered))}
        />
      )}
      <DefaultButton text={sharedStrings.Cancel} disabled={isBusy} allowDisabledFocus onClick={onClose} />
    </div>
  );
}

/** When comments are accepted: dates on the clock of the site, and open, close or reopen at once. Says what will be recorded, and what was. */
export function PeriodPanel({ isLeaking, onClose, onSaved }: PeriodPanelProps): React.ReactElement {
  const { contract, zone, periodKeeper, periodChanges } = useOpenContract();
  const format = useTimeFormat();
  const saving = usePeriodSaving(onSaved);
  const form = useEnteredPeriod(contract.period);
  const panel = useFocusHandover<HTMLElement>();
  React.useEffect(() => panel.current?.focus({ preventScroll: true }), [panel]);
  return (
    <section ref={panel} className={styles.panel} aria-label={strings.PeriodSettings} tabIndex={-1}>
      {isLeaking && <p>{strings.PeriodLeaking}</p>}
      <PeriodFieldset {...form} />
      <p className={styles.zone}>{fill(zone ? sharedStrings.TimesOfSite : strings.PeriodZoneUnknown, format.zone)}</p>
      <PeriodNotes {...{ form, saving }} />
      <PeriodButtons {...{ form, saving, isLeaking, onClose }} />
      <PeriodHistory changes={periodChanges} format={format} />
      <p className={styles.zone}>{keepers[periodKeeper]}</p>
    </section>
  );
}
