import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import type { NewEntry } from '../../domain/contracts/thread/entry';
import { LogFold } from '../../domain/contracts/thread/log-fold';

/** An entry on its way to the site. */
interface Sent {
  readonly entry: NewEntry;
  readonly createdAt: Date;
}

/**
 * What is said about all contracts, as the site has it, with what is on its way as its author sees it. The same fold for the life of
 * the page: what arrives is added to it, and a contract's discussion is another object only when something happened to it.
 */
export function useLogFold({ logs, me }: ContractsState, outbox: readonly Sent[]): LogFold {
  const fold = React.useMemo(() => new LogFold(), []);
  const pending = React.useMemo(
    () => outbox.map(({ entry, createdAt }) => ({ ...entry, author: me, createdAt })),
    [outbox, me]
  );
  // Taking the same logs twice changes nothing, so that it can be taken whenever React draws.
  fold.take(logs, pending);
  return fold;
}
