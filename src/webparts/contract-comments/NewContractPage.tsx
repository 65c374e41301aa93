import * as React from 'react';
import { NewContract, type NewContractProps } from './publishing/NewContract';
import { PreviewProvider } from './publishing/preview-slot';
import { DocumentPreview } from './reader/DocumentPreview';

/** The page of a new contract, with its document drawn as the reader draws it. */
export function NewContractPage(props: NewContractProps): React.ReactElement {
  return (
    <PreviewProvider value={DocumentPreview}>
      <NewContract {...props} />
    </PreviewProvider>
  );
}
