import * as React from 'react';
import { CancelIcon, SearchIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'KnowledgeBankStrings';
import styles from './SearchBox.module.scss';

export interface SearchBoxProps {
  readonly words: string;
  readonly onChange: (words: string) => void;
  /** Arrow down: on to the results. */
  readonly onLeave: () => void;
}

/** The one field everything begins with. */
export const SearchBox = React.forwardRef<HTMLInputElement, SearchBoxProps>(function SearchBox(
  { words, onChange, onLeave },
  ref
) {
  const handleKey = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Escape' && words) {
      event.preventDefault();
      onChange('');
    }
  };
  return (
    <div className={styles.box} role="search">
      <span className={styles.icon} aria-hidden="true">
        <SearchIcon />
      </span>
      <input
        ref={ref}
        className={styles.input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={strings.SearchLabel}
        placeholder={strings.SearchPlaceholder}
        value={words}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={handleKey}
      />
      {words && (
        <button type="button" className={styles.clear} aria-label={strings.SearchClear} onClick={() => onChange('')}>
          <CancelIcon />
        </button>
      )}
    </div>
  );
});
