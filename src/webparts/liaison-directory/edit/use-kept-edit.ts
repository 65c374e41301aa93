import * as React from 'react';
import { changedFields, type FieldRecord } from '../../../domain/directory/three-way';
import { isFlag, isListOf, isNumber, isRecordOf, isText, type Check } from '../../../domain/shape/shape';
import type { KeptKind } from '../../../ui/storage/kept-store';
import { useKeptChanges } from '../../../ui/storage/use-kept';
import { DRAFTS_KEPT_FOR_MS } from '../../../ui/storage/use-kept-draft';

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

type Fields = Readonly<Record<string, unknown>>;

/** What is kept of an edit: the state of the item it began from, and the form then and now. */
interface StoredEdit {
  readonly etag: string;
  readonly base: Fields;
  readonly draft: Fields;
}

const isFields: Check<Fields> = (value): value is Fields => typeof value === 'object' && value !== null;
const isStoredEdit = isRecordOf<StoredEdit>({ etag: isText, base: isFields, draft: isFields });

const keptEdits: KeptKind<StoredEdit> = {
  name: 'card-edit',
  version: 1,
  keptForMs: DRAFTS_KEPT_FOR_MS,
  parse: (value) => (isStoredEdit(value) ? value : undefined)
};

/** Whether a kept field fits the form as it was opened; one that is empty there can only be a number. */
function isLike(sample: unknown, value: unknown): boolean {
  const check = [isText, isFlag, isListOf(isText)].find((known) => known(sample)) ?? isNumber;
  return check(value);
}

/** The form as JSON keeps it, which has no word for a field without a value but `null`. */
function writeFields(form: object): Fields {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, (value as unknown) ?? null]));
}

/** The form in what was kept; `undefined` when that was another form. A field the form did not have then is as it was opened. */
function readFields<Draft extends object>(opened: Draft, kept: Fields): Draft | undefined {
  const isForm = Object.entries(kept).every(
    ([name, value]) => value === null || isLike((opened as Fields)[name], value)
  );
  const fields = Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, value ?? undefined]));
  return isForm ? { ...opened, ...fields } : undefined;
}

/**
 * Keeps an edit in the browser while it differs from what was opened, so that a reload or a closed panel loses nothing. Every tab with the
 * same card open shows the same edit.
 * @param id What is edited, e.g. `liaison-7`.
 */
export function useKeptEdit<Draft extends FieldRecord<Draft>, Item extends { readonly etag: string }>(
  id: string,
  open: () => Edit<Draft, Item>
): KeptEdit<Draft, Item> {
  const store = useKeptChanges(keptEdits, id);
  const [first] = React.useState(open);
  /** The item as it was opened or as it was read since, while nothing differs from it. */
  const opened = React.useRef(first);
  const read = (): Edit<Draft, Item> | undefined => {
    const kept = store.read(keptEdits, id)?.value;
    const { item, base } = opened.current;
    const [was, is] = kept ? [readFields(base, kept.base), readFields(base, kept.draft)] : [];
    return kept && was && is && { item: item && { ...item, etag: kept.etag }, base: was, draft: is };
  };
  const [isFoundAgain] = React.useState(() => read() !== undefined);
  return {
    edit: read() ?? opened.current,
    isFoundAgain,
    change: (update) => {
      const { item, base, draft } = update(read() ?? opened.current);
      opened.current = { item, base, draft: base };
      if (changedFields(base, draft).length === 0) store.remove(keptEdits, id);
      else store.write(keptEdits, id, { etag: item?.etag ?? '', base: writeFields(base), draft: writeFields(draft) });
    },
    forget: () => store.remove(keptEdits, id)
  };
}
