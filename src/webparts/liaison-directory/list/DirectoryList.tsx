import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { Grouping } from '../../../domain/directory/directory-rows';
import type { Rows } from './use-rows';
import { flattenGroups } from './flatten-groups';
import { LineView } from './LineView';
import type { RowActions } from './RowView';
import styles from './DirectoryList.module.scss';

const VirtualLines = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'liaison-directory-long-list' */ './VirtualLines')).VirtualLines
}));

export interface DirectoryListProps extends RowActions {
  readonly rows: Rows;
  readonly grouping: Grouping;
  readonly selected: string | undefined;
}

/** Lines drawn all at once; beyond that only those in view are. */
const MOST_AT_ONCE = 90;

/** The directory's rows under their headings, as one table. */
export function DirectoryList({ rows, ...rest }: DirectoryListProps): React.ReactElement {
  const lines = React.useMemo(() => flattenGroups(rows.groups), [rows.groups]);
  const shared = { ...rest, marks: rows.marks };
  const first = (
    <>
      {lines.slice(0, MOST_AT_ONCE).map((line) => (
        <LineView key={line.key} {...shared} line={line} />
      ))}
    </>
  );
  return (
    <div role="table" className={styles.table} aria-label={strings.Departments} aria-rowcount={lines.length + 1}>
      <div role="row" className={styles.columnHeads}>
        <span role="columnheader">{strings.Department}</span>
        <span role="columnheader">{strings.Liaison}</span>
        <span role="columnheader">{strings.Executive}</span>
      </div>
      {lines.length <= MOST_AT_ONCE ? (
        first
      ) : (
        <React.Suspense fallback={first}>
          <VirtualLines {...shared} lines={lines} />
        </React.Suspense>
      )}
    </div>
  );
}
