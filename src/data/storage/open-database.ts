import { promisifyRequest, type UseStore } from 'idb-keyval';

const STORE = 'snapshots';
/** A database that did not open by then does not open for this page any more: no one waits for it a second time. */
const GIVE_UP_AFTER_MS = 800;

/** Opens a database, and makes it anew when what is there under its name is not ours or cannot be opened. */
async function openOnce(factory: IDBFactory, name: string, mayRecreate: boolean): Promise<IDBDatabase> {
  const recreate = async (problem: unknown): Promise<IDBDatabase> => {
    if (!mayRecreate) throw problem;
    await promisifyRequest(factory.deleteDatabase(name));
    return openOnce(factory, name, false);
  };
  const request = factory.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  let database: IDBDatabase;
  try {
    database = await promisifyRequest(request);
  } catch (error) {
    return recreate(error);
  }
  if (database.objectStoreNames.contains(STORE)) return database;
  database.close();
  return recreate(new Error(`The database ${name} has no store ${STORE}.`));
}

/**
 * The one store of the database of a name, opened when it is first used, and again after the browser or another page closed it. Every use
 * ends within a second, in a value or a rejection.
 */
export function openDatabase(name: string, factory: () => IDBFactory | null | undefined): UseStore {
  let opening: Promise<IDBDatabase> | undefined;
  let isOpen = false;
  let isSilent = false;

  const open = (): Promise<IDBDatabase> => {
    const found = factory();
    if (!found) return Promise.reject(new Error('The browser has no IndexedDB.'));
    const opened = openOnce(found, name, true);
    opening = opened;
    const forget = (): void => {
      isOpen = false;
      if (opening === opened) opening = undefined;
    };
    opened.then((database) => {
      isOpen = true;
      database.onclose = forget;
      // Another page deletes it, for a person who has signed in there since.
      database.onversionchange = () => {
        database.close();
        forget();
      };
    }, forget);
    return opened;
  };

  return async (mode, work) => {
    if (isSilent) throw new Error(`The database ${name} does not answer.`);
    let timer: number | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = window.setTimeout(() => {
        // One that is open is only slow, and may be quicker with something smaller.
        isSilent = !isOpen;
        reject(new Error(`The database ${name} does not answer.`));
      }, GIVE_UP_AFTER_MS);
    });
    const used = (opening ?? open()).then((database) => work(database.transaction(STORE, mode).objectStore(STORE)));
    try {
      return await Promise.race([used, tooLong]);
    } finally {
      window.clearTimeout(timer);
    }
  };
}
