import * as React from 'react';
import { useDiscussionActs } from '../open-contract';
import type { TextElements } from './text/text-elements';
import type { ThreadPlaces } from './thread-places';
import type { Goal } from './use-view-state';

export interface GoalInput {
  /** A thread to go to; another object goes there again. */
  readonly goal: Goal | undefined;
  readonly places: ThreadPlaces;
  readonly elements: TextElements;
  /** The thread in focus. */
  readonly focusedKey: string | undefined;
  readonly isWide: boolean;
  /** Puts a thread in focus and its block into sight. */
  readonly go: (key: string, block: number) => void;
}

/** Goes to a thread that was asked for from elsewhere, as soon as it is known, and puts the focus on its card once that is drawn. */
export function useGoal({ goal, places, elements, focusedKey, isWide, go }: GoalInput): void {
  const { cards } = useDiscussionActs();
  const [begun, reached] = [React.useRef<Goal>(), React.useRef<Goal>()];
  const block = goal && places.blockOf.get(goal.key);
  React.useEffect(() => {
    if (!goal || block === undefined || reached.current === goal) return;
    if (begun.current !== goal) {
      begun.current = goal;
      go(goal.key, block);
    }
    const card = cards.get(goal.key);
    if (focusedKey !== goal.key || !card) return;
    reached.current = goal;
    card.focus({ preventScroll: true });
    // A card beside the text is where its clause is, but for a moment after it came.
    const target = isWide ? elements.blocks.get(block) : card;
    target?.scrollIntoView({ block: 'nearest' });
  });
}
