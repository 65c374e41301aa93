import * as React from 'react';
import { threadFilters } from '../../../domain/contracts/thread/choose-threads';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { useNavigation, type Navigation } from '../navigation';
import type { ReaderView } from './ReaderViews';

/** A thread to go to by the key of something said in it, or a clause by its address; another object goes there again. */
export type Goal =
  { readonly key: string; readonly clause?: undefined } | { readonly clause: string; readonly key?: undefined };

/** What the reader shows. */
interface Shown {
  readonly view: ReaderView;
  /** What the text goes to. */
  readonly goal: Goal | undefined;
  /** The comment whose place is being chosen. */
  readonly reattached: Thread | undefined;
  /** The view that was left to choose a place. */
  readonly from: ReaderView;
  /** The thread whose card a list puts the focus on: its place was not chosen after all, or the text does not have it. */
  readonly returnedTo: { readonly key: string } | undefined;
}

/** Which of its views the reader shows, and ways to another one; the ways are the same functions every time. */
export interface ViewState extends Shown {
  /** Changes the view by hand, which gives up choosing a place. */
  chooseView(view: ReaderView): void;
  /** Shows a thread in the text, by the key of its comment; a place may go on being chosen. */
  show(key: string): void;
  /** Shows a clause in the text, by its address. */
  showClause(clause: string): void;
  /** Shows a thread that has no place in the text in the list of all, by the key of its comment. */
  showInList(key: string): void;
  /** Shows the text to choose where a comment belongs. */
  reattach(thread: Thread): void;
  /** Gives up choosing a place: what was shown before is shown again, at the comment. */
  cancelReattaching(): void;
  /** Ends the choice of a place where it is. */
  finishReattaching(): void;
}

const ended = { reattached: undefined, returnedTo: undefined } as const;

function startAt(goal: Goal | undefined, view: ReaderView = 'text'): Shown {
  return { view, from: 'text', goal, ...ended };
}

/** What the address names: a thread, a clause, or a list; the text where it names nothing there is. */
function readStart({ threadKey, clause, view }: Navigation): Shown {
  if (threadKey) return startAt({ key: threadKey });
  if (clause) return startAt({ clause });
  return startAt(
    undefined,
    threadFilters.find((filter) => filter === view)
  );
}

/** The views of the reader, beginning with what the address names. */
export function useViewState(): ViewState {
  const navigation = useNavigation();
  const { nameThread, nameClause, nameView } = navigation;
  const [shown, setShown] = React.useState(() => readStart(navigation));
  const ways = React.useMemo(
    () => ({
      chooseView: (view: ReaderView) => {
        setShown((before) => ({ ...before, ...ended, view }));
        nameView(view === 'text' ? undefined : view);
      },
      show: (key: string) => {
        setShown((before) => ({ ...before, view: 'text', goal: { key } }));
        nameThread(key);
      },
      showClause: (clause: string) => {
        setShown((before) => ({ ...before, view: 'text', goal: { clause } }));
        nameClause(clause);
      },
      showInList: (key: string) => setShown({ ...startAt(undefined), view: 'all', returnedTo: { key } }),
      // Without a goal: the text must not go where someone went before.
      reattach: (thread: Thread) =>
        setShown((before) => ({
          ...before,
          ...ended,
          reattached: thread,
          from: before.view,
          view: 'text',
          goal: undefined
        })),
      cancelReattaching: () =>
        setShown(({ from, reattached }) => ({
          ...startAt(undefined),
          view: from,
          returnedTo: reattached && { key: reattached.comment.key }
        })),
      finishReattaching: () => setShown((before) => ({ ...before, ...ended }))
    }),
    [nameThread, nameClause, nameView]
  );
  return React.useMemo(() => ({ ...shown, ...ways }), [shown, ways]);
}
