import * as React from 'react';
import { LockIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { Anchor } from '../../../domain/contracts/document/anchor';
import { nameClause } from '../../../domain/contracts/document/document-model';
import { closedReason } from '../../../domain/contracts/period/closed-clauses';
import { fill } from '../../../ui/format/text';
import { commentDraft } from '../comment-draft';
import { Composer } from './Composer';
import { WordsKept } from './WordsKept';
import { useDiscussionActs, useOpenContract } from '../open-contract';
import styles from './NewComment.module.scss';

export interface NewCommentProps {
  /** What it is about; `null` for the whole contract. */
  readonly anchor: Anchor | null;
  readonly onDone: () => void;
}

/** Where a new comment is written, with the words it is about. */
export function NewComment({ anchor, onDone }: NewCommentProps): React.ReactElement {
  const { contract, permission } = useOpenContract();
  const { act, draftAt, show } = useDiscussionActs();
  const clause = anchor ? nameClause(anchor.clause, strings.Preamble) : strings.WholeContract;
  const draft = draftAt(commentDraft(anchor));
  const reason = anchor && closedReason(contract.closedClauses, anchor.clause);
  return (
    <div className={styles.card}>
      <p className={styles.clause}>{clause}</p>
      {anchor && <blockquote className={styles.quote}>{anchor.quote}</blockquote>}
      {permission !== 'open' && permission !== 'checking' ? (
        <WordsKept draft={draft} />
      ) : reason ? (
        <p className={styles.closed}>
          <span aria-hidden="true">
            <LockIcon />
          </span>
          {fill(strings.ClauseNotOpen, reason)}
        </p>
      ) : (
        <Composer
          label={fill(strings.CommentOn, clause)}
          placeholder={strings.CommentPlaceholder}
          submitLabel={strings.Comment}
          draft={draft}
          onCancel={onDone}
          onSubmit={(body) => {
            const key = act('comment', { body, anchor });
            onDone();
            show(key);
          }}
        />
      )}
    </div>
  );
}
