import * as React from 'react';
import type { Directory } from '../../domain/directory/directory';
import type { DirectoryActs, Undoable } from './directory-acts';

/** What acts on several records need of the page, and what the last one of them can be undone by. */
export function useActs(
  directory: Directory,
  reload: () => Promise<void>
): { readonly acts: DirectoryActs; readonly undoable: Undoable | undefined } {
  const [undoable, offerUndo] = React.useState<Undoable>();
  const latest = React.useRef(directory);
  latest.current = directory;
  const acts = React.useMemo(() => ({ current: () => latest.current, reload, offerUndo }), [reload]);
  return { acts, undoable };
}
