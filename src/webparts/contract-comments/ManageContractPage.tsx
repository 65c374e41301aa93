import * as React from 'react';
import { ManageContract, type ManageContractProps } from './publishing/ManageContract';
import { PreviewProvider } from './publishing/preview-slot';
import { DocumentPreview } from './reader/DocumentPreview';

/** What the office does with the contract that is open, with documents drawn as the reader draws them. */
export function ManageContractPage(props: ManageContractProps): React.ReactElement {
  return (
    <PreviewProvider value={DocumentPreview}>
      <ManageContract {...props} />
    </PreviewProvider>
  );
}
