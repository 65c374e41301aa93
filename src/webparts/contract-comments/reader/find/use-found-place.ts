import * as React from 'react';
import { useDiscussionActs } from '../../open-contract';
import type { TextElements } from '../text/text-elements';
import type { Find } from './use-find';

export interface FoundPlaceInput {
  readonly find: Pick<Find, 'current' | 'turn' | 'isOpen'>;
  readonly elements: TextElements;
  /** The thread in focus. */
  readonly focusedKey: string | undefined;
  readonly isWide: boolean;
  /** Puts a block into sight, and a thread in focus where one is meant. */
  readonly go: (block: number, key?: string) => void;
}

/** Brings the match that was gone to into sight, once; the focus stays where it is. */
export function useFoundPlace({ find, elements, focusedKey, isWide, go }: FoundPlaceInput): void {
  const { cards } = useDiscussionActs();
  const { current, turn, isOpen } = find;
  const [begun, reached] = [React.useRef<number>(), React.useRef<number>()];
  React.useEffect(() => {
    if (!isOpen || !current || reached.current === turn) return;
    const key = current.kind === 'comment' ? current.threadKey : undefined;
    if (begun.current !== turn) {
      begun.current = turn;
      go(current.block, key);
    }
    if (current.kind === 'text') {
      reached.current = turn;
      const mark = elements.marksIn(current.block).find(({ found }) => found === current.index);
      mark?.element.scrollIntoView({ block: 'nearest' });
      return;
    }
    const card = key === undefined ? undefined : cards.get(key);
    if (!card || focusedKey !== key) return;
    reached.current = turn;
    // A card beside the text is where its clause is, but for a moment after it came.
    const target = isWide ? elements.blocks.get(current.block) : card;
    target?.scrollIntoView({ block: 'nearest' });
  });
}

/** The same in a list of comments. */
export function useFoundCard({ current, turn, isOpen }: FoundPlaceInput['find'], isList: boolean): void {
  const { cards } = useDiscussionActs();
  const reached = React.useRef<number>();
  React.useEffect(() => {
    if (!isList || !isOpen || current?.kind !== 'comment' || reached.current === turn) return;
    reached.current = turn;
    cards.get(current.threadKey)?.scrollIntoView({ block: 'nearest' });
  });
}
