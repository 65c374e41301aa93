import * as React from 'react';
import type { Contract } from '../../../domain/contracts/contract';
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

/** Raised when documents are read differently; remembered ones are then read again from their files. */
export const READING = 1;

interface Remembered {
  readonly reading: number;
  readonly document: ContractDocument;
}

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
      const name = `contract-document:${id}`;
      const remembered = await snapshots.read<Remembered>(name);
      if (remembered?.value.reading === READING && remembered.value.document.version === version) {
        return show({ kind: 'ready', document: remembered.value.document });
      }
      const blocks = await readDocument(latest.current.fileName, await repository.readFile(latest.current));
      const document = composeDocument(version, blocks);
      show({ kind: 'ready', document });
      await snapshots.write<Remembered>(name, { value: { reading: READING, document }, readAt: Date.now() });
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
