import * as React from 'react';
import type { ClauseAddresses } from '../../../domain/contracts/document/clause-addresses';
import { useDiscussionActs } from '../open-contract';
import type { TextElements } from './text/text-elements';
import type { ThreadPlaces } from './thread-places';
import type { Goal } from './use-view-state';

export interface GoalInput {
  /** What to go to; another object goes there again. */
  readonly goal: Goal | undefined;
  readonly places: ThreadPlaces;
  readonly addresses: ClauseAddresses;
  readonly elements: TextElements;
  /** The thread in focus. */
  readonly focusedKey: string | undefined;
  readonly isWide: boolean;
  /** Puts a block into sight, and a thread in focus where one is meant. */
  readonly go: (block: number, key?: string) => void;
}

/**
 * Goes to a thread or clause that was asked for from elsewhere, as soon as it is known, and puts the focus on the thread's card once that is
 * drawn, or on the clause's button.
 */
export function useGoal({ goal, places, addresses, elements, focusedKey, isWide, go }: GoalInput): void {
  const { cards } = useDiscussionActs();
  const [begun, reached] = [React.useRef<Goal>(), React.useRef<Goal>()];
  const block = goal && (goal.key === undefined ? addresses.find(goal.clause) : places.blockOf.get(goal.key));
  React.useEffect(() => {
    if (!goal || block === undefined || reached.current === goal) return;
    if (begun.current !== goal) {
      begun.current = goal;
      go(block, goal.key);
    }
    if (goal.key === undefined) {
      reached.current = goal;
      elements.buttons.get(block)?.focus({ preventScroll: true });
      return;
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
