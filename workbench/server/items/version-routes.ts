import type { Api } from '../api/api';
import type { Call } from '../api/call';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { readFields } from '../fields/field-store';
import { node, NOTHING, resourceKey } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument, invalidOperation } from '../protocol/sharepoint-error';
import { wantsDefaults } from '../odata/query-options';
import type { Projection } from '../odata/query-options';
import { ITEM } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import { requirePermission } from '../security';
import { findPrincipal } from '../principals/principals';
import type { FieldRecord } from '../store/records';
import { cellToJson, readMany } from './cell-to-json';
import { readVersions, versionLabel } from './item-versions';
import type { ItemVersion } from './item-versions';
import { readCell } from './read-cell';
import { referencedText } from './referenced';
import { isReferenceField } from './rest-names';

interface OwnedVersion extends ListItem {
  readonly version: ItemVersion;
}

const VERSIONS = resourceKey<ListItem>('SP.ListItemVersionCollection');
const VERSION = resourceKey<OwnedVersion>('SP.ListItemVersion');

/** Earlier states of an item. */
export function versionRoutes(api: Api): void {
  api.type(ITEM).get('Versions', ({ context, value: entity }) => {
    requirePermission(context.store, context.person, entity.item.scopeId, 'ViewVersions');
    return node(VERSIONS, entity);
  });
  api
    .type(VERSIONS)
    .collection(VERSION, ({ context, value: entity }) =>
      readVersions(context.store, entity.list, entity.item).map((version) => ({ ...entity, version }))
    )
    .byKey(findVersion)
    .get('GetById', findVersion);
  api
    .type(VERSION)
    .identifiedBy({
      type: () => 'SP.ListItemVersion',
      link: ({ list, item, version }) => `Web/Lists(guid'${list.id}')/Items(${item.ID})/Versions(${version.uiVersion})`
    })
    .properties({
      VersionId: ({ version }) => version.uiVersion,
      VersionLabel: ({ version }) => versionLabel(version.uiVersion),
      IsCurrentVersion: ({ version }) => version.isCurrent,
      Created: ({ version }) => version.created
    })
    .presentedBy((owned, context, projection) => presentVersion(context, owned, projection))
    .remove(removeVersion);
}

function findVersion({ context, value: entity, args }: Call<ListItem>): Result {
  const id = args.number('versionId');
  const version = readVersions(context.store, entity.list, entity.item).find((candidate) => candidate.uiVersion === id);
  if (!version) throw invalidArgument('The specified version does not exist.');
  return node(VERSION, { ...entity, version });
}

function removeVersion({ context, value: { list, item, version } }: Call<OwnedVersion>): Result {
  requirePermission(context.store, context.person, item.scopeId, 'DeleteVersions');
  if (version.isCurrent) throw invalidOperation('You cannot delete the current version.');
  context.store.run(
    'DELETE FROM item_versions WHERE listNumber = ? AND itemId = ? AND uiVersion = ?',
    list.number,
    item.ID,
    version.uiVersion
  );
  return NOTHING;
}

function presentVersion(context: RequestContext, { list, version }: OwnedVersion, projection: Projection): JsonObject {
  const shown: Record<string, JsonValue> = {
    VersionId: version.uiVersion,
    VersionLabel: versionLabel(version.uiVersion),
    IsCurrentVersion: version.isCurrent
  };
  for (const field of readFields(context.store, list.number)) {
    if (field.type !== 'Computed') shown[versionName(field)] = showCell(context, field, version);
  }
  // A version was created when it was saved, not when the item was.
  shown.Created = version.created;
  if (wantsDefaults(projection)) return shown;
  const wanted = new Set(projection.select.map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(shown).filter(([name]) => wanted.has(name.toLowerCase())));
}

/** Names of versions escape the underscore at the start once more. */
function versionName(field: FieldRecord): string {
  return field.internalName.startsWith('_')
    ? `OData__x005f_${field.internalName.slice(1)}`
    : field.internalName.replace(/_/g, '_x005f_');
}

/** References show as `{ LookupId, LookupValue }`, people with their email address as well. */
function showCell(context: RequestContext, field: FieldRecord, version: ItemVersion): JsonValue {
  const cell = readCell(version.row, field);
  if (!isReferenceField(field)) return cellToJson(field, cell, context);
  if (field.type.endsWith('Multi')) return readMany<number>(cell).map((id) => showReference(context, field, id));
  return cell === null ? null : showReference(context, field, Number(cell));
}

function showReference(context: RequestContext, field: FieldRecord, id: number): JsonObject {
  const base = { LookupId: id, LookupValue: referencedText(context.store, field, id) };
  return field.type.startsWith('User') ? { ...base, Email: findPrincipal(context.store, id)?.email ?? '' } : base;
}
