import * as React from 'react';
import { DefaultButton, type IButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import type { FolderRights } from '../../../domain/contracts/period/comment-permission';
import { periodStatus } from '../../../domain/contracts/period/comment-period';
import { useTicking } from '../../../ui/time/clock-context';
import { useOpenContract } from '../open-contract';
import styles from './PeriodPanel.module.scss';

export interface PeriodButtonProps {
  readonly folder: FolderRights | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onChanged: () => void;
}

const PeriodPanel = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'contract-period' */ './PeriodPanel')).PeriodPanel
}));

/** Opens the settings of the comment period, for the chief of staff; warns when the period is over but SharePoint still accepts entries. */
export function PeriodButton({ folder, isOpen, onToggle, onChanged }: PeriodButtonProps): React.ReactElement {
  const { period } = useOpenContract().contract;
  const isOver = useTicking((now) => periodStatus(period, now).state === 'closed');
  const isLeaking = folder?.isOpened === true && isOver;
  const holder = React.useRef<HTMLDivElement>(null);
  const button = React.useRef<IButton>(null);
  const close = (): void => {
    // What is in the panel goes with it; focus that is elsewhere by then stays there.
    if (holder.current?.contains(document.activeElement)) button.current?.focus();
    onToggle(false);
  };
  return (
    <div ref={holder} className={styles.holder}>
      <DefaultButton
        componentRef={button}
        text={strings.PeriodSettings}
        aria-expanded={isOpen}
        onClick={() => onToggle(!isOpen)}
      />
      {isOpen && (
        <React.Suspense fallback={null}>
          <PeriodPanel
            isLeaking={isLeaking}
            onClose={close}
            onSaved={() => {
              close();
              onChanged();
            }}
          />
        </React.Suspense>
      )}
      {isLeaking && !isOpen && <p className={styles.leak}>{strings.PeriodLeaking}</p>}
    </div>
  );
}
