import { cellColumn } from '../fields/cell-column';
import { saveAttachment } from '../files/attachments';
import { saveContent, saveFileContent } from '../files/contents';
import { findItemByUrl } from '../items/find-items';
import { addItem, updateItem } from '../items/write-items';
import { findListByUrl } from '../store/find-lists';
import { breakRoleInheritance, grantRole, removeAssignment } from '../security/inheritance';
import type { Securable } from '../security/securable';
import { itemTable } from '../store/records';
import type { ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import type { SeedFile, SeedFolder, SeedList, SeedRoleAssignment, SeedRow } from '../../../seeds/types';
import { makeSeedList } from './make-seed-list';
import { readLateCell, readSeedCells } from './seed-cells';
import type { LateLookup } from './seed-cells';
import type { SeedDirectory } from './seed-directory';
import { levelId } from './seed-people';

/** Bytes by the function that produces them: all are produced before the first write. */
export type ProducedBytes = ReadonlyMap<() => Promise<Uint8Array>, Uint8Array>;

/** Everything one act of seeding needs. */
export interface SeedingContext {
  readonly store: Store;
  readonly directory: SeedDirectory;
  readonly bytes: ProducedBytes;
  /** Author of what the seed names no author for. */
  readonly administratorId: number;
}

/**
 * One list with its permissions, folders, rows and files.
 *
 * @throws Error when the list is not there and the seed does not say how to make it
 */
export function seedList(context: SeedingContext, seed: SeedList): void {
  const { store } = context;
  const found =
    seed.shape === undefined
      ? findListByUrl(store, seed.url)
      : makeSeedList(store, seed.url, seed.shape, context.administratorId);
  if (found === null) throw new Error(`The seed fills the list ${seed.url}, which the site does not have.`);
  if (seed.roleAssignments !== undefined) assignExactly(context, { kind: 'list', list: found }, seed.roleAssignments);
  const list = findListByUrl(store, seed.url) ?? found;
  for (const folder of seed.folders ?? []) seedFolder(context, list, folder);
  const late = (seed.rows ?? []).flatMap((row) => seedRow(context, list, row));
  late.push(...(seed.files ?? []).flatMap((file) => seedFile(context, list, file)));
  for (const { id, lookup } of late) {
    store.run(
      `UPDATE ${itemTable(list)} SET "${cellColumn(lookup.field)}" = ? WHERE ID = ?`,
      readLateCell(store, context.directory, lookup),
      id
    );
  }
}

interface WaitingCell {
  readonly id: number;
  readonly lookup: LateLookup;
}

function seedFolder(context: SeedingContext, list: ListRecord, folder: SeedFolder): void {
  const { store, directory, administratorId } = context;
  const { parent, name } = splitPath(list, folder.path);
  const { cells } = readSeedCells(store, directory, list, folder.fields ?? {});
  const item = addItem(store, list, {
    cells: { Title: name, ...cells },
    authorId: administratorId,
    folderUrl: parent,
    leafName: name,
    isFolder: true
  });
  if (folder.roleAssignments !== undefined)
    assignExactly(context, { kind: 'item', list, itemId: item.ID }, folder.roleAssignments);
}

function seedRow(context: SeedingContext, list: ListRecord, row: SeedRow): WaitingCell[] {
  const { store, directory } = context;
  const { cells, late } = readSeedCells(store, directory, list, row.fields);
  const item = addItem(store, list, {
    cells,
    ...stampOf(context, row),
    ...(row.folder === undefined ? {} : { folderUrl: `${list.rootUrl}/${row.folder}` })
  });
  directory.keepRow(list.number, row.key, item.ID);
  for (const { name, bytes } of row.attachments ?? [])
    saveAttachment(store, { listNumber: list.number, itemId: item.ID }, name, produced(context, bytes));
  if (row.roleAssignments !== undefined)
    assignExactly(context, { kind: 'item', list, itemId: item.ID }, row.roleAssignments);
  return late.map((lookup) => ({ id: item.ID, lookup }));
}

/** Writes the versions of a file one after another, as its authors did. */
function seedFile(context: SeedingContext, list: ListRecord, file: SeedFile): WaitingCell[] {
  const { store, directory } = context;
  const { parent, name } = splitPath(list, file.path);
  makeFolders(context, list, parent);
  const { cells, late } = readSeedCells(store, directory, list, file.fields ?? {});
  const { authorId, editorId, created, modified } = stampOf(context, file);
  const [first, ...others] = [
    ...(file.earlierVersions ?? []),
    { bytes: file.bytes, comment: file.comment ?? '', author: file.editor ?? file.author, created: modified }
  ];
  const isOnly = others.length === 0;
  let item: ItemRow = addItem(store, list, {
    cells,
    authorId,
    created,
    folderUrl: parent,
    leafName: name,
    editorId: isOnly ? editorId : authorOf(context, first?.author ?? file.author),
    modified: first?.created ?? modified
  });
  const place = { listNumber: list.number, itemId: item.ID };
  saveFileContent(
    store,
    place,
    item.uiVersion,
    saveContent(store, produced(context, first?.bytes ?? file.bytes)),
    first?.comment
  );
  for (const version of others) {
    item = updateItem(store, list, item, {
      cells: {},
      editorId: authorOf(context, version.author),
      modified: version.created
    });
    saveFileContent(
      store,
      place,
      item.uiVersion,
      saveContent(store, produced(context, version.bytes)),
      version.comment
    );
  }
  directory.keepRow(list.number, file.key, item.ID);
  if (file.roleAssignments !== undefined)
    assignExactly(context, { kind: 'item', list, itemId: item.ID }, file.roleAssignments);
  return late.map((lookup) => ({ id: item.ID, lookup }));
}

function makeFolders(context: SeedingContext, list: ListRecord, url: string): void {
  if (url.length <= list.rootUrl.length || findItemByUrl(context.store, list, url) !== null) return;
  const slash = url.lastIndexOf('/');
  makeFolders(context, list, url.slice(0, slash));
  seedFolder(context, list, { path: url.slice(list.rootUrl.length + 1) });
}

/** Gives a securable permissions of its own: these and no others. */
function assignExactly(
  { store, directory, administratorId }: SeedingContext,
  securable: Securable,
  assignments: readonly SeedRoleAssignment[]
): void {
  const administrator = { id: administratorId, login: '', isSiteAdmin: true };
  breakRoleInheritance(store, administrator, securable, { copyRoleAssignments: false, clearSubscopes: false });
  store.forget('lists');
  removeAssignment(store, securable, administratorId);
  for (const { principal, permissionLevel } of assignments)
    grantRole(store, securable, directory.principalId(principal), levelId(store, permissionLevel));
}

function stampOf(
  context: SeedingContext,
  stamp: Pick<SeedRow, 'author' | 'editor' | 'created' | 'modified'>
): { authorId: number; editorId: number; created: string; modified: string } {
  return {
    authorId: authorOf(context, stamp.author),
    editorId: authorOf(context, stamp.editor ?? stamp.author),
    created: toSeconds(stamp.created),
    modified: toSeconds(stamp.modified ?? stamp.created)
  };
}

function authorOf({ directory }: SeedingContext, person: string): number {
  return directory.principalId({ person });
}

function toSeconds(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`;
}

function splitPath(list: ListRecord, path: string): { readonly parent: string; readonly name: string } {
  const url = `${list.rootUrl}/${path}`;
  const slash = url.lastIndexOf('/');
  return { parent: url.slice(0, slash), name: url.slice(slash + 1) };
}

function produced({ bytes }: SeedingContext, produce: () => Promise<Uint8Array>): Uint8Array {
  const found = bytes.get(produce);
  if (found === undefined) throw new Error('The bytes of a seeded file were not produced.');
  return found;
}
