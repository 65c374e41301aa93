import * as React from 'react';
import { useFocusHandover } from '../navigation/use-focus-handover';
import styles from './StateMessage.module.scss';

export interface StateMessageProps {
  readonly icon: React.ReactElement;
  readonly title: string;
  /** What it means and what to do next. */
  readonly text: string;
  /** The technical message, for the person who is asked to help. */
  readonly detail?: string;
  readonly detailLabel?: string;
  readonly isAlert?: boolean;
}

/** A designed empty, refused or failed state: what this is, what to do, and the first step as a button. */
export function StateMessage(props: React.PropsWithChildren<StateMessageProps>): React.ReactElement {
  const outermost = useFocusHandover<HTMLDivElement>();
  return (
    <div ref={outermost} className={styles.message} role={props.isAlert ? 'alert' : undefined}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{props.title}</p>
        <p className={styles.text}>{props.text}</p>
        {props.children && <div className={styles.actions}>{props.children}</div>}
        {props.detail && (
          <details className={styles.detail}>
            <summary>{props.detailLabel}</summary>
            {props.detail}
          </details>
        )}
      </div>
    </div>
  );
}
