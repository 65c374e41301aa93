import * as React from 'react';
import type { Clock } from '../../domain/time/clock';
import { AppFrame } from '../../ui/frame/AppFrame';
import { createWaitSignal } from '../../ui/live/wait-signal';
import type { BrowserTab } from '../../ui/storage/browser-tab';
import { ClockProvider } from '../../ui/time/clock-context';
import { WithKeptStore } from '../storage/with-kept-store';

export interface ContractsPageProps {
  readonly clock: Clock;
  readonly tab?: BrowserTab;
}

/** What surrounds the contract comments on a page. */
export function ContractsPage({
  clock,
  tab,
  children
}: React.PropsWithChildren<ContractsPageProps>): React.ReactElement {
  const [waits] = React.useState(createWaitSignal);
  return (
    <AppFrame theme={undefined} label="Contract comments" waits={waits} locale="en-US">
      <ClockProvider clock={clock}>
        <WithKeptStore tab={tab}>{children}</WithKeptStore>
      </ClockProvider>
    </AppFrame>
  );
}
