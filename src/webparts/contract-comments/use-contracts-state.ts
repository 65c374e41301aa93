import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import { useVisiblePolling } from '../../ui/resource/use-visible-polling';
import { useResource, type Resource } from '../../ui/resource/use-resource';
import { useServices } from './services';

/** Contracts and their log: shown from memory at once, then kept up to date while the page is visible. */
export function useShelf(): Resource<ContractsState> {
  const { shelfSource } = useServices();
  const resource = useResource(shelfSource);
  const lastId = resource.state.kind === 'ready' ? resource.state.content.log.lastId : undefined;
  const { reload } = resource;
  const look = React.useCallback(() => {
    if (lastId !== undefined) reload();
  }, [lastId, reload]);
  useVisiblePolling(look, lastId);
  return resource;
}
