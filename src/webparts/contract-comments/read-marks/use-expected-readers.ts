import * as React from 'react';
import type { ExpectedReaders } from '../../../domain/contracts/expected-readers';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import { useServices } from '../services';

export type ExpectedReadersState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly expected: ExpectedReaders };

export interface ExpectedReadersReading {
  readonly state: ExpectedReadersState;
  /** Asks again. */
  read(): void;
}

/** Asks the site who may read a contract, when it is first wanted. */
export function useExpectedReaders(contractId: number): ExpectedReadersReading {
  const { repository } = useServices();
  const [state, setState] = React.useState<ExpectedReadersState>({ kind: 'loading' });
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let isCurrent = true;
    setState({ kind: 'loading' });
    repository.readExpectedReaders(contractId).then(
      (expected) => isCurrent && setState({ kind: 'ready', expected }),
      (error: unknown) => isCurrent && setState({ kind: 'failed', failure: toFailure(error) })
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, contractId, asked]);
  const read = React.useCallback(() => setAsked((count) => count + 1), []);
  return { state, read };
}
