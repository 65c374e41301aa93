import * as React from 'react';
import { DocumentIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import { addressOfPath } from '../../../data/sharepoint/server-path';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { StateMessage } from '../../../ui/states/StateMessage';
import { useOpenContract } from '../open-contract';
import type { DocumentState } from './use-contract-document';
import type { UnreadableReason } from '../../../domain/contracts/document/unreadable-document';
import { ReadingPane, type ReadingPaneProps } from './ReadingPane';

export interface DocumentAreaProps extends Omit<ReadingPaneProps, 'document'> {
  readonly state: DocumentState;
  readonly onRetry: () => void;
}

function explain(reason: UnreadableReason): string {
  return {
    unknownFormat: strings.UnreadableFormat,
    damaged: strings.UnreadableDamaged,
    noText: strings.UnreadableNoText
  }[reason];
}

/** The contract's text, or why it is not there: loading, not to be reached, or a file the page cannot show, with a way to the original. */
export function DocumentArea({ state, onRetry, ...pane }: DocumentAreaProps): React.ReactElement {
  const { contract } = useOpenContract();
  switch (state.kind) {
    case 'loading':
      return <Skeleton blocks={[32, 96, 72, 96, 48, 96]} />;
    case 'failed':
      return <FailureMessage failure={state.failure} onRetry={onRetry} />;
    case 'unreadable':
      return (
        <StateMessage
          icon={<DocumentIcon />}
          title={strings.UnreadableTitle}
          text={explain(state.reason)}
          detail={state.detail}
          detailLabel={sharedStrings.Details}
          isAlert
        >
          <a href={addressOfPath(contract.filePath)} target="_blank" rel="noreferrer" data-interception="off">
            {strings.OpenOriginal}
          </a>
        </StateMessage>
      );
    case 'ready':
      return <ReadingPane {...pane} document={state.document} />;
  }
}
