import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import {
  isChosen,
  threadFilters,
  type PlacedThread,
  type ThreadFilter
} from '../../../domain/contracts/thread/choose-threads';
import { useElementRegistry } from '../../../ui/elements/element-registry';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import styles from './ReaderViews.module.scss';

/** The text, or the discussion as a list. */
export type ReaderView = 'text' | ThreadFilter;

export interface ReaderViewsProps {
  readonly view: ReaderView;
  readonly placed: readonly PlacedThread[];
  readonly onView: (view: ReaderView) => void;
}

function nameOf(view: ReaderView): string {
  return {
    text: strings.ViewText,
    all: strings.ViewAll,
    needsAnswer: strings.ViewNeedsAnswer,
    mine: strings.ViewMine,
    moved: strings.ViewMoved,
    orphaned: strings.ViewOrphaned
  }[view];
}

/** Where a key takes the focus among the views; they are one stop for Tab. */
function nextView(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: count - 1 };
  const next = steps[key];
  return next === undefined ? undefined : (next + count) % count;
}

/**
 * Changes between the text and lists of comments, each with its number; what there is none of is not offered. Tab stops at the one that is
 * shown, and arrow keys lead to the others. At the end what else can be done with the comments.
 */
export function ReaderViews(props: React.PropsWithChildren<ReaderViewsProps>): React.ReactElement {
  const { view, placed, onView, children } = props;
  const { me } = useOpenContract();
  const { locale } = useServices();
  const buttons = useElementRegistry<number>();
  const counts = threadFilters.map((filter) => ({
    name: filter as ReaderView,
    count: placed.filter((thread) => isChosen(thread, filter, me.id)).length
  }));
  const offered = [
    { name: 'text' as ReaderView, count: undefined },
    ...counts.filter(({ name, count }) => name === 'all' || count > 0 || name === view)
  ];
  return (
    <div className={styles.views}>
      <div role="toolbar" aria-label={strings.Views} className={styles.choice}>
        {offered.map(({ name, count }, at) => (
          <button
            key={name}
            ref={buttons.refFor(at)}
            type="button"
            className={styles.view}
            aria-pressed={view === name}
            tabIndex={view === name ? 0 : -1}
            onClick={() => onView(name)}
            onKeyDown={(event) => {
              const next = nextView(event.key, at, offered.length);
              if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              buttons.get(next)?.focus();
            }}
          >
            {nameOf(name)}
            {count !== undefined && (
              <>
                {' '}
                <span className={styles.count}>{count.toLocaleString(locale)}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
