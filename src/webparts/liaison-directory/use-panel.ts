import * as React from 'react';
import type { Navigation, Subject } from './navigation';

/** `subject`: what is shown is being edited; `new`: a card is being written. */
export type Editing = 'subject' | 'new' | undefined;

/** What is beside the list, and the ways to and from it. */
export interface Panel {
  readonly isOpen: boolean;
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

export function usePanel({ subject, open }: Pick<Navigation, 'subject' | 'open'>): Panel {
  const [editing, setEditing] = React.useState<Editing>();
  const isOpen = editing === 'new' || subject !== undefined;
  const returnTo = React.useRef<HTMLElement>();
  const takesFocus = React.useRef(false);
  const rememberFocus = (): void => {
    takesFocus.current = true;
    if (!isOpen && document.activeElement instanceof HTMLElement) returnTo.current = document.activeElement;
  };
  const show = (next: Subject, edit?: Editing): void => {
    rememberFocus();
    setEditing(edit);
    open(next);
  };
  return {
    isOpen,
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
      // The list may only be drawn again after this; the focus goes back where it came from then.
      window.requestAnimationFrame(() => returnTo.current?.focus());
    }
  };
}
