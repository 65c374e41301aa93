import * as React from 'react';
import { useRestoreFocus, type Opened } from '../../ui/navigation/use-restore-focus';
import type { DepartmentDraft } from '../../domain/directory/department-draft';
import type { Navigation, Subject } from './navigation';

/** A record that does not exist yet, with what is known of it from where it was asked for. */
export type NewRecord =
  | { readonly kind: 'liaison' }
  | { readonly kind: 'location' }
  | { readonly kind: 'department'; readonly known?: Pick<DepartmentDraft, 'locationId' | 'liaisonId'> };

/** `subject`: what is shown is being edited; a new record: it is being written. */
export type Editing = 'subject' | NewRecord | undefined;

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
  openLocation(id: number): void;
  editDepartment(id: number): void;
  add(record: NewRecord): void;
  /** Shows a record in place of the form that wrote it. */
  show(subject: Subject): void;
  edit(): void;
  /** Back from a form to what it edited. */
  stopEditing(): void;
  close(): void;
}

/** @param isWide Whether there is room beside the list. */
export function usePanel({ subject, open }: Pick<Navigation, 'subject' | 'open'>, isWide: boolean): Panel {
  const [editing, setEditing] = React.useState<Editing>();
  const shown = isWide ? 'beside' : 'instead';
  const isNew = editing !== undefined && editing !== 'subject';
  const opened = isNew || subject !== undefined ? shown : 'nothing';
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
    openLocation: (id) => show({ kind: 'location', id }),
    show,
    editDepartment: (id) => show({ kind: 'department', id }, 'subject'),
    add: (record) => {
      rememberFocus();
      setEditing(record);
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
