import * as React from 'react';
import { FailureMessage } from '../../ui/states/FailureMessage';
import type { Failure } from '../../ui/states/view-state';
import { useSurroundings } from './services';

/** Why an act did not succeed, where it was begun. */
export function FailureNote({
  failure,
  onRetry
}: {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}): React.ReactElement {
  const { locale } = useSurroundings();
  return <FailureMessage failure={failure} locale={locale} onRetry={onRetry} />;
}
