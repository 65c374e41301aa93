import * as React from 'react';
import * as strings from 'CommonGroundStrings';
import { fill } from '../format/text';
import type { WaitSignal } from './wait-signal';
import styles from './WaitNotice.module.scss';

export interface WaitNoticeProps {
  readonly waits: WaitSignal;
  readonly locale: string;
}

/** One quiet line while SharePoint asks everyone to wait, with the time at which the page goes on by itself. */
export function WaitNotice({ waits, locale }: WaitNoticeProps): React.ReactElement {
  const [until, setUntil] = React.useState<Date>();
  React.useEffect(() => waits.subscribe(setUntil), [waits]);
  const time = until?.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
  return (
    <div role="status" className={styles.notice}>
      {time && fill(strings.Waiting, time)}
    </div>
  );
}
