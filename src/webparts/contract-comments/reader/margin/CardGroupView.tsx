import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import type { PlacedThread } from '../../../../domain/contracts/thread/choose-threads';
import { fill, fillCount } from '../../../../ui/format/text';
import { Avatar } from '../../../../ui/people/Avatar';
import { useDiscussionActs } from '../../open-contract';
import { useServices } from '../../services';
import type { DiscussionSlots } from '../discussion-slots';
import type { CardGroup } from './card-groups';
import type { CardForm } from './choose-forms';
import styles from './CardGroupView.module.scss';

export interface CardGroupViewProps {
  readonly group: CardGroup;
  readonly form: CardForm;
  readonly document: ContractDocument;
  readonly slots: DiscussionSlots;
  readonly focusedKey: string | undefined;
  readonly onExpand: (blockIndex: number) => void;
}

/** As much of a comment as a line can ever show. */
const LINE_CHARACTERS = 160;

/** A card as one line: who said it, and how it begins. */
function CardLine({ placed }: { readonly placed: PlacedThread }): React.ReactElement {
  const { show } = useDiscussionActs();
  const { key, author, text, withdrawnAt } = placed.thread.comment;
  return (
    <button type="button" className={styles.line} onClick={() => show(key)}>
      <Avatar name={author.name} size="small" />
      <span className={styles.words}>
        <strong>{author.name}</strong>{' '}
        {withdrawnAt ? fill(strings.WithdrawnBy, author.name) : text.slice(0, LINE_CHARACTERS)}
      </span>
    </button>
  );
}

/** The cards of a clause, as cards, as lines, or as their number where there is no room. A press opens what it names. */
export function CardGroupView(props: CardGroupViewProps): React.ReactElement {
  const { group, form, document, slots, focusedKey, onExpand } = props;
  const { show } = useDiscussionActs();
  const { locale } = useServices();
  const { threads, hidden, block } = group;
  const first = threads[0]?.thread.comment.key;
  if (form === 'count' && threads.length + hidden > 1)
    return (
      <button type="button" className={styles.line} onClick={() => first && show(first)}>
        {fillCount({ one: strings.OneComment, other: strings.ManyComments }, threads.length + hidden, locale)}
      </button>
    );
  return (
    <>
      {threads.map((placed) => {
        const { key } = placed.thread.comment;
        const isOpen = key === focusedKey;
        return form === 'cards' ? (
          <slots.ThreadCard key={key} placed={placed} document={document} isOpen={isOpen} isRaised={isOpen} />
        ) : (
          <CardLine key={key} placed={placed} />
        );
      })}
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => onExpand(block)}>
          {fill(strings.ShowMore, hidden.toLocaleString(locale))}
        </button>
      )}
    </>
  );
}
