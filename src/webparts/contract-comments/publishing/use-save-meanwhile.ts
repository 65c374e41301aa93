import * as React from 'react';
import type { ItemChange } from '../../../domain/contracts/thread/entry';
import { useOpenContract } from '../open-contract';

/**
 * Who saved the contract that is open since a form last agreed with it.
 * @param isOutdated Whether the form does not agree with it.
 * @returns `undefined` where its last save is still the one from before: SharePoint has no save of what changed.
 */
export function useSaveMeanwhile(isOutdated: boolean): ItemChange | undefined {
  const { lastSave } = useOpenContract().contract;
  const [known, setKnown] = React.useState<ItemChange>();
  React.useEffect(() => {
    if (!isOutdated) setKnown(lastSave);
  }, [isOutdated, lastSave]);
  const isKnown = known?.by.id === lastSave.by.id && known.at.getTime() === lastSave.at.getTime();
  return isKnown ? undefined : lastSave;
}
