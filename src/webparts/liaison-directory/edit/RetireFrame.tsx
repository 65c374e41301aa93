import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import type { Failure } from '../../../ui/states/view-state';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import styles from './Edit.module.scss';

export interface RetireFrameProps {
  /** The button that asks. */
  readonly label: string;
  readonly question: string;
  readonly confirmLabel: string;
  readonly isBusy: boolean;
  /** Whether something has to be chosen first. */
  readonly isIncomplete?: boolean;
  readonly failure: Failure | undefined;
  readonly onConfirm: () => Promise<unknown>;
}

/** An act that takes something away: a button, then the question with what follows, and its two ways out. */
export function RetireFrame(props: React.PropsWithChildren<RetireFrameProps>): React.ReactElement {
  const [isAsking, setIsAsking] = React.useState(false);
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const ask = (isAsked: boolean): void => {
    moveFocus();
    setIsAsking(isAsked);
  };
  const handleConfirm = (): void => {
    void props.onConfirm();
  };
  if (!isAsking) {
    return (
      <div ref={target} className={styles.form}>
        <DefaultButton text={props.label} onClick={() => ask(true)} />
      </div>
    );
  }
  return (
    <div ref={target} className={styles.conflict} role="group" aria-label={props.label}>
      <p tabIndex={-1} className={styles.conflictTitle}>
        {props.question}
      </p>
      {props.children}
      {props.failure && <FailureMessage failure={props.failure} />}
      <div className={styles.actions}>
        <DefaultButton
          text={props.confirmLabel}
          allowDisabledFocus
          disabled={props.isBusy || props.isIncomplete}
          onClick={handleConfirm}
        />
        <DefaultButton text={shared.Cancel} onClick={() => ask(false)} />
      </div>
    </div>
  );
}
