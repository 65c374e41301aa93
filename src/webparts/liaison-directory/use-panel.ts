import * as React from 'react';
import { useRestoreFocus, type Opened } from '../../ui/navigation/use-restore-focus';
import type { Navigation, Subject } from './navigation';

/** `subject`: what is shown is being edited; `new`: a card is being written. */
export type Editing = 'subject' | 'new' | undefined;

/** What is beside the list, and the ways to and from it. */
export interface Panel {
  readonly opened: Opened;
  /** The list it is beside, or instead of. */
  readonly list: React.RefObject<HTMLDivElement>;
  readonly editing: Editing;
  /** Whether someone opened it here; a card that was there from the start takes no one's focus. */
  readonly takesFocus: boolean;
  openLiaison(id: number): void;
  openDepartment(id: number): void;
  editDepartment(id: number): void;
  addLiaison(): void;
  edit(): void;
  /** Back from a form to what it edited. */
  stopEditing(): void;
  close(): void;
}

/** @param isWide Whether there is room beside the list. */
export function usePanel({ subject, open }: Pick<Navigation, 'subject' | 'open'>, isWide: boolean): Panel {
  const [editing, setEditing] = React.useState<Editing>();
  const shown = isWide ? 'beside' : 'instead';
  const opened = editing === 'new' || subject !== undefined ? shown : 'nothing';
  const { view: list, remember } = useRestoreFocus<HTMLDivElement>(opened);
  const takesFocus = React.useRef(false);
  const rememberFocus = (): void => {
    takesFocus.current = true;
    remember();
  };
  const show = (next: Subject, edit?: Editing): void => {
    rememberFocus();
    // In this order something is open all the while: after a save the two are drawn one after the other.
    open(next);
    setEditing(edit);
  };
  return {
    opened,
    list,
    editing,
    takesFocus: takesFocus.current,
    openLiaison: (id) => show({ kind: 'liaison', id }),
    openDepartment: (id) => show({ kind: 'department', id }),
    editDepartment: (id) => show({ kind: 'department', id }, 'subject'),
    addLiaison: () => {
      rememberFocus();
      setEditing('new');
    },
    edit: () => {
      takesFocus.current = true;
      setEditing('subject');
    },
    stopEditing: () => setEditing(undefined),
    close: () => {
      setEditing(undefined);
      open(undefined);
    }
  };
}
