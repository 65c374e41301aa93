import type { ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { trimVersions } from './trim-versions';

/** One version of an item as it was saved. */
export interface ItemVersion {
  readonly uiVersion: number;
  readonly created: string;
  readonly editorId: number;
  readonly row: ItemRow;
  readonly isCurrent: boolean;
}

interface VersionRow {
  readonly uiVersion: number;
  readonly created: string;
  readonly editorId: number;
  readonly fields: string;
}

/** Keeps the item as it now is, where its list keeps versions, and forgets those beyond the limits. */
export function keepVersion(store: Store, list: ListRecord, item: ItemRow): void {
  if (!list.settings.EnableVersioning) return;
  store.run(
    'INSERT OR REPLACE INTO item_versions (listNumber, itemId, uiVersion, created, editorId, fields) VALUES (?, ?, ?, ?, ?, ?)',
    list.number,
    item.ID,
    item.uiVersion,
    item.Modified,
    item.EditorId,
    JSON.stringify(item)
  );
  trimVersions(store, list, item);
}

/** The versions of an item, the newest first. Where versions are not kept there is the current one only. */
export function readVersions(store: Store, list: ListRecord, item: ItemRow): ItemVersion[] {
  const kept = store
    .all<VersionRow>(
      'SELECT uiVersion, created, editorId, fields FROM item_versions WHERE listNumber = ? AND itemId = ? ORDER BY uiVersion DESC',
      list.number,
      item.ID
    )
    .map(({ fields, ...version }) => ({
      ...version,
      row: JSON.parse(fields) as ItemRow,
      isCurrent: version.uiVersion === item.uiVersion
    }));
  if (kept.some((version) => version.isCurrent)) return kept;
  return [
    { uiVersion: item.uiVersion, created: item.Modified, editorId: item.EditorId, row: item, isCurrent: true },
    ...kept
  ];
}

/** `512` as `1.0`. */
export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}
