import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { addressOfPath } from '../../../data/sharepoint/server-path';
import { useOpenContract } from '../open-contract';

/** Opens the file of the newest version as it was published; nothing where none is. */
export function OriginalLink({ children }: React.PropsWithChildren<unknown>): React.ReactElement | null {
  const { contract } = useOpenContract();
  const [newest] = contract.versions;
  if (!newest) return null;
  return (
    <a href={addressOfPath(newest.filePath)} target="_blank" rel="noreferrer" data-interception="off">
      {strings.OpenOriginal}
      {children}
    </a>
  );
}
