import * as React from 'react';
import { PeopleIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import { FailureMessage } from '../../ui/states/FailureMessage';
import { Skeleton } from '../../ui/states/Skeleton';
import { StaleNotice } from '../../ui/states/StaleNotice';
import { StateMessage } from '../../ui/states/StateMessage';
import { useDirectory } from './use-directory';
import { ZoneProvider } from '../../ui/time/zone-context';
import { DirectoryPage } from './DirectoryPage';

/** The web part in each of its states. */
export function LiaisonDirectory(): React.ReactElement {
  const directory = useDirectory();
  const { state, refreshFailure, reload } = directory;
  switch (state.kind) {
    case 'loading':
      return <Skeleton blocks={[152, 36, 24, 44, 44, 44, 44, 44]} />;
    case 'failed':
      return <FailureMessage failure={state.failure} onRetry={reload} />;
    case 'empty':
      return <StateMessage icon={<PeopleIcon />} title={strings.EmptyTitle} text={strings.EmptyText} />;
    case 'ready':
      return (
        <ZoneProvider value={state.content.zone}>
          {refreshFailure && <StaleNotice failure={refreshFailure} onRetry={reload} />}
          <DirectoryPage reading={state.content} changes={directory} reload={reload} />
        </ZoneProvider>
      );
  }
}
