import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import { changedFields, mergeVersions, type FieldRecord } from '../../../domain/directory/three-way';
import { fill } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct } from '../../../ui/resource/use-act';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import { useKeptEdit, type Edit } from './use-kept-edit';

/** What a form edits and how it is saved. */
export interface EditTask<Draft, Item> {
  /** The item as it was opened; `undefined` for one that does not exist yet. */
  readonly item: Item | undefined;
  /** The form of the item, or of a new one. */
  draftOf(item: Item | undefined): Draft;
  /** What keeps a draft from being saved, by field, in words. */
  findProblems(draft: Draft): Problems<Draft>;
  /** Saves the fields that changed, in the state `item` was read in. @throws DataError, `conflict` when that state is gone */
  save(item: Item | undefined, changes: Partial<Draft>): Promise<Item>;
  /** The item as the site has it now. */
  readCurrent(item: Item): Promise<Item>;
  onSaved(item: Item): void;
}

export type Problems<Draft> = Partial<Record<keyof Draft, string>>;

/** Two people changed the same fields: what to decide, and what was decided so far. */
export interface Conflict<Draft> {
  readonly fields: readonly (keyof Draft)[];
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly isTheirs: ReadonlySet<keyof Draft>;
}

export interface EditForm<Draft> {
  readonly draft: Draft;
  readonly problems: Problems<Draft>;
  readonly isSaving: boolean;
  /** What was typed before and not saved is here again. */
  readonly isFoundAgain: boolean;
  readonly failure: Failure | undefined;
  readonly conflict: Conflict<Draft> | undefined;
  set<Name extends keyof Draft>(name: Name, value: Draft[Name]): void;
  /** Decides a conflicting field. */
  decide(name: keyof Draft, isTheirs: boolean): void;
  submit(): void;
  /** Gives up what was typed. */
  discard(): void;
}

/** Someone's decisions applied: their value where theirs was chosen, mine everywhere else. */
function applyDecisions<Draft extends FieldRecord<Draft>>(draft: Draft, { theirs, isTheirs }: Conflict<Draft>): Draft {
  const decided = { ...draft };
  for (const name of isTheirs) decided[name] = theirs[name];
  return decided;
}

/** A save under way of one edit. */
interface SaveSteps<Draft, Item> {
  readonly task: EditTask<Draft, Item>;
  /** The two versions were joined; `fields` are left to decide. */
  onMet(edit: Edit<Draft, Item>, mine: Draft, fields: readonly (keyof Draft)[]): void;
}

/**
 * Saves an edit. When someone saved meanwhile, joins what can be joined and saves that, unless something is left to decide.
 * @returns The item saved; `undefined` when a person has to decide first.
 */
async function saveEdit<Draft extends FieldRecord<Draft>, Item>(
  edit: Edit<Draft, Item>,
  steps: SaveSteps<Draft, Item>
): Promise<Item | undefined> {
  const { task } = steps;
  const { item, base, draft } = edit;
  const names = changedFields(base, draft);
  // Nothing changed is nothing to write; the form closes as after a save.
  if (item && names.length === 0) return item;
  try {
    return await task.save(
      item,
      (item ? Object.fromEntries(names.map((name) => [name, draft[name]])) : draft) as Partial<Draft>
    );
  } catch (error) {
    if (toFailure(error).reason !== 'conflict' || !item) throw error;
  }
  const current = await task.readCurrent(item);
  const theirs = task.draftOf(current);
  const merge = mergeVersions(base, draft, theirs);
  const joined = { item: current, base: theirs, draft: merge.merged };
  steps.onMet(
    joined,
    draft,
    merge.conflicts.map(({ field }) => field)
  );
  return merge.conflicts.length > 0 ? undefined : saveEdit(joined, steps);
}

/**
 * A form that loses nothing: problems are shown once someone tried to save, a refused save keeps everything typed, and when
 * someone saved meanwhile the two versions are joined where they do not touch and offered for decision where they do.
 * @param key Id of the edit under way among those the browser keeps, e.g. `liaison-7`.
 */
export function useEditForm<Draft extends FieldRecord<Draft>, Item extends { readonly etag: string }>(
  key: string,
  task: EditTask<Draft, Item>
): EditForm<Draft> {
  const announce = useAnnounce();
  const kept = useKeptEdit<Draft, Item>(key, () => openEdit(task));
  const [wasTried, setWasTried] = React.useState(false);
  const { isBusy: isSaving, failure, run } = useAct();
  const [conflict, setConflict] = React.useState<Conflict<Draft>>();
  const { edit } = kept;

  const save = async (asked: Edit<Draft, Item>): Promise<void> => {
    const count = Object.keys(task.findProblems(asked.draft)).length;
    if (count > 0) return announce(fill(strings.ProblemsSaid, count));
    const onMet = (joined: Edit<Draft, Item>, mine: Draft, fields: readonly (keyof Draft)[]): void => {
      kept.change(() => joined);
      if (fields.length === 0) return;
      setConflict({ fields, mine, theirs: joined.base, isTheirs: new Set() });
      announce(fill(strings.ConflictSaid, fields.length));
    };
    const saved = await saveEdit(asked, { task, onMet });
    if (!saved) return;
    kept.forget();
    announce(strings.SavedSaid);
    task.onSaved(saved);
  };

  const submit = (): void => {
    if (isSaving) return;
    const asked = conflict ? { ...edit, draft: applyDecisions(edit.draft, conflict) } : edit;
    kept.change(() => asked);
    setConflict(undefined);
    setWasTried(true);
    void run(() => save(asked));
  };

  return {
    draft: edit.draft,
    problems: wasTried ? task.findProblems(edit.draft) : {},
    isSaving,
    isFoundAgain: kept.isFoundAgain,
    failure,
    conflict,
    set: (name, value) => kept.change((known) => ({ ...known, draft: { ...known.draft, [name]: value } })),
    decide: (name, isTheirs) => setConflict((known) => known && decideField(known, name, isTheirs)),
    submit,
    discard: kept.forget
  };
}

function openEdit<Draft, Item>({ item, draftOf }: EditTask<Draft, Item>): Edit<Draft, Item> {
  const base = draftOf(item);
  return { item, base, draft: base };
}

function decideField<Draft>(conflict: Conflict<Draft>, name: keyof Draft, isTheirs: boolean): Conflict<Draft> {
  const chosen = new Set(conflict.isTheirs);
  if (isTheirs) chosen.add(name);
  else chosen.delete(name);
  return { ...conflict, isTheirs: chosen };
}
