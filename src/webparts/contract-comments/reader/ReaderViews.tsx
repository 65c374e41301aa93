import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import {
  isChosen,
  threadFilters,
  type PlacedThread,
  type ThreadFilter
} from '../../../domain/contracts/thread/choose-threads';
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

/**
 * Changes between the text and lists of comments, each with its number; what there is none of is not offered. At the end
 * what else can be done with the comments.
 */
export function ReaderViews(props: React.PropsWithChildren<ReaderViewsProps>): React.ReactElement {
  const { view, placed, onView, children } = props;
  const { me } = useOpenContract();
  const { locale } = useServices();
  const counts = threadFilters.map((filter) => ({
    filter,
    count: placed.filter((thread) => isChosen(thread, filter, me.id)).length
  }));
  const offered = counts.filter(({ filter, count }) => filter === 'all' || count > 0 || filter === view);
  return (
    <div className={styles.views}>
      <button type="button" className={styles.view} aria-pressed={view === 'text'} onClick={() => onView('text')}>
        {nameOf('text')}
      </button>
      {offered.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          className={styles.view}
          aria-pressed={view === filter}
          onClick={() => onView(filter)}
        >
          {nameOf(filter)} <span className={styles.count}>{count.toLocaleString(locale)}</span>
        </button>
      ))}
      {children}
    </div>
  );
}
