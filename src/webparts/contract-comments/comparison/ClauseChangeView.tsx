import * as React from 'react';
import { AddIcon, EditIcon, NumberSymbolIcon, RemoveIcon, SortIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { ClauseChange, ClauseChangeKind } from '../../../domain/contracts/comparison/compare-versions';
import { fill } from '../../../ui/format/text';
import { readClauseWords, type ClauseWords, type ComparedTexts } from './clause-text';
import { nameBefore, nameChange, nameChanged } from './clause-words';
import styles from './ClauseChangeView.module.scss';

export interface ClauseChangeViewProps {
  readonly change: ClauseChange;
  readonly texts: ComparedTexts;
  /** Its address in the later version; nothing for a clause that was removed. */
  readonly address: string | undefined;
  /** Shows it in the contract. */
  readonly onShow?: (address: string) => void;
}

const icons: Readonly<Record<ClauseChangeKind, typeof EditIcon>> = {
  same: EditIcon,
  renumbered: NumberSymbolIcon,
  changed: EditIcon,
  moved: SortIcon,
  movedAndChanged: SortIcon,
  added: AddIcon,
  removed: RemoveIcon
};

interface EditProps {
  readonly tag: 'ins' | 'del';
  readonly begins: string;
  readonly ends: string;
}

/** Words that one version has and the other has not; said in words too, because few screen readers tell insertions and deletions. */
function Edit({ tag, begins, ends, children }: React.PropsWithChildren<EditProps>): React.ReactElement {
  return React.createElement(
    tag,
    { className: styles[tag] },
    <span className={styles.hidden}> {begins} </span>,
    children,
    <span className={styles.hidden}> {ends} </span>
  );
}

function Words({ kind, words }: ClauseWords): React.ReactElement {
  switch (kind) {
    case 'same':
      return <>{words}</>;
    case 'deleted':
      return (
        <Edit tag="del" begins={strings.DeletionBegins} ends={strings.DeletionEnds}>
          {words}
        </Edit>
      );
    case 'inserted':
      return (
        <Edit tag="ins" begins={strings.InsertionBegins} ends={strings.InsertionEnds}>
          {words}
        </Edit>
      );
  }
}

/** One clause that differs between two versions, with the words that were deleted and inserted. */
export function ClauseChangeView(props: ClauseChangeViewProps): React.ReactElement {
  const { change, texts, address, onShow } = props;
  const Icon = icons[change.kind];
  const before = nameBefore(change);
  return (
    <li className={styles.clause}>
      <h4 className={styles.name}>{nameChanged(change)}</h4>
      <div className={styles.facts}>
        <span className={styles.kind}>
          <Icon aria-hidden="true" />
          {nameChange(change.kind)}
        </span>
        {before !== undefined && <span>{fill(strings.ClauseBefore, before)}</span>}
      </div>
      <p className={styles.text}>
        {readClauseWords(change, texts).map((part, index) => (
          <Words key={index} {...part} />
        ))}
      </p>
      {onShow && address && (
        <button
          type="button"
          className={styles.show}
          aria-label={fill(strings.ShowInContractNamed, nameChanged(change))}
          onClick={() => onShow(address)}
        >
          {strings.ShowInContract}
        </button>
      )}
    </li>
  );
}
