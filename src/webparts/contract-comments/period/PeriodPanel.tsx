import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import { periodStatus, type CommentPeriod } from '../../../domain/contracts/period/comment-period';
import type { Contract } from '../../../domain/contracts/contract';
import { toFailure } from '../../../ui/states/to-failure';
import { useServices } from '../services';
import { fromLocalInput, toLocalInput } from './local-input';
import styles from './PeriodPanel.module.scss';

export interface PeriodPanelProps {
  readonly contract: Contract;
  /** The period is over but SharePoint still takes entries. */
  readonly isLeaking: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface Saving {
  readonly isBusy: boolean;
  readonly problem?: string;
  save(period: CommentPeriod): void;
}

/** Physicians may add entries while the period is open or still to come: SharePoint has no clock that would let them in by itself. */
function letsIn(period: CommentPeriod, now: Date): boolean {
  const { state } = periodStatus(period, now);
  return state === 'open' || state === 'upcoming';
}

function useSaving({ contract, onSaved }: PeriodPanelProps): Saving {
  const { repository } = useServices();
  const [isBusy, setIsBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<string>();
  const save = (period: CommentPeriod): void => {
    setIsBusy(true);
    setProblem(undefined);
    repository.changePeriod(contract, period, letsIn(period, new Date())).then(onSaved, (error: unknown) => {
      const { reason, detail } = toFailure(error);
      setIsBusy(false);
      setProblem(reason === 'forbidden' ? sharedStrings.ForbiddenText : detail ?? sharedStrings.FailedText);
    });
  };
  return { isBusy, problem, save };
}

/** When comments are taken: dates on the reader's own clock, and open, close or freeze at once. */
export function PeriodPanel(props: PeriodPanelProps): React.ReactElement {
  const { contract, isLeaking, onClose } = props;
  const { period } = contract;
  const { isBusy, problem, save } = useSaving(props);
  const [opens, setOpens] = React.useState(toLocalInput(period.opens));
  const [closes, setCloses] = React.useState(toLocalInput(period.closes));
  const [isFrozen, setIsFrozen] = React.useState(period.isFrozen);
  const entered: CommentPeriod = { opens: fromLocalInput(opens), closes: fromLocalInput(closes), isFrozen };
  const isBackwards = Boolean(entered.opens && entered.closes && entered.opens >= entered.closes);
  const isOpen = periodStatus(period, new Date()).state === 'open';
  const fields = [
    { label: strings.PeriodOpensLabel, value: opens, change: setOpens },
    { label: strings.PeriodClosesLabel, value: closes, change: setCloses }
  ];
  return (
    <section className={styles.panel} aria-label={strings.PeriodSettings}>
      {isLeaking && <p>{strings.PeriodLeaking}</p>}
      {fields.map(({ label, value, change }) => (
        <label key={label} className={styles.field}>
          {label}
          <input type="datetime-local" value={value} onChange={(event) => change(event.target.value)} />
        </label>
      ))}
      <p className={styles.zone}>{Intl.DateTimeFormat().resolvedOptions().timeZone}</p>
      <label className={styles.check}>
        <input type="checkbox" checked={isFrozen} onChange={(event) => setIsFrozen(event.target.checked)} />
        {strings.PeriodFreezeLabel}
      </label>
      {isBackwards && <p role="alert">{strings.PeriodBackwards}</p>}
      {problem && <p role="alert">{problem}</p>}
      <div className={styles.buttons}>
        <PrimaryButton text={sharedStrings.Save} disabled={isBusy || isBackwards} onClick={() => save(entered)} />
        {isOpen || isLeaking ? (
          <DefaultButton text={strings.CloseNow} disabled={isBusy} onClick={() => save({ ...period, closes: isLeaking ? period.closes : new Date() })} />
        ) : (
          <DefaultButton text={strings.OpenNow} disabled={isBusy} onClick={() => save({ opens: new Date(), closes: laterThanNow(period.closes), isFrozen: false })} />
        )}
        <DefaultButton text={sharedStrings.Cancel} disabled={isBusy} onClick={onClose} />
      </div>
      <p className={styles.zone}>{strings.PeriodEnforced}</p>
    </section>
  );
}

/** An end that is over does not hold for a period that is opened again. */
function laterThanNow(closes: Date | undefined): Date | undefined {
  return closes && closes > new Date() ? closes : undefined;
}
