import * as React from 'react';
import type { Contract } from '../../../domain/contracts/contract';
import { documentSnapshot } from '../parsing/remembered-texts';
import { composeDocument, type ContractDocument } from '../../../domain/contracts/document/document-model';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import { UnreadableDocument, type UnreadableReason } from '../parsing/reading-error';
import { readDocument } from '../parsing/read-document';
import { useServices } from '../services';

/** What the reader shows in place of the contract's text, or the text. */
export type DocumentState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly detail: string }
  | { readonly kind: 'ready'; readonly document: ContractDocument };

/** The contract's text: from memory when this version was read before, else from its file. */
export function useContractDocument(contract: Contract): {
  readonly state: DocumentState;
  readonly reload: () => void;
} {
  const { repository, snapshots } = useServices();
  const [state, setState] = React.useState<DocumentState>({ kind: 'loading' });
  const [turn, setTurn] = React.useState(0);
  const latest = React.useRef(contract);
  latest.current = contract;
  const { id, version, filePath } = contract;
  React.useEffect(() => {
    let isCurrent = true;
    const show = (next: DocumentState): void => {
      if (isCurrent) setState(next);
    };
    const load = async (): Promise<void> => {
      const remembered = await snapshots.read(documentSnapshot, id);
      if (remembered?.value.version === version) {
        return show({ kind: 'ready', document: remembered.value });
      }
      const blocks = await readDocument(latest.current.fileName, await repository.readFile(latest.current));
      const document = composeDocument(version, blocks);
      show({ kind: 'ready', document });
      await snapshots.write(documentSnapshot, { value: document, readAt: Date.now() }, id);
    };
    load().catch((error: unknown) => {
      if (error instanceof UnreadableDocument)
        show({ kind: 'unreadable', reason: error.reason, detail: error.message });
      else show({ kind: 'failed', failure: toFailure(error) });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, version, filePath, turn, repository, snapshots]);
  const reload = React.useCallback(() => {
    setState({ kind: 'loading' });
    setTurn((count) => count + 1);
  }, []);
  return { state, reload };
}
