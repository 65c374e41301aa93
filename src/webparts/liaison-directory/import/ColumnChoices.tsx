import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import { ChoiceField } from '../../../ui/forms/ChoiceField';
import type { FileColumn } from './file-kinds';
import styles from './Import.module.scss';

export interface ColumnChoicesProps {
  readonly header: readonly string[];
  readonly chosen: readonly (string | undefined)[];
  readonly columns: readonly FileColumn[];
  readonly isOpen: boolean;
  readonly onChange: (chosen: readonly (string | undefined)[]) => void;
}

/** Which column of the file is which field; what was recognized is chosen already. */
export function ColumnChoices(props: ColumnChoicesProps): React.ReactElement {
  const { header, chosen, columns, isOpen, onChange } = props;
  return (
    <details open={isOpen}>
      <summary>{strings.FileColumns}</summary>
      <div className={styles.columns}>
        {header.map((heading, position) => (
          <ChoiceField
            // Headings may repeat; their places do not.
            key={position}
            label={heading || String(position + 1)}
            value={chosen[position]}
            none={strings.ColumnIgnored}
            choices={columns.map(({ field, label }) => ({ key: field, text: label }))}
            onChange={(field) => onChange(header.map((_, at) => (at === position ? field : chosen[at])))}
          />
        ))}
      </div>
    </details>
  );
}
