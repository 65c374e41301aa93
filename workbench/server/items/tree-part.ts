import type { SqlCondition } from '../store/sql-condition';

/** A part of a list's folder tree. */
export interface TreePart {
  /** Server-relative URL of the folder it begins at. */
  readonly url: string;
  /** Everything below that folder; otherwise only what is directly in it. */
  readonly isDeep: boolean;
  /** Folders are rows too. */
  readonly withFolders: boolean;
}

/** The rows of a part, as SQL over the list's table `t`. `/` and `0` are neighbors, so that a prefix is a range an index can find. */
export function treePartCondition({ url, isDeep, withFolders }: TreePart): SqlCondition {
  const inFolder: SqlCondition = isDeep
    ? { sql: '(t.FileDirRef = ? OR (t.FileDirRef >= ? AND t.FileDirRef < ?))', parameters: [url, `${url}/`, `${url}0`] }
    : { sql: 't.FileDirRef = ?', parameters: [url] };
  return withFolders ? inFolder : { sql: `${inFolder.sql} AND t.FSObjType = 0`, parameters: inFolder.parameters };
}
