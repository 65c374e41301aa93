import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { addressOfPath } from '../../data/sharepoint/server-path';
import { findVersion } from '../../domain/contracts/contract';
import { useOpenContract } from './open-contract';

export interface OriginalLinkProps {
  /** Number of the version; left out: the newest. */
  readonly version?: string;
}

/** Opens the file of a version as it was published; nothing where it is not. */
export function OriginalLink({
  version,
  children
}: React.PropsWithChildren<OriginalLinkProps>): React.ReactElement | null {
  const { contract } = useOpenContract();
  const published = findVersion(contract, version ?? contract.version);
  if (!published) return null;
  return (
    <a href={addressOfPath(published.filePath)} target="_blank" rel="noreferrer" data-interception="off">
      {strings.OpenOriginal}
      {children}
    </a>
  );
}
