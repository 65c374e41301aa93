import * as React from 'react';
import { findVersion, type Contract } from '../../domain/contracts/contract';
import type { ContractDocument } from '../../domain/contracts/document/document-model';
import { checkFingerprint } from '../../domain/contracts/versions/fingerprint';
import { UnreadableDocument, type UnreadableReason } from '../../domain/contracts/document/unreadable-document';
import { toFailure } from '../../ui/states/to-failure';
import type { Failure } from '../../ui/states/view-state';
import type { ReadingProgress, ReadingWatch } from './reading-watch';
import { useServices, type ContractServices } from './services';

/** What the reader shows in place of the contract's text, or the text. */
export type DocumentState =
  | {
      readonly kind: 'loading';
      /** Of a long file; not set before it is known to be one. */
      readonly progress?: ReadingProgress;
    }
  /** The reader did not want to wait for it. */
  | { readonly kind: 'stopped' }
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
  contract: Contract,
  version: string,
  watch: ReadingWatch
): Promise<{ readonly document: ContractDocument; readonly isOtherText: boolean }> {
  const document = await documents.read(contract, version, watch);
  const recorded = findVersion(contract, version)?.fingerprint ?? '';
  return { document, isOtherText: (await checkFingerprint(recorded, document.text)) === 'other' };
}

/**
 * The contract's text in one of its versions.
 * @param version Number of a published one; left out: the newest.
 */
export function usePublishedText(
  contract: Contract,
  version: string = contract.version
): {
  readonly state: DocumentState;
  readonly reload: () => void;
  /** Stops the reading. */
  readonly stop: () => void;
} {
  const { documents } = useServices();
  const [state, setState] = React.useState<DocumentState>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  const latest = React.useRef(contract);
  latest.current = contract;
  const waiting = React.useRef<AbortController>();
  const { id } = contract;
  React.useEffect(() => {
    let isCurrent = true;
    const { signal } = (waiting.current = new AbortController());
    if (!version) {
      setState({ kind: 'notPublished' });
      return;
    }
    const onProgress = (progress: ReadingProgress): void => {
      if (isCurrent && !signal.aborted) setState({ kind: 'loading', progress });
    };
    readPublished(documents, latest.current, version, { signal, onProgress }).then(
      (read) => isCurrent && !signal.aborted && setState({ kind: 'ready', ...read }),
      (error: unknown) => {
        if (!isCurrent || signal.aborted) return;
        if (error instanceof UnreadableDocument)
          setState({ kind: 'unreadable', reason: error.reason, detail: error.message });
        else setState({ kind: 'failed', failure: toFailure(error) });
      }
    );
    const controller = waiting.current;
    return () => {
      isCurrent = false;
      controller.abort();
    };
  }, [id, version, attempt, documents]);
  const reload = React.useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  const stop = React.useCallback(() => {
    waiting.current?.abort();
    setState({ kind: 'stopped' });
  }, []);
  return { state, reload, stop };
}
