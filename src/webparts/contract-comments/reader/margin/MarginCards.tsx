import * as React from 'react';
import { useElementRegistry } from '../../../../ui/elements/element-registry';
import { useListener } from '../../../../ui/elements/use-listener';
import { useDiscussionActs } from '../../open-contract';
import type { DiscussionSlots } from '../discussion-slots';
import type { TextElements } from '../text/text-elements';
import { chooseGroups, NEW_GROUP, type GroupChoice } from './card-groups';
import { CardGroupView } from './CardGroupView';
import { useCardAlignment } from './use-card-alignment';
import styles from './MarginCards.module.scss';

export interface MarginCardsProps extends GroupChoice {
  readonly elements: TextElements;
  /** The text the cards are beside. */
  readonly canvas: React.RefObject<HTMLElement>;
  readonly slots: DiscussionSlots;
  readonly onFocus: (key: string) => void;
  readonly onExpand: (blockIndex: number) => void;
  readonly onDone: () => void;
}

/** The discussion beside the text: every card near its clause, in the order of the text, none over another. */
export function MarginCards(props: MarginCardsProps): React.ReactElement {
  const { document, elements, canvas, slots, focusedKey, currentBlock, composing, onFocus, onExpand, onDone } = props;
  const { cards } = useDiscussionActs();
  const column = React.useRef<HTMLDivElement>(null);
  const groupSlots = useElementRegistry<string>();
  const groups = chooseGroups(props);
  const formOf = useCardAlignment({
    ...{ column, canvas, groups, cards, elements, focusedKey, currentBlock },
    slots: groupSlots,
    isComposing: composing !== undefined
  });
  // A card the focus enters is the one in focus, whether by a press, by Tab or by a link.
  useListener(column, 'focusin', ({ target }) => {
    const key = cards.keyAt(target instanceof Node ? target : null);
    if (key !== undefined) onFocus(key);
  });
  return (
    <div ref={column} className={styles.column}>
      {groups.map((group) => (
        <div key={group.key} ref={groupSlots.refFor(group.key)} className={styles.slot} data-form={formOf(group)}>
          {group.key === NEW_GROUP && composing !== undefined ? (
            <slots.NewComment anchor={composing} onDone={onDone} />
          ) : (
            <CardGroupView {...{ group, document, slots, focusedKey, onExpand }} form={formOf(group)} />
          )}
        </div>
      ))}
    </div>
  );
}
