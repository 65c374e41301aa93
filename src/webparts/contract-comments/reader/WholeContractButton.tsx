import * as React from 'react';
import { CommentIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { fill } from '../../../ui/format/text';
import { commentsOn } from '../comment-words';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import type { TextElements } from './text/text-elements';
import { WHOLE_CONTRACT } from './thread-places';
import styles from './ReadingPane.module.scss';

export interface WholeContractButtonProps {
  readonly count: number;
  readonly elements: TextElements;
  readonly onOpen: (block: number) => void;
}

/** Leads to what is said about the contract as a whole; while nothing is said, it begins to. */
export function WholeContractButton({ count, elements, onOpen }: WholeContractButtonProps): React.ReactElement | null {
  const { permission } = useOpenContract();
  const { locale } = useServices();
  if (permission !== 'open' && count === 0) return null;
  return (
    <button
      ref={elements.buttons.refFor(WHOLE_CONTRACT)}
      type="button"
      className={styles.whole}
      onClick={() => onOpen(WHOLE_CONTRACT)}
    >
      <CommentIcon aria-hidden="true" />
      {count > 0
        ? commentsOn(count, strings.WholeContractInSentence, locale)
        : fill(strings.CommentOn, strings.WholeContractInSentence)}
    </button>
  );
}
