import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ClauseChange } from '../../../domain/contracts/comparison/compare-versions';
import { useLocale } from '../../../ui/format/locale';
import { fill, fillCount } from '../../../ui/format/text';
import { nameBefore, nameChanged } from './clause-words';
import { readClauseAddresses } from '../../../domain/contracts/document/clause-addresses';
import { ClauseChangeView } from './ClauseChangeView';
import type { Compared } from './use-comparison';
import styles from './ChangeList.module.scss';

/** Clauses drawn before more are asked for: all of them where a version was revised, some where it was written anew. */
const STEP = 50;

function Renumbered({ changes }: { readonly changes: readonly ClauseChange[] }): React.ReactElement | null {
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {fillCount({ one: strings.OneRenumbered, other: strings.ManyRenumbered }, changes.length, locale)}
      </summary>
      <ul className={styles.numbers}>
        {changes.map((change, index) => (
          <li key={index}>
            {nameChanged(change)}{' '}
            <span className={styles.before}>{fill(strings.ClauseBefore, nameBefore(change) ?? '')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export interface ChangeListProps {
  readonly compared: Compared;
  /** Shows a clause of the later version in the contract, by its address; left out where readers have another version. */
  readonly onShow?: (clause: string) => void;
}

/** The clauses that differ, in the order of the later version; those with nothing but another number are folded away. */
export function ChangeList({ compared, onShow }: ChangeListProps): React.ReactElement {
  const locale = useLocale();
  const { older, newer, comparison } = compared;
  const [most, setMost] = React.useState(STEP);
  const texts = { older: older.text, newer: newer.text };
  const changes = comparison.clauses.filter(({ kind }) => kind !== 'same' && kind !== 'renumbered');
  const addresses = React.useMemo(() => readClauseAddresses(newer), [newer]);
  const rest = Math.min(STEP, changes.length - most);
  return (
    <section className={styles.changes} aria-label={strings.ChangesLabel}>
      {changes.length > 0 && <h3 className={styles.heading}>{strings.ChangesLabel}</h3>}
      <ol className={styles.list}>
        {changes.slice(0, most).map((change, index) => (
          <ClauseChangeView
            key={index}
            {...{ change, texts, onShow }}
            address={change.newer && addresses.of(change.newer.firstBlock)}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + STEP)}>
          {fill(strings.ShowMore, rest.toLocaleString(locale))}
        </button>
      )}
      <Renumbered changes={comparison.clauses.filter(({ kind }) => kind === 'renumbered')} />
    </section>
  );
}
