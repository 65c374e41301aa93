import * as React from 'react';
import { changedFields, mergeVersions, type FieldRecord } from '../../../domain/directory/three-way';
import { isFlag, isListOf, isNumber, isOptional, isRecordOf, isText, type Check } from '../../../domain/shape/shape';
import type { KeptKind } from '../../../ui/storage/kept-store';
import { useKeptChanges } from '../../../ui/storage/use-kept';
import { DRAFTS_KEPT_FOR_MS } from '../../../ui/storage/use-kept-draft';
import type { Subject } from '../navigation';

/** What someone else saved while the form was open, where both changed the same fields. */
export interface MetVersion<Draft> {
  /** Left to decide: the edit's draft has what was typed, its base what they saved. */
  readonly fields: readonly (keyof Draft)[];
  /** Those of them where theirs was chosen so far. */
  readonly isTheirs: readonly (keyof Draft)[];
  readonly savedBy: string;
  /** ISO moment. */
  readonly savedAt: string;
}

/** An edit under way: the item as it was opened, its form then, and the form as it is now. */
export interface Edit<Draft, Item> {
  readonly item: Item | undefined;
  readonly base: Draft;
  readonly draft: Draft;
  /** Nothing is written while fields are left to decide, also after a reload. */
  readonly met?: MetVersion<Draft>;
}

export interface KeptEdit<Draft, Item> {
  readonly edit: Edit<Draft, Item>;
  /** Whether it was begun before and found again here. */
  readonly isFoundAgain: boolean;
  change(update: (edit: Edit<Draft, Item>) => Edit<Draft, Item>): void;
  /**
   * Ends the edit after the site took a form. What was typed meanwhile waits for the next edit of what was saved.
   * @param saved Its form as it was saved.
   * @returns whether something was typed meanwhile
   */
  end(sent: Draft, saved: { readonly item: Item; readonly form: Draft }): boolean;
  /** Forgets what was kept when it was given up. */
  forget(): void;
}

function keyOf(kind: Subject['kind'], itemId: number | undefined): string {
  return `${kind}-${itemId ?? 'new'}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** What is kept of an edit: the state of the item it began from, and the form then and now. */
interface StoredEdit {
  readonly etag: string;
  readonly base: Fields;
  readonly draft: Fields;
  readonly met?: MetVersion<Fields>;
}

const isFields: Check<Fields> = (value): value is Fields => typeof value === 'object' && value !== null;
const isMetVersion = isRecordOf<MetVersion<Fields>>({
  fields: isListOf(isText),
  isTheirs: isListOf(isText),
  savedBy: isText,
  savedAt: isText
});
const isStoredEdit = isRecordOf<StoredEdit>({
  etag: isText,
  base: isFields,
  draft: isFields,
  met: isOptional(isMetVersion)
});

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

/** What was left to decide, as far as the form still has the fields. */
function readMet<Draft extends object>(
  opened: Draft,
  met: MetVersion<Fields> | undefined
): Pick<Edit<Draft, never>, 'met'> {
  if (!met) return {};
  const isOfForm = (name: keyof Fields): name is keyof Fields & keyof Draft => name in opened;
  return { met: { ...met, fields: met.fields.filter(isOfForm), isTheirs: met.isTheirs.filter(isOfForm) } };
}

/**
 * Keeps an edit in the browser while it differs from what was opened, so that a reload or a closed panel loses nothing. Every tab with the
 * same card open shows the same edit.
 * @param kind What kind of record is edited.
 * @param itemId Its number; `undefined` for a new one.
 */
export function useKeptEdit<
  Draft extends FieldRecord<Draft>,
  Item extends { readonly id: number; readonly etag: string }
>(kind: Subject['kind'], itemId: number | undefined, open: () => Edit<Draft, Item>): KeptEdit<Draft, Item> {
  const id = keyOf(kind, itemId);
  const store = useKeptChanges(keptEdits, id);
  const [first] = React.useState(open);
  /** The item as it was opened or as it was read since, while nothing differs from it. */
  const opened = React.useRef(first);
  const read = (): Edit<Draft, Item> | undefined => {
    const kept = store.read(keptEdits, id)?.value;
    const { item, base } = opened.current;
    const [was, is] = kept ? [readFields(base, kept.base), readFields(base, kept.draft)] : [];
    if (!kept || !was || !is) return undefined;
    return { item: item && { ...item, etag: kept.etag }, base: was, draft: is, ...readMet(base, kept.met) };
  };
  const [isFoundAgain] = React.useState(() => read() !== undefined);
  return {
    edit: read() ?? opened.current,
    isFoundAgain,
    change: (update) => {
      const { item, base, draft, met } = update(read() ?? opened.current);
      opened.current = { item, base, draft: base };
      if (changedFields(base, draft).length === 0) store.remove(keptEdits, id);
      else
        store.write(keptEdits, id, {
          etag: item?.etag ?? '',
          base: writeFields(base),
          draft: writeFields(draft),
          ...(met && { met: met as MetVersion<Fields> })
        });
    },
    end: (sent, { item, form }) => {
      const { draft } = read() ?? opened.current;
      const rest = mergeVersions(sent, draft, form).merged;
      store.remove(keptEdits, id);
      if (changedFields(form, rest).length === 0) return false;
      store.write(keptEdits, keyOf(kind, item.id), {
        etag: item.etag,
        base: writeFields(form),
        draft: writeFields(rest)
      });
      return true;
    },
    forget: () => store.remove(keptEdits, id)
  };
}
