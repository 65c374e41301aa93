import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { Grouping, RowGroup } from '../../../domain/directory/directory-rows';
import type { Marks } from '../../../domain/directory/search-rows';
import { useLocale } from '../../../ui/format/locale';
import type { Line } from './flatten-groups';
import { RowView, type RowActions } from './RowView';
import styles from './DirectoryList.module.scss';

export interface LineViewProps extends RowActions {
  readonly line: Line;
  readonly grouping: Grouping;
  readonly marks: Marks | undefined;
  /** Key of the row whose details are shown. */
  readonly selected: string | undefined;
}

function headingOf(group: RowGroup, grouping: Grouping): string {
  const missing = grouping === 'location' ? strings.NoPlace : strings.NoLiaisonYet;
  return group.name || missing;
}

/** A heading or a row of the list. */
export function LineView({ line, grouping, selected, ...rest }: LineViewProps): React.ReactElement {
  const locale = useLocale();
  if (line.kind === 'row')
    return <RowView {...rest} row={line.row} grouping={grouping} isSelected={line.row.key === selected} />;
  const { liaison, location } = line.group;
  const open =
    (liaison && ((): void => rest.onOpenLiaison(liaison.id))) ??
    (location && ((): void => rest.onOpenLocation(location.id)));
  const heading = headingOf(line.group, grouping);
  const count = line.group.rows.filter(({ department }) => department).length;
  return (
    <div role="row" className={styles.headingRow}>
      <div role="rowheader" aria-colspan={3}>
        <h3 className={styles.heading}>
          {open ? (
            <button type="button" className={styles.open} onClick={open}>
              {heading}
            </button>
          ) : (
            heading
          )}{' '}
          <span className={styles.count}>{count.toLocaleString(locale)}</span>
        </h3>
      </div>
    </div>
  );
}
