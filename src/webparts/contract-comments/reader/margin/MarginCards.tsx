import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { Anchor } from '../../../../domain/contracts/document/anchor';
import type { PlacedThread } from '../../../../domain/contracts/thread/choose-threads';
import { blockAt, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import { fill } from '../../../../ui/format/text';
import { useElementRegistry } from '../../../../ui/elements/element-registry';
import { useServices } from '../../services';
import type { DiscussionSlots } from '../discussion-slots';
import type { TextElements } from '../text/text-elements';
import { WHOLE_CONTRACT, type ThreadPlaces } from '../thread-places';
import { useCardAlignment } from './use-card-alignment';
import styles from './MarginCards.module.scss';

export interface MarginCardsProps {
  readonly document: ContractDocument;
  readonly places: ThreadPlaces;
  readonly elements: TextElements;
  /** The text the cards are beside. */
  readonly canvas: React.RefObject<HTMLElement>;
  readonly slots: DiscussionSlots;
  readonly focusedKey: string | undefined;
  /** The block at the top of what is read; in long discussions only cards near it are drawn. */
  readonly currentBlock: number;
  readonly expandedBlock: number | undefined;
  /** Anchor of the comment being written; `undefined` when none is. */
  readonly composing: Anchor | null | undefined;
  readonly onFocus: (key: string) => void;
  readonly onExpand: (blockIndex: number) => void;
  readonly onDone: () => void;
}

/** Cards of one clause shown at once; the others after a press. */
const CARDS_A_BLOCK = 5;
/** Blocks before and after the current one whose cards are drawn. */
const NEAR = { before: 40, after: 80 } as const;

const NEW = 'new';

type Card =
  | { readonly kind: 'thread'; readonly key: string; readonly block: number; readonly placed: PlacedThread }
  | { readonly kind: 'more'; readonly key: string; readonly block: number; readonly count: number }
  | { readonly kind: 'new'; readonly key: string; readonly block: number };

function cardsOfBlock(
  block: number,
  threads: readonly PlacedThread[],
  isExpanded: boolean,
  focusedKey: string | undefined
): readonly Card[] {
  const shown = isExpanded
    ? threads
    : threads.filter(({ thread }, index) => index < CARDS_A_BLOCK || thread.comment.key === focusedKey);
  const cards = shown.map((placed): Card => ({ kind: 'thread', key: placed.thread.comment.key, block, placed }));
  const hidden = threads.length - shown.length;
  return hidden > 0 ? [...cards, { kind: 'more', key: `more-${block}`, block, count: hidden }] : cards;
}

function chooseCards({
  document,
  places,
  focusedKey,
  currentBlock,
  expandedBlock,
  composing
}: MarginCardsProps): readonly Card[] {
  const blocks = [...places.byBlock].filter(
    ([block]) => block >= currentBlock - NEAR.before && block <= currentBlock + NEAR.after
  );
  const cards = blocks.flatMap(([block, threads]) => cardsOfBlock(block, threads, block === expandedBlock, focusedKey));
  if (composing === undefined) return cards;
  const block = composing ? (blockAt(document, composing.start)?.index ?? WHOLE_CONTRACT) : WHOLE_CONTRACT;
  const at = cards.findIndex((card) => card.block > block);
  const position = at < 0 ? cards.length : at;
  return [...cards.slice(0, position), { kind: 'new', key: NEW, block }, ...cards.slice(position)];
}

/** The discussion beside the text: every card at its clause, in the order of the text, none over another. */
export function MarginCards(props: MarginCardsProps): React.ReactElement {
  const { document, elements, canvas, slots, focusedKey, composing, onFocus, onExpand, onDone } = props;
  const { locale } = useServices();
  const column = React.useRef<HTMLDivElement>(null);
  const cardSlots = useElementRegistry<string>();
  const cards = chooseCards(props);
  useCardAlignment({
    column,
    canvas,
    cards,
    slots: cardSlots,
    elements,
    focusedKey: composing === undefined ? focusedKey : NEW
  });
  return (
    <div ref={column} className={styles.column}>
      {cards.map((card) => (
        <div
          key={card.key}
          ref={cardSlots.refFor(card.key)}
          className={styles.slot}
          // A card the focus enters is the one in focus, whether by a press, by Tab or by a link.
          onFocus={card.kind === 'thread' ? () => onFocus(card.key) : undefined}
        >
          {card.kind === 'thread' && (
            <slots.ThreadCard
              placed={card.placed}
              document={document}
              isOpen={card.key === focusedKey}
              isRaised={card.key === focusedKey}
            />
          )}
          {card.kind === 'more' && (
            <button type="button" className={styles.more} onClick={() => onExpand(card.block)}>
              {fill(strings.ShowMore, card.count.toLocaleString(locale))}
            </button>
          )}
          {card.kind === 'new' && composing !== undefined && <slots.NewComment anchor={composing} onDone={onDone} />}
        </div>
      ))}
    </div>
  );
}
