import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import { isBackwards, type CommentPeriod } from '../../../domain/contracts/period/comment-period';
import type { PeriodKeeper } from '../../../domain/contracts/period/period-rule';
import { actsOf, stepFor, takeStep, type PeriodStep } from '../../../domain/contracts/period/period-acts';
import { readWallClock, toWallClock } from '../../../domain/time/wall-clock';
import { CheckField } from '../../../ui/forms/CheckField';
import { MomentField } from '../../../ui/forms/MomentField';
import { fill } from '../../../ui/format/text';
import { useFocusHandover } from '../../../ui/navigation/use-focus-handover';
import { useZone } from '../../../ui/time/zone-context';
import { useClock } from '../../../ui/time/clock-context';
import { useOpenContract } from '../open-contract';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { PeriodHistory } from './PeriodHistory';
import { actWords } from '../period-words';
import { usePeriodSaving } from '../use-period-saving';
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

/** What is being entered: two times on the clock of the site and two choices. */
function useEntered(): { readonly entered: CommentPeriod; readonly fields: React.ReactElement } {
  const { contract } = useOpenContract();
  const zone = useZone();
  const { period } = contract;
  const [opens, setOpens] = React.useState(() => toWallClock(period.opens, zone));
  const [closes, setCloses] = React.useState(() => toWallClock(period.closes, zone));
  const [isFrozen, setIsFrozen] = React.useState(period.isFrozen);
  const [takesLate, setTakesLate] = React.useState(period.takesLate);
  const entered: CommentPeriod = {
    opens: readWallClock(opens, zone, period.opens)?.moment,
    closes: readWallClock(closes, zone, period.closes)?.moment,
    isFrozen,
    takesLate
  };
  const fields = (
    <>
      <MomentField label={strings.PeriodOpensLabel} value={opens} filled={period.opens} onChange={setOpens} />
      <MomentField label={strings.PeriodClosesLabel} value={closes} filled={period.closes} onChange={setCloses} />
      <CheckField label={strings.PeriodFreezeLabel} value={isFrozen} onChange={setIsFrozen} />
      <CheckField label={strings.PeriodLateLabel} value={takesLate} onChange={setTakesLate} />
    </>
  );
  return { entered, fields };
}

/** When comments are accepted: dates on the clock of the site, and open, close or reopen at once. Says what will be recorded, and what was. */
export function PeriodPanel({ isLeaking, onClose, onSaved }: PeriodPanelProps): React.ReactElement {
  const { contract, zone, speaksForOffice, periodKeeper, periodHistory } = useOpenContract();
  const format = useTimeFormat();
  const { period } = contract;
  const clock = useClock();
  const { isBusy, problem, save } = usePeriodSaving(onSaved);
  const { entered, fields } = useEntered();
  const panel = useFocusHandover<HTMLElement>();
  React.useEffect(() => panel.current?.focus({ preventScroll: true }), [panel]);
  const acts = actsOf(period, entered, format.now);
  const step = stepFor(period, format.now, speaksForOffice);
  const handleStep = (chosen: PeriodStep): void => save(takeStep(period, chosen, clock.now(), entered));
  return (
    <section ref={panel} className={styles.panel} aria-label={strings.PeriodSettings} tabIndex={-1}>
      {isLeaking && <p>{strings.PeriodLeaking}</p>}
      {fields}
      <p className={styles.zone}>{fill(zone ? sharedStrings.TimesOfSite : strings.PeriodZoneUnknown, format.zone)}</p>
      {isBackwards(entered) && <p role="alert">{strings.PeriodBackwards}</p>}
      {acts.length > 0 && !isBackwards(entered) && (
        <p role="status">{fill(strings.PeriodWillRecord, actWords(acts))}</p>
      )}
      {problem && <p role="alert">{problem}</p>}
      <div className={styles.buttons}>
        <PrimaryButton
          text={sharedStrings.Save}
          disabled={isBusy || isBackwards(entered)}
          allowDisabledFocus
          onClick={() => save(entered)}
        />
        {isLeaking && (
          <DefaultButton text={strings.CloseNow} disabled={isBusy} allowDisabledFocus onClick={() => save(period)} />
        )}
        {step && (
          <DefaultButton
            text={nameOfStep(step)}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => handleStep(step)}
          />
        )}
        <DefaultButton text={sharedStrings.Cancel} disabled={isBusy} allowDisabledFocus onClick={onClose} />
      </div>
      <PeriodHistory history={periodHistory} format={format} />
      <p className={styles.zone}>{keepers[periodKeeper]}</p>
    </section>
  );
}
