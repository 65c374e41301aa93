import * as React from 'react';
import { changedFields, type FieldRecord } from '../../../domain/directory/three-way';
import { readDraft, writeDraft } from '../../../ui/storage/use-draft';

/** An edit under way: the item as it was opened, its form then, and the form as it is now. */
export interface Edit<Draft, Item> {
  readonly item: Item | undefined;
  readonly base: Draft;
  readonly draft: Draft;
}

export interface KeptEdit<Draft, Item> {
  readonly edit: Edit<Draft, Item>;
  /** Whether it was begun before and found again here. */
  readonly isFoundAgain: boolean;
  change(update: (edit: Edit<Draft, Item>) => Edit<Draft, Item>): void;
  /** Forgets what was kept, after a save or when it was given up. */
  forget(): void;
}

/** An edit that was kept; `undefined` when there is none. A field the form did not have then is taken as it was opened. */
function recall<Draft extends object, Item>(key: string, fresh: Edit<Draft, Item>): Edit<Draft, Item> | undefined {
  try {
    const kept = JSON.parse(readDraft(key) || 'null') as Edit<Draft, Item> | null;
    return kept === null
      ? undefined
      : { item: kept.item, base: { ...fresh.base, ...kept.base }, draft: { ...fresh.base, ...kept.draft } };
  } catch {
    return undefined;
  }
}

/** Keeps an edit in the browser while it differs from what was opened, so that a reload or a closed panel loses nothing. */
export function useKeptEdit<Draft extends FieldRecord<Draft>, Item>(
  key: string,
  open: () => Edit<Draft, Item>
): KeptEdit<Draft, Item> {
  const [state, setState] = React.useState(() => {
    const fresh = open();
    const kept = recall(key, fresh);
    return { edit: kept ?? fresh, isFoundAgain: kept !== undefined };
  });
  const change = (update: (edit: Edit<Draft, Item>) => Edit<Draft, Item>): void =>
    setState((known) => {
      const edit = update(known.edit);
      writeDraft(key, changedFields(edit.base, edit.draft).length > 0 ? JSON.stringify(edit) : '');
      return { ...known, edit };
    });
  return { ...state, change, forget: () => writeDraft(key, '') };
}
