import type { Directory } from '../../domain/directory/directory';
import type { DirectoryChange } from '../../domain/directory/directory-change';
import { createRequiredContext } from '../../ui/frame/required-context';

/** What was done last and can be undone. */
export interface Undoable {
  /** What was done, in words. */
  readonly said: string;
  /** The way back. */
  readonly change: DirectoryChange;
}

/** What acts on several records at once need of the page. */
export interface DirectoryActs {
  /** Everything as it is known at the moment, what is retired included. */
  current(): Directory;
  /** Reads the directory again; resolves when it is read. */
  reload(): Promise<void>;
  /** Offers to undo an act until another one follows, or takes the offer away. */
  offerUndo(undoable: Undoable | undefined): void;
}

/** Given by the page around everything that acts. */
export const [DirectoryActsProvider, useDirectoryActs] = createRequiredContext<DirectoryActs>('acts of the directory');
