import * as React from 'react';
import { SearchIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import { StateMessage } from '../../../ui/states/StateMessage';
import type { Navigation } from '../navigation';
import type { Rows } from './use-rows';
import { DirectoryList } from './DirectoryList';
import type { RowActions } from './RowView';

export interface ResultsProps extends RowActions {
  readonly rows: Rows;
  readonly navigation: Navigation;
}

/** The rows asked for, or the way back when there are none. */
export function Results({ rows, navigation, ...actions }: ResultsProps): React.ReactElement {
  const { grouping, subject, search, filter } = navigation;
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const showAll = (): void => {
    moveFocus();
    search('');
    filter(undefined);
  };
  return (
    <div ref={target}>
      {rows.groups.length > 0 ? (
        <DirectoryList
          {...actions}
          rows={rows}
          grouping={grouping}
          selected={subject && `${subject.kind}-${subject.id}`}
        />
      ) : (
        <StateMessage icon={<SearchIcon />} title={strings.NothingFound} text={strings.NothingFoundText}>
          <DefaultButton text={strings.ShowAll} onClick={showAll} />
        </StateMessage>
      )}
    </div>
  );
}
