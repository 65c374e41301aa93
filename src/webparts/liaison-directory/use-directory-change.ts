import { DataError } from '../../data/sharepoint/data-error';
import type { RecordWriter } from '../../data/directory/record-writer';
import type { DirectoryWriter } from '../../data/directory/writer';
import { draftDepartment } from '../../domain/directory/department-draft';
import type { Directory } from '../../domain/directory/directory';
import {
  countChanges,
  reverseChange,
  type DirectoryChange,
  type RecordChange
} from '../../domain/directory/directory-change';
import { draftLiaison } from '../../domain/directory/liaison-draft';
import { draftLocation } from '../../domain/directory/location-draft';
import { isSameValue, type FieldRecord } from '../../domain/directory/three-way';
import { useAnnounce } from '../../ui/live/announcer';
import { useAct, type Act } from '../../ui/resource/use-act';
import { useDirectoryActs } from './directory-acts';
import { useServices } from './services';

export interface ChangeAct extends Pick<Act, 'isBusy' | 'failure'> {
  /**
   * Writes an act on several records, shows the directory as it is then, and offers to undo it.
   * @param said What was done, in words.
   * @returns whether all of it was written
   */
  apply(change: DirectoryChange, said: string): Promise<boolean>;
}

/** A record in the state it was read in, with its fields. */
interface Found<Fields> {
  readonly etag: string;
  readonly fields: Fields;
}

interface Written<Fields> {
  readonly done: readonly RecordChange<Fields>[];
  readonly failures: readonly DataError[];
}

/** Writes the changes whose records still say what the act began with; any other record has been changed by someone else. */
async function writeChanges<Fields extends FieldRecord<Fields>, Draft, Item>(
  changes: readonly RecordChange<Fields>[],
  find: (id: number) => Found<Fields> | undefined,
  { writeAll }: Pick<RecordWriter<Draft, Item, Partial<Fields>>, 'writeAll'>
): Promise<Written<Fields>> {
  const isAsBefore = ({ id, before }: RecordChange<Fields>): boolean => {
    const fields = find(id)?.fields;
    return (
      fields !== undefined &&
      (Object.keys(before) as (keyof Fields)[]).every((name) => isSameValue(fields[name], before[name]))
    );
  };
  const sent = changes.filter(isAsBefore);
  const outcomes = await writeAll(sent.map(({ id, after }) => ({ id, etag: find(id)?.etag ?? '', changes: after })));
  const stale = changes
    .filter((change) => !sent.includes(change))
    .map(() => new DataError('conflict', 'directory.change', 'Someone else changed it meanwhile.'));
  return {
    done: sent.filter((_, at) => outcomes[at] === undefined),
    failures: [...stale, ...outcomes.filter((outcome): outcome is DataError => outcome !== undefined)]
  };
}

interface Stored {
  readonly id: number;
  readonly etag: string;
}

/** Finds records with their fields as forms hold them. */
function finder<Item extends Stored, Fields>(items: readonly Item[], fieldsOf: (item: Item) => Fields) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: number): Found<Fields> | undefined => {
    const item = byId.get(id);
    return item && { etag: item.etag, fields: fieldsOf(item) };
  };
}

/** @returns what was written, and why the rest was not */
async function writeChange(
  change: DirectoryChange,
  { locations, departments, liaisons }: Directory,
  writer: DirectoryWriter
): Promise<{ readonly done: DirectoryChange; readonly failures: readonly DataError[] }> {
  const places = finder(locations, (location) => ({
    ...draftLocation(location),
    isRetired: location.isRetired ?? false
  }));
  const units = finder(departments, (unit) => ({ ...draftDepartment(unit), isRetired: unit.isRetired ?? false }));
  // What is at a location is moved before the location is retired.
  const written = {
    departments: await writeChanges(change.departments, units, writer.departments),
    liaisons: await writeChanges(change.liaisons, finder(liaisons, draftLiaison), writer.liaisons),
    locations: await writeChanges(change.locations, places, writer.locations)
  };
  return {
    done: {
      departments: written.departments.done,
      liaisons: written.liaisons.done,
      locations: written.locations.done
    },
    failures: Object.values(written).flatMap(({ failures }) => failures)
  };
}

/** An act on several records at once, shown where it was started. */
export function useDirectoryChange(): ChangeAct {
  const { openWriter } = useServices();
  const { current, reload, offerUndo } = useDirectoryActs();
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const apply = (change: DirectoryChange, said: string): Promise<boolean> =>
    run(async () => {
      const { done, failures } = await writeChange(change, current(), await openWriter());
      await reload();
      offerUndo(countChanges(done) > 0 ? { said, change: reverseChange(done) } : undefined);
      const [first] = failures;
      if (first) throw first;
      announce(said);
    });
  return { isBusy, failure, apply };
}
