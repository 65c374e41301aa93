import * as React from 'react';
import type { CommentPermission } from '../../../domain/contracts/period/comment-permission';
import type { ThreadPlaces } from './thread-places';
import type { TextElements } from './text/text-elements';
import type { Reading } from './use-reading';

export interface ReadingActs {
  /** Puts a thread in focus. */
  focusThread(key: string): void;
  /** What a press on a clause's button does: its discussion where there is one, a new comment otherwise. */
  open(blockIndex: number): void;
  /** After a comment was written or put away: the focus goes back to the clause. */
  finish(): void;
  /** Folds a discussion up. */
  close(): void;
}

export interface ReadingActsInput {
  readonly reading: Reading;
  readonly places: ThreadPlaces;
  readonly permission: CommentPermission;
  /** Discussions are beside the text. */
  readonly isWide: boolean;
  readonly elements: TextElements;
}

/** What a person does while reading, the same by mouse, touch and keyboard. */
export function useReadingActs({ reading, places, permission, isWide, elements }: ReadingActsInput): ReadingActs {
  const { expandedBlock, focus, expand, composeAt, stopComposing } = reading;
  const focusThread = React.useCallback(
    (key: string) => {
      focus(key);
      expand(places.blockOf.get(key));
    },
    [focus, expand, places]
  );
  const open = React.useCallback(
    (block: number) => {
      const [first] = places.byBlock.get(block) ?? [];
      if (isWide && first) focusThread(first.thread.comment.key);
      else if (!isWide && (first || permission !== 'open')) expand(block === expandedBlock ? undefined : block);
      else if (permission === 'open') composeAt(block);
    },
    [isWide, places, focusThread, composeAt, expand, expandedBlock, permission]
  );
  const finish = React.useCallback(() => {
    stopComposing();
    elements.buttons.get(expandedBlock ?? 0)?.focus({ preventScroll: true });
  }, [stopComposing, expandedBlock, elements]);
  const close = React.useCallback(() => {
    expand(undefined);
    finish();
  }, [expand, finish]);
  return React.useMemo(() => ({ focusThread, open, finish, close }), [focusThread, open, finish, close]);
}
