import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { refuseOperations } from '../api/refuse-operations';
import { NOTHING, node, resourceKey, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument, invalidOperation } from '../protocol/sharepoint-error';
import { itemUrl } from '../items/find-items';
import { readVersions, versionLabel } from '../items/item-versions';
import type { ItemVersion } from '../items/item-versions';
import { FILE, USER } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import { requirePermission } from '../security';
import { findPrincipal } from '../principals/principals';
import type { Store } from '../store/store';
import { contentOf, showBytes } from './file-routes';
import { findFileContent } from './contents';
import { restoreVersion } from './write-file';

/** An earlier version of a file. */
interface FileVersion extends ListItem {
  readonly version: ItemVersion;
}

const VERSIONS = resourceKey<ListItem>('SP.FileVersionCollection');
const VERSION = resourceKey<FileVersion>('SP.FileVersion');

/** Earlier versions of files, the oldest first; the current version is the file itself and not among them. */
export function fileVersionRoutes(api: Api): void {
  api.type(FILE).get('Versions', ({ context, value: entity }) => {
    requirePermission(context.store, context.person, entity.item.scopeId, 'ViewVersions');
    return node(VERSIONS, entity);
  });
  api
    .type(VERSIONS)
    .collection(VERSION, ({ context, value: entity }) => earlierVersions(context.store, entity))
    .byKey(({ context, value: entity, args }) =>
      node(VERSION, requireVersionById(context.store, entity, args.number('versionId')))
    )
    .get('GetById', ({ context, value: entity, args }) =>
      node(VERSION, requireVersionById(context.store, entity, args.number('versionId')))
    )
    .post('DeleteById', (call) =>
      removeVersion(call, requireVersionById(call.context.store, call.value, call.args.number('vid')))
    )
    .post('DeleteByLabel', (call) => removeVersion(call, requireVersionByLabel(call)))
    .post('DeleteAll', (call) => removeAll(call))
    .post('RestoreByLabel', (call) => restore(call));
  // The recycle bin here keeps no versions: what could not be restored is not recycled.
  refuseOperations(api.type(VERSIONS), ['RecycleById', 'RecycleByLabel']);
  describeVersion(api);
  api
    .type(VERSION)
    .get('$value', showVersion)
    .get('OpenBinaryStream', showVersion)
    .get('CreatedBy', ({ context, value: { version } }) => {
      const editor = findPrincipal(context.store, version.editorId);
      return editor === null ? value(null) : node(USER, editor);
    })
    .remove((call) => removeVersion(call, call.value));
}

function describeVersion(api: Api): void {
  api
    .type(VERSION)
    .identifiedBy({
      type: () => 'SP.FileVersion',
      link: ({ item, version }) =>
        `Web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(itemUrl(item).replace(/'/g, "''"))}')/Versions(${version.uiVersion})`
    })
    .properties({
      CheckInComment: ({ list, item, version }, { store }) =>
        findFileContent(store, { listNumber: list.number, itemId: item.ID }, version.uiVersion)?.comment ?? '',
      Created: ({ version }) => version.created,
      ExpirationDate: () => null,
      ID: ({ version }) => version.uiVersion,
      IsCurrentVersion: () => false,
      Length: (entity, { store }) => String(contentOf(store, entity, entity.version.uiVersion).size),
      Size: (entity, { store }) => contentOf(store, entity, entity.version.uiVersion).size,
      Url: ({ item, version }, { store }) =>
        `_vti_history/${version.uiVersion}${itemUrl(item).slice(store.site.url.length)}`,
      VersionLabel: ({ version }) => versionLabel(version.uiVersion)
    });
}

/** The version of a file that a history address or a version id names, the current one included. `null` for none. */
export function findVersion(store: Store, entity: ListItem, uiVersion: number): FileVersion | null {
  const version = readVersions(store, entity.list, entity.item).find((candidate) => candidate.uiVersion === uiVersion);
  return version === undefined ? null : { ...entity, version };
}

function earlierVersions(store: Store, entity: ListItem): readonly FileVersion[] {
  return readVersions(store, entity.list, entity.item)
    .filter((version) => !version.isCurrent)
    .reverse()
    .map((version) => ({ ...entity, version }));
}

function requireVersionById(store: Store, entity: ListItem, id: number): FileVersion {
  const found = findVersion(store, entity, id);
  if (found === null || found.version.isCurrent) throw invalidArgument('The specified version does not exist.');
  return found;
}

function requireVersionByLabel({ context, value: entity, args }: Call<ListItem>): FileVersion {
  const label = args.text('versionLabel');
  const found = earlierVersions(context.store, entity).find(({ version }) => versionLabel(version.uiVersion) === label);
  if (found === undefined) throw invalidArgument('The specified version does not exist.');
  return found;
}

function showVersion({ context, value: entity }: Call<FileVersion>): Result {
  return showBytes(
    context.store,
    entity.item.FileLeafRef,
    contentOf(context.store, entity, entity.version.uiVersion).hash
  );
}

function removeVersion({ context }: Call<unknown>, { list, item, version }: FileVersion): Result {
  requirePermission(context.store, context.person, item.scopeId, 'DeleteVersions');
  if (version.isCurrent) throw invalidOperation('You cannot delete the current version.');
  keepBytesOfLaterVersions(context.store, { list, item, version });
  context.store.run(
    'DELETE FROM item_versions WHERE listNumber = ? AND itemId = ? AND uiVersion = ?',
    list.number,
    item.ID,
    version.uiVersion
  );
  return NOTHING;
}

/** A later version that only changed columns has the bytes of this one: they stay, under that version's number. */
function keepBytesOfLaterVersions(store: Store, { list, item, version }: FileVersion): void {
  const next = readVersions(store, list, item)
    .map(({ uiVersion }) => uiVersion)
    .filter((uiVersion) => uiVersion > version.uiVersion)
    .at(-1);
  if (next === undefined) return;
  store.run(
    'UPDATE OR IGNORE file_versions SET uiVersion = ? WHERE listNumber = ? AND itemId = ? AND uiVersion = ?',
    next,
    list.number,
    item.ID,
    version.uiVersion
  );
}

function removeAll(call: Call<ListItem>): Result {
  for (const version of earlierVersions(call.context.store, call.value)) removeVersion(call, version);
  return NOTHING;
}

function restore(call: Call<ListItem>): Result {
  restoreVersion(call.context, call.value, requireVersionByLabel(call).version.uiVersion);
  return NOTHING;
}
