import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { ItemChange } from '../../domain/contracts/thread/entry';
import { formatMoment } from '../../ui/format/dates';
import { fill } from '../../ui/format/text';
import { useTimeFormat } from '../../ui/format/use-time-format';
import styles from './ChangedMeanwhile.module.scss';

export interface ChangedMeanwhileProps {
  /** `undefined` where SharePoint has no save of it. */
  readonly change: ItemChange | undefined;
  /** Puts what is saved into the form, in place of what was entered. */
  readonly onTake: () => void;
  /** Keeps what was entered, knowing what is saved. */
  readonly onKeep: () => void;
}

/** Says that someone saved something else than a form began with, who and what (the children), and lets the person decide; what was entered stays until then. */
export function ChangedMeanwhile({
  change,
  onTake,
  onKeep,
  children
}: React.PropsWithChildren<ChangedMeanwhileProps>): React.ReactElement {
  const format = useTimeFormat();
  return (
    <div role="alert" className={styles.notice}>
      <p className={styles.title}>
        <WarningIcon aria-hidden="true" />{' '}
        {change
          ? fill(strings.ChangedMeanwhile, change.by.name, formatMoment(change.at, format))
          : strings.ChangedMeanwhileByNoOne}
      </p>
      <p className={styles.saved}>{children}</p>
      <div className={styles.buttons}>
        <DefaultButton text={strings.TakeSaved} onClick={onTake} />
        <DefaultButton text={strings.KeepEntered} onClick={onKeep} />
      </div>
    </div>
  );
}
