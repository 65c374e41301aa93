import type { RecordWriter, SavedVersion } from '../../data/directory/record-writer';
import { DataError, toDataError } from '../../data/sharepoint/data-error';

/** What a directory in memory lets a list of it see and change. */
export interface RecordsInMemory<Draft, Item, Changes> {
  all(): readonly Item[];
  replace(items: readonly Item[]): void;
  blank(id: number): Item;
  apply(item: Item, changes: Changes | Draft): Item;
  /** Throws what the next write is to fail with. */
  failOnce(): void;
}

interface Stored {
  readonly id: number;
  readonly etag: string;
}

/** Who saves, to whoever looks. */
export const savedBy = { savedBy: 'Someone Else', savedAt: '2026-03-10T11:30:00Z' };

function raise(etag: string): string {
  return `"${Number(etag.replace(/"/g, '')) + 1}"`;
}

/** One list of a directory in memory; it refuses like the site: a save of a state that is gone is a conflict. */
export function writeInMemory<Draft, Item extends Stored, Changes>({
  all,
  replace,
  blank,
  apply,
  failOnce
}: RecordsInMemory<Draft, Item, Changes>): RecordWriter<Draft, Item, Changes> {
  const find = (id: number): Item => {
    const item = all().find((candidate) => candidate.id === id);
    if (!item) throw new DataError('notFound', 'memory.find', 'It is gone.', 404);
    return item;
  };
  const claim = (id: number, etag: string): Item => {
    failOnce();
    const item = find(id);
    if (item.etag !== etag) throw new DataError('conflict', 'memory.save', 'Someone saved meanwhile.', 412);
    return item;
  };
  const add = async (draft: Draft): Promise<Item> => {
    failOnce();
    const added = apply(blank(Math.max(0, ...all().map(({ id }) => id)) + 1), draft);
    replace([...all(), added]);
    return added;
  };
  const save = async (id: number, etag: string, changes: Changes): Promise<Item> => {
    const saved = { ...apply(claim(id, etag), changes), etag: raise(etag) };
    replace(all().map((item) => (item.id === id ? saved : item)));
    return saved;
  };
  return {
    read: async (id): Promise<SavedVersion<Item>> => ({ item: find(id), ...savedBy }),
    add,
    save,
    writeAll: async (writes) => {
      const outcomes: (DataError | undefined)[] = [];
      for (const write of writes) {
        const done = 'draft' in write ? add(write.draft) : save(write.id, write.etag, write.changes);
        outcomes.push(
          await done.then(
            () => undefined,
            (error: unknown) => toDataError('memory.writeAll', error)
          )
        );
      }
      return outcomes;
    },
    remove: async (id, etag) => {
      claim(id, etag);
      replace(all().filter((item) => item.id !== id));
    }
  };
}
