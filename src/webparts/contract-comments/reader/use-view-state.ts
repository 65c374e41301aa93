import * as React from 'react';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { useUrlState } from '../../../ui/navigation/use-url-state';
import type { ReaderView } from './ReaderViews';

/** A thread to go to; another object goes there again. */
export interface Goal {
  readonly key: string;
}

/** Which of its views the reader shows, where in the text it goes, and the comment a place is chosen for. */
export interface ViewState {
  readonly view: ReaderView;
  readonly goal: Goal | undefined;
  readonly toPlace: Thread | undefined;
  /** Changes the view by hand, which gives up choosing a place. */
  chooseView(view: ReaderView): void;
  /** Shows a thread in the text, by the key of its comment; a place may go on being chosen. */
  show(key: string): void;
  /** Shows the text to choose a place for a comment in; given up (`undefined`), it shows what was there before. */
  choosePlace(thread: Thread | undefined): void;
  /** Ends the choice of a place where it is. */
  endPlacing(): void;
}

interface ToPlace {
  readonly thread: Thread;
  readonly from: ReaderView;
}

/** The views of the reader, beginning with the text, at the thread the address names. */
export function useViewState(): ViewState {
  const [linked, setLinked] = useUrlState('cgEntry');
  const [view, setView] = React.useState<ReaderView>('text');
  const [goal, setGoal] = React.useState<Goal | undefined>(() => (linked ? { key: linked } : undefined));
  const [toPlace, setToPlace] = React.useState<ToPlace>();
  const endPlacing = React.useCallback(() => setToPlace(undefined), []);
  const chooseView = React.useCallback(
    (next: ReaderView) => {
      endPlacing();
      setView(next);
    },
    [endPlacing]
  );
  const show = React.useCallback(
    (key: string) => {
      setView('text');
      setGoal({ key });
      setLinked(key);
    },
    [setLinked]
  );
  const choosePlace = React.useCallback(
    (thread: Thread | undefined) => {
      // The text must not go where someone went before.
      setGoal(undefined);
      setToPlace(thread && { thread, from: view });
      setView(thread ? 'text' : (toPlace?.from ?? view));
    },
    [view, toPlace]
  );
  return React.useMemo(
    () => ({ view, goal, toPlace: toPlace?.thread, chooseView, show, choosePlace, endPlacing }),
    [view, goal, toPlace, chooseView, show, choosePlace, endPlacing]
  );
}
