import * as React from 'react';
import type { Contract } from '../../../domain/contracts/contract';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import { checkFingerprint } from '../../../domain/contracts/versions/fingerprint';
import { UnreadableDocument, type UnreadableReason } from '../../../domain/contracts/document/unreadable-document';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import { useServices, type ContractServices } from '../services';

/** What the reader shows in place of the contract's text, or the text. */
export type DocumentState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'notPublished' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly detail: string }
  | {
      readonly kind: 'ready';
      readonly document: ContractDocument;
      /** The file has another text now than when it was published. */
      readonly isOtherText: boolean;
    };

async function readPublished(
  documents: ContractServices['documents'],
  contract: Contract
): Promise<{ readonly document: ContractDocument; readonly isOtherText: boolean }> {
  const document = await documents.read(contract);
  const recorded = contract.versions[0]?.fingerprint ?? '';
  return { document, isOtherText: (await checkFingerprint(recorded, document.text)) === 'other' };
}

/** The contract's text in its newest version. */
export function useContractDocument(contract: Contract): {
  readonly state: DocumentState;
  readonly reload: () => void;
} {
  const { documents } = useServices();
  const [state, setState] = React.useState<DocumentState>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  const latest = React.useRef(contract);
  latest.current = contract;
  const { id, version } = contract;
  React.useEffect(() => {
    let isCurrent = true;
    if (!version) {
      setState({ kind: 'notPublished' });
      return;
    }
    readPublished(documents, latest.current).then(
      (read) => isCurrent && setState({ kind: 'ready', ...read }),
      (error: unknown) => {
        if (!isCurrent) return;
        if (error instanceof UnreadableDocument)
          setState({ kind: 'unreadable', reason: error.reason, detail: error.message });
        else setState({ kind: 'failed', failure: toFailure(error) });
      }
    );
    return () => {
      isCurrent = false;
    };
  }, [id, version, attempt, documents]);
  const reload = React.useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { state, reload };
}
