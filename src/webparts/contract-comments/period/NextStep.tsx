import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import { periodStatus } from '../../../domain/contracts/period/comment-period';
import { fill } from '../../../ui/format/text';
import { useTicking } from '../../../ui/time/clock-context';
import { useOpenContract } from '../open-contract';
import styles from './NextStep.module.scss';

export interface NextStepProps {
  readonly onOpenPeriod: () => void;
}

/** Leads the office from a version that was published to the comment period, which no one set yet. */
export function NextStep({ onOpenPeriod }: NextStepProps): React.ReactElement | null {
  const { period, version } = useOpenContract().contract;
  const state = useTicking((now) => periodStatus(period, now).state);
  if (state !== 'notScheduled') return null;
  return (
    <div className={styles.step}>
      <p className={styles.text}>{fill(strings.NextStepPeriod, version)}</p>
      <PrimaryButton text={strings.SetPeriod} onClick={onOpenPeriod} />
    </div>
  );
}
