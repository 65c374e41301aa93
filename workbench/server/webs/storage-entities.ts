import type { Store } from '../store/store';

/** A tenant property: kept once for all sites, and read by everyone. */
export interface StorageEntity {
  readonly value: string;
  readonly comment: string;
  readonly description: string;
}

/** @returns `null` when the tenant has no property of this key */
export function findStorageEntity({ tenant }: Store, key: string): StorageEntity | null {
  return tenant.one<StorageEntity>('SELECT value, comment, description FROM storage_entities WHERE key = ?', key);
}

/** All tenant properties, by key. */
export function readStorageEntities({ tenant }: Store): Readonly<Record<string, string>> {
  const rows = tenant.all<{ key: string; value: string }>('SELECT key, value FROM storage_entities ORDER BY key');
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** What a SharePoint administrator does with `Set-SPOStorageEntity`; `null` removes the property. */
export function setStorageEntity({ tenant }: Store, key: string, value: string | null): void {
  if (value === null) tenant.run('DELETE FROM storage_entities WHERE key = ?', key);
  else tenant.run('INSERT OR REPLACE INTO storage_entities (key, value) VALUES (?, ?)', key, value);
}
