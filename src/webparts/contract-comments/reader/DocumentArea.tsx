import * as React from 'react';
import { NoDocument } from '../NoDocument';
import { OtherText } from '../OtherText';
import type { DocumentState } from '../use-published-text';
import { ReadingPane, type ReadingPaneProps } from './ReadingPane';

export interface DocumentAreaProps extends Omit<ReadingPaneProps, 'document'> {
  readonly state: DocumentState;
  readonly onRetry: () => void;
  /** Stops reading a long file. */
  readonly onStop: () => void;
}

/** The contract's text, or why it is not there. */
export function DocumentArea({ state, onRetry, onStop, ...pane }: DocumentAreaProps): React.ReactElement {
  if (state.kind !== 'ready') return <NoDocument {...{ state, onRetry, onStop }} />;
  return (
    <>
      <OtherText versions={[state.document.version]} isOtherText={state.isOtherText} />
      <ReadingPane {...pane} document={state.document} />
    </>
  );
}
