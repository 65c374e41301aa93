import * as React from 'react';
import { EditIcon, SearchIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import type { Grouping } from '../../../domain/directory/directory-rows';
import styles from './Toolbar.module.scss';

export interface ToolbarProps {
  readonly query: string;
  readonly grouping: Grouping;
  /** Things missing in the directory; left out for those who cannot fix them. */
  readonly gapCount?: number;
  readonly isCoverageOpen: boolean;
  readonly onSearch: (query: string) => void;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onToggleCoverage: () => void;
  /** Whether the tools of editors are shown; left out for those who may edit nothing. */
  readonly isEditing?: boolean;
  readonly onToggleEditing: () => void;
}

/** Search, grouping and, for editors, coverage and the way to their tools. */
export function Toolbar(props: ToolbarProps): React.ReactElement {
  const { query, grouping, gapCount, isCoverageOpen, onSearch, onGroup, onToggleCoverage } = props;
  return (
    <div className={styles.toolbar} role="search">
      <div className={styles.search}>
        <SearchIcon aria-hidden="true" className={styles.searchIcon} />
        <input
          type="search"
          className={styles.searchInput}
          aria-label={strings.SearchLabel}
          placeholder={strings.SearchPlaceholder}
          value={query}
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <select
        className={styles.select}
        aria-label={strings.GroupBy}
        value={grouping}
        onChange={(event) => onGroup(event.target.value === 'liaison' ? 'liaison' : 'location')}
      >
        <option value="location">{strings.ByPlace}</option>
        <option value="liaison">{strings.ByLiaison}</option>
      </select>
      {gapCount !== undefined && (
        <button type="button" className={styles.tool} aria-expanded={isCoverageOpen} onClick={onToggleCoverage}>
          {strings.Coverage} <span className={styles.badge}>{gapCount}</span>
        </button>
      )}
      {props.isEditing !== undefined && (
        <button type="button" className={styles.tool} aria-expanded={props.isEditing} onClick={props.onToggleEditing}>
          <EditIcon aria-hidden="true" /> {strings.EditDirectory}
        </button>
      )}
    </div>
  );
}
