import type { ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How far apart versions of an age may be, as Microsoft's automatic version limits space them; all are kept for 30 days. */
const spacing: readonly { readonly olderThan: number; readonly interval: number }[] = [
  { olderThan: 180 * DAY, interval: 7 * DAY },
  { olderThan: 60 * DAY, interval: DAY },
  { olderThan: 30 * DAY, interval: HOUR }
];

/** Deletes the versions beyond a list's limit, and, where the site limits versions automatically, those between others of their age. */
export function trimVersions(store: Store, list: ListRecord, item: ItemRow): void {
  const limit = list.settings.MajorVersionLimit;
  const beyond = limit > 0 ? item.uiVersion - limit * 512 : 0;
  const superfluous =
    store.site.versionLimits === 'automatic' ? intermediate(readMoments(store, list, item), store.now()) : [];
  for (const { uiVersion } of superfluous) deleteVersion(store, list, item, uiVersion);
  store.run(
    'DELETE FROM item_versions WHERE listNumber = ? AND itemId = ? AND uiVersion <= ?',
    list.number,
    item.ID,
    beyond
  );
}

interface VersionMoment {
  readonly uiVersion: number;
  readonly created: string;
}

/** Earlier versions, the newest first. */
function readMoments(store: Store, list: ListRecord, item: ItemRow): readonly VersionMoment[] {
  return store.all<VersionMoment>(
    'SELECT uiVersion, created FROM item_versions WHERE listNumber = ? AND itemId = ? AND uiVersion < ? ORDER BY uiVersion DESC',
    list.number,
    item.ID,
    item.uiVersion
  );
}

/** Of each stretch of time the newest version stays. */
function intermediate(versions: readonly VersionMoment[], now: Date): readonly VersionMoment[] {
  const kept = new Set<string>();
  return versions.filter(({ created }) => {
    const moment = Date.parse(created);
    const rule = spacing.find(({ olderThan }) => now.getTime() - moment > olderThan);
    if (!rule) return false;
    const stretch = `${rule.interval}/${Math.floor(moment / rule.interval)}`;
    if (kept.has(stretch)) return true;
    kept.add(stretch);
    return false;
  });
}

function deleteVersion(store: Store, list: ListRecord, item: ItemRow, uiVersion: number): void {
  store.run(
    'DELETE FROM item_versions WHERE listNumber = ? AND itemId = ? AND uiVersion = ?',
    list.number,
    item.ID,
    uiVersion
  );
}
