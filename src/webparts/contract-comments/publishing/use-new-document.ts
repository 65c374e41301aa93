import * as React from 'react';
import { refuseFile, type FileRefusal } from '../../../domain/contracts/document/new-file';
import { UnreadableDocument, type UnreadableReason } from '../../../domain/contracts/document/unreadable-document';
import type { NewFile } from '../new-file';
import { useServices } from '../services';

/** Why a chosen file cannot be published. */
export type NotReadable = FileRefusal | UnreadableReason | 'unknown';

/** The file someone chose, from the choice to what readers would see of it. */
export type NewDocumentState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: NotReadable; readonly detail?: string }
  | { readonly kind: 'ready'; readonly file: NewFile };

export interface NewDocument {
  readonly state: NewDocumentState;
  choose(file: File): void;
  /** Gives up reading, or the file. */
  clear(): void;
}

const none: NewDocumentState = { kind: 'none' };

function explain(name: string, error: unknown): NewDocumentState {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'refused', name, reason: error instanceof UnreadableDocument ? error.reason : 'unknown', detail };
}

/**
 * Reads a file in the page before anything of it is stored. Another choice, or leaving, gives up the one before.
 * @param version Number the document would be published under.
 */
export function useNewDocument(version: string): NewDocument {
  const { readNewFile } = useServices();
  const [state, setState] = React.useState(none);
  const reading = React.useRef<AbortController>();
  const stop = React.useCallback(() => reading.current?.abort(), []);
  React.useEffect(() => stop, [stop]);
  const choose = React.useCallback(
    (file: File) => {
      stop();
      const { name } = file;
      const reason = refuseFile(file);
      if (reason) {
        setState({ kind: 'refused', name, reason });
        return;
      }
      const current = new AbortController();
      reading.current = current;
      setState({ kind: 'reading', name });
      readNewFile(file, version, current.signal).then(
        (read) => current.signal.aborted || setState({ kind: 'ready', file: read }),
        (error: unknown) => current.signal.aborted || setState(explain(name, error))
      );
    },
    [readNewFile, stop, version]
  );
  const clear = React.useCallback(() => {
    stop();
    setState(none);
  }, [stop]);
  return React.useMemo(() => ({ state, choose, clear }), [state, choose, clear]);
}
