import * as React from 'react';
import { Toggle } from '@fluentui/react/lib/Toggle';
import * as strings from 'ContractCommentsStrings';
import { useOpenContract } from '../open-contract';
import { PeriodBadge } from '../PeriodBadge';
import { usePeriodSaving } from '../use-period-saving';
import styles from './FreezeSwitch.module.scss';

export interface FreezeSwitchProps {
  readonly onChanged: () => void;
}

/** Pauses comments while a new version is prepared, for everyone and until someone opens them again, whatever page is open. */
export function FreezeSwitch({ onChanged }: FreezeSwitchProps): React.ReactElement {
  const { period } = useOpenContract().contract;
  const { problem, save } = usePeriodSaving(onChanged);
  return (
    <div className={styles.freeze}>
      <Toggle
        inlineLabel
        label={strings.PeriodFreezeLabel}
        checked={period.isFrozen}
        onChange={(_event, isFrozen = false) => save({ ...period, isFrozen })}
      />
      <PeriodBadge period={period} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
