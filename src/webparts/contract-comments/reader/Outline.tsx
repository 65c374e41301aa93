import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import {
  buildOutline,
  type ContractDocument,
  type OutlineEntry
} from '../../../domain/contracts/document/document-model';
import { fillCount } from '../../../ui/format/text';
import { useServices } from '../services';
import styles from './Outline.module.scss';

export interface OutlineProps {
  readonly document: ContractDocument;
  /** Comments by block. */
  readonly counts: ReadonlyMap<number, number>;
  /** The block at the top of what is read. */
  readonly currentBlock: number;
  readonly onGo: (blockIndex: number) => void;
}

function countIn({ blockIndex, lastIndex }: OutlineEntry, counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let index = blockIndex; index <= lastIndex; index += 1) sum += counts.get(index) ?? 0;
  return sum;
}

/** The contract's sections and clauses with the number of comments in each; a press goes there. */
export function Outline({ document, counts, currentBlock, onGo }: OutlineProps): React.ReactElement {
  const { locale } = useServices();
  const outline = React.useMemo(() => buildOutline(document), [document]);
  const current = [...outline].reverse().find((entry) => entry.blockIndex <= currentBlock);
  return (
    <nav aria-label={strings.Outline}>
      <ul className={styles.outline}>
        {outline.map((entry) => {
          const count = countIn(entry, counts);
          return (
            <li key={entry.blockIndex} data-level={entry.level}>
              <button
                type="button"
                className={styles.entry}
                aria-current={entry === current ? 'location' : undefined}
                onClick={() => onGo(entry.blockIndex)}
              >
                <span className={styles.number}>{entry.number}</span>
                <span className={styles.title}>{entry.title}</span>
                {count > 0 && (
                  <span className={styles.count}>
                    <span aria-hidden="true">{count.toLocaleString(locale)}</span>
                    <span className={styles.spoken}>
                      {fillCount({ one: strings.OneComment, other: strings.ManyComments }, count, locale)}
                    </span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
