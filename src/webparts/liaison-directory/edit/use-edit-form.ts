import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { SavedVersion } from '../../../data/directory/record-writer';
import { changedFields, mergeVersions, type FieldRecord } from '../../../domain/directory/three-way';
import { fill } from '../../../ui/format/text';
import type { SearchedFieldProps } from '../../../ui/forms/Field';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct } from '../../../ui/resource/use-act';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import type { Subject } from '../navigation';
import { useKeptEdit, type Edit, type MetVersion } from './use-kept-edit';
import { useUnchosen, type Unchosen } from './use-unchosen';

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
  /** The item as the site has it now, and who saved it. */
  readCurrent(item: Item): Promise<SavedVersion<Item>>;
  onSaved(item: Item): void;
}

export type Problems<Draft> = Partial<Record<keyof Draft, string>>;

/** Two people changed the same fields: what to decide, what was decided so far, and whose the other version is. */
export interface Conflict<Draft> extends MetVersion<Draft> {
  readonly mine: Draft;
  readonly theirs: Draft;
}

export interface EditForm<Draft> {
  readonly draft: Draft;
  readonly problems: Problems<Draft>;
  readonly isSaving: boolean;
  /** What was typed before and not saved is here again. */
  readonly isFoundAgain: boolean;
  readonly failure: Failure | undefined;
  readonly conflict: Conflict<Draft> | undefined;
  /** What was typed to find a choice; nothing is saved while a choice was not made. */
  readonly unchosen: Unchosen<keyof Draft>;
  set<Name extends keyof Draft>(name: Name, value: Draft[Name]): void;
  setUnchosen(name: keyof Draft, text: string): void;
  /** Decides a conflicting field. */
  decide(name: keyof Draft, isTheirs: boolean): void;
  submit(): void;
  /** Gives up what was typed. */
  discard(): void;
}

/** What a field that finds its value while one types gets from the form, besides its value. */
export function searchTextOf<Draft>(
  { unchosen, setUnchosen }: EditForm<Draft>,
  name: keyof Draft
): Pick<SearchedFieldProps<unknown>, 'text' | 'onText'> {
  return { text: unchosen[name] ?? '', onText: (text) => setUnchosen(name, text) };
}

/** An edit with what was decided: their value where theirs was chosen, mine everywhere else. */
function applyDecisions<Draft extends FieldRecord<Draft>, Item>({
  item,
  base,
  draft,
  met
}: Edit<Draft, Item>): Edit<Draft, Item> {
  const decided = { ...draft };
  for (const name of met?.isTheirs ?? []) decided[name] = base[name];
  return { item, base, draft: decided };
}

/** A save under way of one edit. */
interface SaveSteps<Draft, Item> {
  readonly task: EditTask<Draft, Item>;
  /** The two versions were joined; what is left to decide is in `edit.met`. */
  onMet(edit: Edit<Draft, Item>): void;
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
  const { item: current, savedBy, savedAt } = await task.readCurrent(item);
  const theirs = task.draftOf(current);
  const { merged, conflicts } = mergeVersions(base, draft, theirs);
  const fields = conflicts.map(({ field }) => field);
  const joined = {
    item: current,
    base: theirs,
    draft: merged,
    ...(fields.length > 0 && { met: { fields, isTheirs: [], savedBy, savedAt } })
  };
  steps.onMet(joined);
  return fields.length > 0 ? undefined : saveEdit(joined, steps);
}

/**
 * A form that loses nothing: problems are shown once someone tried to save, a refused save keeps everything typed, and when
 * someone saved meanwhile the two versions are joined where they do not touch and offered for decision where they do.
 */
export function useEditForm<
  Draft extends FieldRecord<Draft>,
  Item extends { readonly id: number; readonly etag: string }
>(kind: Subject['kind'], task: EditTask<Draft, Item>): EditForm<Draft> {
  const announce = useAnnounce();
  const kept = useKeptEdit<Draft, Item>(kind, task.item?.id, () => openEdit(task));
  const [wasTried, setWasTried] = React.useState(false);
  const { isBusy: isSaving, failure, run } = useAct();
  const { edit } = kept;
  const { unchosen, unchosenProblems, setUnchosen } = useUnchosen<keyof Draft>();
  const findProblems = (draft: Draft): Problems<Draft> => ({ ...task.findProblems(draft), ...unchosenProblems });

  const save = async (asked: Edit<Draft, Item>): Promise<void> => {
    const count = Object.keys(findProblems(asked.draft)).length;
    if (count > 0) return announce(fill(strings.ProblemsSaid, count));
    let sent = asked.draft;
    const onMet = (joined: Edit<Draft, Item>): void => {
      kept.change((known) => ({ ...joined, draft: mergeVersions(sent, known.draft, joined.draft).merged }));
      sent = joined.draft;
      if (joined.met) announce(fill(strings.ConflictSaid, joined.met.fields.length));
    };
    const saved = await saveEdit(asked, { task, onMet });
    if (!saved) return;
    const isMoreTyped = kept.end(sent, { item: saved, form: task.draftOf(saved) });
    announce(isMoreTyped ? strings.SavedSaidMoreTyped : strings.SavedSaid);
    task.onSaved(saved);
  };

  const submit = (): void => {
    if (isSaving) return;
    const asked = applyDecisions(edit);
    kept.change(() => asked);
    setWasTried(true);
    void run(() => save(asked));
  };

  return {
    draft: edit.draft,
    problems: wasTried ? findProblems(edit.draft) : {},
    isSaving,
    isFoundAgain: kept.isFoundAgain,
    failure,
    conflict: edit.met && { ...edit.met, mine: edit.draft, theirs: edit.base },
    unchosen,
    setUnchosen,
    set: (name, value) => kept.change((known) => ({ ...known, draft: { ...known.draft, [name]: value } })),
    decide: (name, isTheirs) => kept.change((known) => decideField(known, name, isTheirs)),
    submit,
    discard: kept.forget
  };
}

function openEdit<Draft, Item>({ item, draftOf }: EditTask<Draft, Item>): Edit<Draft, Item> {
  const base = draftOf(item);
  return { item, base, draft: base };
}

function decideField<Draft, Item>(edit: Edit<Draft, Item>, name: keyof Draft, isTheirs: boolean): Edit<Draft, Item> {
  if (!edit.met) return edit;
  const others = edit.met.isTheirs.filter((known) => known !== name);
  return { ...edit, met: { ...edit.met, isTheirs: isTheirs ? [...others, name] : others } };
}
