import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import { fill } from '../../../ui/format/text';
import { useLocale } from '../../../ui/format/locale';
import type { DescribedPlan, DescribedRow } from './describe-plan';
import styles from './Import.module.scss';

/** Rows shown of each kind at first; thousands would be drawn for no one to read. */
const SHOWN_AT_FIRST = 50;

interface RowsProps {
  readonly title: string;
  readonly rows: readonly DescribedRow[];
  readonly isOpen: boolean;
}

function Rows({ title, rows, isOpen }: RowsProps): React.ReactElement | null {
  const locale = useLocale();
  const [count, setCount] = React.useState(SHOWN_AT_FIRST);
  if (rows.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{fill(title, rows.length.toLocaleString(locale))}</summary>
      <ul className={styles.rows}>
        {rows.slice(0, count).map(({ line, name, details }) => (
          <li key={line} className={styles.row}>
            <span className={styles.quiet}>{fill(strings.FileLine, line)}</span> {name}
            {details.map((detail) => (
              <span key={detail} className={styles.detail}>
                {detail}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {rows.length > count && (
        <button type="button" className={styles.link} onClick={() => setCount(count * 10)}>
          {strings.ShowMoreRows}
        </button>
      )}
    </details>
  );
}

/** What a file would do, row by row; what needs a person's eye is open. */
export function Preview({ plan }: { readonly plan: DescribedPlan }): React.ReactElement {
  const locale = useLocale();
  const { added, changed, refused, unchangedCount } = plan;
  return (
    <div className={styles.preview}>
      <Rows title={strings.RowsRefused} rows={refused} isOpen />
      <Rows title={strings.RowsChanged} rows={changed} isOpen />
      <Rows title={strings.RowsAdded} rows={added} isOpen={false} />
      {unchangedCount > 0 && <p>{fill(strings.RowsUnchanged, unchangedCount.toLocaleString(locale))}</p>}
    </div>
  );
}
