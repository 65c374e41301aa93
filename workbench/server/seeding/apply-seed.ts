import { findAssociatedGroup } from '../principals/groups';
import { updateIndex } from '../search/update-index';
import type { Store } from '../store/store';
import type { SeedBytes, SeedSite } from '../../../seeds/types';
import { SeedDirectory } from './seed-directory';
import { seedList } from './seed-list';
import type { ProducedBytes } from './seed-list';
import { seedPages } from './seed-pages';
import { seedPeople } from './seed-people';

/**
 * Fills a site with a seed, all of it or nothing: people, groups, permissions, rows, files and their versions, with the authors
 * and dates the seed gives. The lists must be there. Documents are produced first, so that the one transaction waits for nothing.
 *
 * @throws Error naming what the seed speaks of and the site does not have
 */
export async function applySeed(store: Store, seed: SeedSite): Promise<void> {
  const bytes = await produceBytes(seed);
  store.transaction(() => {
    store.run('UPDATE webs SET title = ?', seed.title);
    store.forget('');
    const directory = new SeedDirectory(store);
    seedPeople(store, directory, seed);
    const context = { store, directory, bytes, administratorId: findAdministrator(store) };
    for (const list of seed.lists) seedList(context, list);
    seedPages(store, seed.pages ?? [], context.administratorId);
    updateIndex(store);
  });
}

/** Produces every document once. */
async function produceBytes(seed: SeedSite): Promise<ProducedBytes> {
  const producers = seed.lists.flatMap((list) => [
    ...(list.files ?? []).flatMap((file) => [
      file.bytes,
      ...(file.earlierVersions ?? []).map((version) => version.bytes)
    ]),
    ...(list.rows ?? []).flatMap((row) => (row.attachments ?? []).map((attachment) => attachment.bytes))
  ]);
  const made = new Map<SeedBytes, Uint8Array>();
  for (const produce of producers) if (!made.has(produce)) made.set(produce, await produce());
  return made;
}

/** Folders of the seed, which name no author, are the administrator's. */
function findAdministrator(store: Store): number {
  const sql = 'SELECT id FROM principals WHERE type = 1 AND isSiteAdmin = 1 AND isDisabled = 0 ORDER BY id LIMIT 1';
  const found = store.one<{ id: number }>(sql) ?? findAssociatedGroup(store, 'owner');
  if (found === null) throw new Error('The seed has no site administrator.');
  return found.id;
}
