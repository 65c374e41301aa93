import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import styles from './SearchView.module.scss';

export interface DidYouMeanProps {
  /** Searches that may have been meant, likeliest first. */
  readonly suggestions: readonly string[];
  readonly onChoose: (words: string) => void;
}

/** What a mistyped search may have meant; nothing when nothing was mistyped. */
export function DidYouMean({ suggestions, onChoose }: DidYouMeanProps): React.ReactElement | null {
  if (suggestions.length === 0) return null;
  return (
    <p className={styles.meant}>
      {strings.DidYouMean}
      {suggestions.map((suggestion) => (
        <button key={suggestion} type="button" className={styles.suggestion} onClick={() => onChoose(suggestion)}>
          {suggestion}
        </button>
      ))}
    </p>
  );
}
