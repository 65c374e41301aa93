import * as React from 'react';
import type { Contract } from '../../../../domain/contracts/contract';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { createReanchor, type Reanchor } from '../../../../domain/contracts/placement/create-reanchor';
import type { ContractLogs } from '../../../../domain/contracts/thread/contract-logs';
import { useEarlierTexts, type TextsByVersion } from '../../use-earlier-texts';

/** What places comments in the version shown, and the texts it knows. */
export interface Reanchoring {
  /** `undefined` until the text of the version shown is there. */
  readonly reanchor: Reanchor | undefined;
  /** Texts by version, that of the one shown included. */
  readonly texts: TextsByVersion;
}

/**
 * What places comments in the version shown. Comments made in earlier versions are placed by their quotes at first, and for good as soon
 * as the text they were made in has been read; where it cannot be had, they stay where their quotes put them.
 */
export function useReanchor(
  contract: Contract,
  document: ContractDocument | undefined,
  logs: ContractLogs
): Reanchoring {
  const texts = useEarlierTexts(contract, logs, document !== undefined);
  return React.useMemo(() => {
    if (!document) return { reanchor: undefined, texts };
    return {
      reanchor: createReanchor(document, texts),
      texts: new Map([...texts, [document.version, document.text]])
    };
  }, [document, texts]);
}
